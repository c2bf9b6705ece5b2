import { useState } from 'react'
import type { Choice } from '../mail/store.ts'
import type { LawCard } from '../protocol.ts'
import { fill, useWords } from '../words/index.ts'
import { ChoiceForm } from './choice-form.tsx'
import { lawName } from './sentence.ts'

interface Props {
  /** Law code of the strictest verdict. */
  readonly strictest: string
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
  readonly laws: readonly LawCard[]
}

/** What was chosen, in one line, with the form behind it. */
export function ChoiceLine({ choice, choose, laws, strictest }: Props) {
  const { words, lang } = useWords()
  const [open, setOpen] = useState(false)
  const say = words.choice
  const terms = choice.laws.filter((code) => code.startsWith('platform-')).length
  const countries = choice.laws.length - terms
  const told = [
    fill(countries === 1 ? say.countLawsOne : say.countLaws, { count: countries }) +
      (terms > 0 ? ` ${fill(terms === 1 ? say.countTermsOne : say.countTerms, { count: terms })}` : ''),
    say[choice.reading],
    `${say.stream.toLowerCase()} ${say[choice.stream]}`,
  ]
  return (
    <div className="choice-line">
      <p className="small">
        {choice.laws.length > 1 && strictest && (
          <span>{fill(words.verdict.strictest, { law: lawName(strictest, words, laws, lang) })}. </span>
        )}
        <span className="quiet">{told.join(' · ')}</span>{' '}
        <button type="button" className="do" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.answer.shut : words.answer.change}
        </button>
      </p>
      {open && <ChoiceForm choice={choice} choose={choose} laws={laws} />}
    </div>
  )
}
