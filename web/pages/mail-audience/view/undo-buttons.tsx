import { useEffect } from 'react'
import { useSay } from '../../../words/index.ts'
import type { Desk } from '../desk/use-desk.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

/** Takes the last step back, or does it again; also with Ctrl+Z outside a field. */
export function UndoButtons({ desk: { canUndo, canRedo, undo, redo } }: { readonly desk: Desk }) {
  const say = useSay({ nl, en }).page
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')
      if (isTyping || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo, redo])
  if (!canUndo && !canRedo) return null
  return (
    <span className="undo-buttons">
      <button type="button" className="do" aria-disabled={!canUndo} onClick={undo}>
        {say.undo}
      </button>
      <button type="button" className="do" aria-disabled={!canRedo} onClick={redo}>
        {say.redo}
      </button>
    </span>
  )
}
