import { useFrameWords } from '../../words/index.ts'
import { useLook } from './look.ts'

/** The first thing that Tab reaches: past the head to the content. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      {useFrameWords().frame.skip}
    </a>
  )
}

/** Turns the page to the other language. */
export function LangSwitch() {
  const { other, speak } = useLook()
  return (
    <button type="button" className="do" lang={other} onClick={speak}>
      {useFrameWords().frame.other}
    </button>
  )
}

/** Turns the page to the other theme. */
export function ThemeSwitch() {
  const { dark, turn } = useLook()
  const { frame } = useFrameWords()
  const says = dark ? frame.toLight : frame.toDark
  return (
    <button type="button" className="turn" aria-label={says} title={says} onClick={turn}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
    </button>
  )
}
