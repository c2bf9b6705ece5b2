import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useIsUnanswered } from '../../session.ts'
import { useFrameWords } from '../../words/index.ts'
import { KeyList } from './key-list.tsx'
import { useEntry } from './open-pages.ts'
import { LangSwitch, SkipLink, ThemeSwitch } from './switches.tsx'

/** The top of a page for whoever is not signed in: the name, the language, the theme and the keys. */
export function OutsideHeader() {
  const words = useFrameWords()
  const [hasKeys, showKeys] = useState(false)
  const entry = useEntry()
  const mayBeIn = useIsUnanswered()
  return (
    <header className="head">
      <SkipLink />
      <div className="head-in">
        <p className="brand">
          <Link to="/">Waarom</Link> {entry && <span className="quiet">{words.pages[entry.name]}</span>}
        </p>
        <nav className="head-do small" aria-label={words.frame.view}>
          {entry?.name === 'check' && (
            <button type="button" className="do head-keys" onClick={() => showKeys(true)}>
              {words.frame.keys}
            </button>
          )}
          {entry?.name !== 'sign-in' && entry?.name !== 'guest' && !mayBeIn && (
            <Link to="/sign-in" className="do" preload={false}>
              {words.frame.signIn}
            </Link>
          )}
          <LangSwitch />
          <ThemeSwitch />
        </nav>
      </div>
      {hasKeys && <KeyList close={() => showKeys(false)} />}
    </header>
  )
}
