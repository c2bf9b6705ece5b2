import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { useFrameWords } from '../words/index.ts'

interface Props {
  readonly title: string
  /** Told when it is closed, by its button, Escape or a click beside it. */
  readonly close: () => void
  /** For a table. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The first thing one does in it; the button that closes it stands before that. */
const FIRST = ':is(input:not([type=hidden]), select, textarea, .dialog-top ~ * button, .dialog-top ~ button)'

/** Opens a dialog over the page for as long as it is there, with the focus in it; then gives the focus back. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const one = dialog.current
    one?.showModal()
    one?.querySelector<HTMLElement>(FIRST)?.focus()
    return () => {
      one?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return dialog
}

/** A small window over the page for one short thing; it is open as long as it is there. */
export function Dialog({ title, close, wide = false, children }: Props) {
  const { frame } = useFrameWords()
  const id = useId()
  return (
    <dialog
      ref={useModal()}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={close}
      onPointerDown={(event) => event.target === event.currentTarget && close()}
    >
      <div className="dialog-top">
        <h2 id={id}>{title}</h2>
        <button type="button" className="do" onClick={close}>
          {frame.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
