import { useEffect } from 'react'

/** What the keys of the page do. */
export interface Keys {
  readonly undo: () => void
  readonly redo: () => void
  readonly open: () => void
  readonly view: (index: number) => void
  readonly note: (by: 1 | -1) => void
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  )
}

/** Listens for the keys of the page. All take Ctrl, Cmd or Alt, so that none is in the way of typing or of a screen reader. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (command && key === 'o') keys.open()
      // In a field the field's own undo comes first.
      else if (command && !isField(event.target) && key === 'z') event.shiftKey ? keys.redo() : keys.undo()
      else if (command && !isField(event.target) && key === 'y') keys.redo()
      else if (event.altKey && !command && /^Digit[1-3]$/.test(event.code)) keys.view(Number(event.code.slice(5)) - 1)
      else if (
        event.altKey &&
        !command &&
        (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
        !(event.target instanceof HTMLSelectElement)
      )
        keys.note(event.key === 'ArrowDown' ? 1 : -1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])
}

/** Moves the focus to the next or previous line of the mail that has a note. */
export function toNote(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.row[data-noted]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus()
}
