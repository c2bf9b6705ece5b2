import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Person } from '../../session.ts'
import { fill, useFrameWords } from '../../words/index.ts'
import { useLook } from './look.ts'
import type { OpenPage } from './open-pages.ts'
import { useSignOut } from './use-sign-out.ts'

interface Props {
  readonly person: Person
  readonly pages: readonly OpenPage[]
  readonly showKeys: () => void
}

/** What whoever is signed in has of his own: the account, the settings, the look, and the way out. */
export function PersonMenu({ person, pages, showKeys }: Props) {
  const words = useFrameWords()
  const say = words.frame
  const { dark, turn, other, speak } = useLook()
  const leave = useSignOut()
  const box = useRef<HTMLDivElement>(null)
  const settings = pages.filter(({ entry }) => entry.under === 'settings')
  const shut = () => box.current?.hidePopover()
  return (
    <>
      <button type="button" className="me" popoverTarget="me">
        {initials(person.name)}
        <span className="away"> {fill(say.menu, { name: person.name })}</span>
      </button>
      <div ref={box} id="me" popover="auto" className="me-box">
        <p className="me-who small">
          <b>{person.name}</b>
          <span className="quiet">{person.email}</span>
        </p>
        <ul className="me-list">
          <li>
            <Link to="/me" onClick={shut}>
              {say.me}
            </Link>
          </li>
          {settings.map(({ path, entry }) => (
            <li key={path}>
              <Link to={path} onClick={shut}>
                {words.pages[entry.name]}
              </Link>
            </li>
          ))}
        </ul>
        <ul className="me-list">
          <li>
            <button type="button" lang={other} onClick={speak}>
              {say.other}
            </button>
          </li>
          <li>
            <button type="button" onClick={turn}>
              {dark ? say.toLight : say.toDark}
            </button>
          </li>
          <li className="me-keys">
            <button
              type="button"
              onClick={() => {
                shut()
                showKeys()
              }}
            >
              {say.keys} <kbd>?</kbd>
            </button>
          </li>
        </ul>
        <ul className="me-list">
          <li>
            <button type="button" onClick={leave}>
              {say.signOut}
            </button>
          </li>
        </ul>
      </div>
    </>
  )
}

/** "Ada van der Vos" is AV. */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part))
  const first = parts[0] ?? name
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase()
}
