import { useEffect, useRef } from 'react'
import type { Saver } from './saver.ts'

/**
 * Saves when the page is left or hidden or the connection is back, and holds back who would lose something.
 * @param left told of the last saving when the page is left
 */
export function useSafety<What>(saver: Saver<What>, left: (saved: Promise<void>) => void): void {
  const tell = useRef(left)
  tell.current = left
  useEffect(() => {
    const now = () => void saver.flush()
    const hidden = () => document.visibilityState === 'hidden' && now()
    const leaving = (event: BeforeUnloadEvent) => {
      if (saver.isDone) return
      now()
      event.preventDefault()
    }
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('beforeunload', leaving)
      tell.current(saver.flush())
      saver.stop()
    }
  }, [saver])
}
