import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { OpenPage } from './open-pages.ts'

/** What keys open over a page: the palette, or the list of keys. */
export type Over = 'palette' | 'keys'

/** Within this time the second key belongs to the first. */
const PAIR_MS = 1500

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  )
}

/**
 * Listens for Ctrl K, for `?`, and for `g` with the letter of a page; the last two not while somebody types, nor while
 * what was opened is still to come.
 */
export function useFrameKeys(pages: readonly OpenPage[], over: Over | null, show: (over: Over) => void): void {
  const router = useRouter()
  useEffect(() => {
    let since = Number.NEGATIVE_INFINITY
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const command = event.ctrlKey || event.metaKey
      if (command && !event.shiftKey && !event.altKey && key === 'k') show('palette')
      else if (command || event.altKey || over !== null || isTyping(event.target)) return
      else if (document.querySelector('dialog[open]')) return
      else if (key === '?') show('keys')
      else if (event.timeStamp - since < PAIR_MS) {
        since = Number.NEGATIVE_INFINITY
        const led = pages.find(({ entry }) => entry.key === key)
        if (!led) return
        void router.navigate({ to: led.path })
      } else if (key === 'g') {
        since = event.timeStamp
        return
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router, pages, over, show])
}
