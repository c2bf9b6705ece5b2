import { type RefObject, useRef } from 'react'
import { type Lang, useWords } from '../words/index.ts'

interface Props {
  readonly speak: (lang: Lang) => void
  readonly dark: boolean
  readonly turn: () => void
}

/** The top of every page: the name, the language, the theme and the keys. */
export function Header({ speak, dark, turn }: Props) {
  const { words, lang } = useWords()
  const keys = useRef<HTMLDialogElement>(null)
  const say = words.page
  return (
    <header className="head">
      <a className="skip" href="#main">
        {say.skip}
      </a>
      <div className="head-in">
        <p className="brand">
          <a href="/">Waarom</a> <span className="quiet">{say.title}</span>
        </p>
        <nav className="head-do small" aria-label={say.language}>
          <button type="button" className="do head-keys" onClick={() => keys.current?.showModal()}>
            {say.keys}
          </button>
          <button
            type="button"
            className="do"
            lang={lang === 'nl' ? 'en' : 'nl'}
            onClick={() => speak(lang === 'nl' ? 'en' : 'nl')}
          >
            {lang === 'nl' ? 'English' : 'Nederlands'}
          </button>
          <button
            type="button"
            className="turn"
            aria-label={dark ? say.toLight : say.toDark}
            title={dark ? say.toLight : say.toDark}
            onClick={turn}
          >
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
              <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
            </svg>
          </button>
        </nav>
      </div>
      <KeyList dialog={keys} />
    </header>
  )
}

function KeyList({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { words } = useWords()
  const say = words.keys
  const list = [
    ['Ctrl Z', `${say.undo} (${say.next})`],
    ['Ctrl Shift Z', `${say.redo} (${say.next})`],
    ['Ctrl O', say.open],
    ['Ctrl P', say.print],
    ['Alt 1 2 3', say.views],
    ['Alt ↑ ↓', say.notes],
  ] as const
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-heading">
      <div className="dialog-top">
        <h2 id="keys-heading">{say.heading}</h2>
        <button type="button" className="do" onClick={() => dialog.current?.close()}>
          {words.page.close}
        </button>
      </div>
      <dl className="keys">
        {list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
