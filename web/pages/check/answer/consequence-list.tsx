import type { Because, Consequences, Verdict } from '@waarom/purpose/law/rulebook.ts'
import { Fragment, useId, useState } from 'react'
import { fill, useWords, type Words } from '../words/index.ts'
import { Citation } from './citation.tsx'

/** A freedom or a duty, with the rows behind it. */
export interface Consequence {
  readonly key: keyof Consequences
  readonly text: string
  readonly freedom: boolean
  /** Said behind it when taking the promotion out would turn it. */
  readonly turns: string | null
  readonly because: readonly Because[]
}

/** The consequences of a verdict in the order of the contract, as sentences; how soon one is unsubscribed only where one can. */
export function consequencesOf(verdict: Verdict, words: Words): readonly Consequence[] {
  const { asIs, withoutTinge, because } = verdict.consequences
  const keys = (Object.keys(asIs) as (keyof Consequences)[]).filter(
    (key) => key !== 'optOutWithin' || asIs.unsubscribe === 'needed',
  )
  return keys.map((key) => {
    const turned = withoutTinge !== null && JSON.stringify(withoutTinge[key]) !== JSON.stringify(asIs[key])
    return {
      key,
      text: said(asIs, key, words),
      freedom: isFreedom(asIs, key),
      turns:
        turned && withoutTinge
          ? `${words.answer.withoutTingeAll.toLowerCase()}: ${said(withoutTinge, key, words)}`
          : null,
      because: because.filter((one) => one.settles.includes(key)),
    }
  })
}

function isFreedom(values: Consequences, key: keyof Consequences): boolean {
  const value = values[key]
  return value === 'not-needed' || value === 'may-receive'
}

function said(values: Consequences, key: keyof Consequences, words: Words): string {
  const say = words.consequence
  if (key === 'optOutWithin') {
    const { days, business } = values.optOutWithin
    if (days === 0) return say.optOutNow
    return fill(business ? say.optOutBusiness : say.optOutDays, { days })
  }
  const bySaid: Readonly<Record<string, string>> = say[key]
  return bySaid[values[key]] ?? values[key]
}

/** Freedoms or duties on one line; each opens the rows of law behind it. */
export function ConsequenceList({ items }: { readonly items: readonly Consequence[] }) {
  const { words, lang } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const id = useId()
  const shown = items.find((one) => one.key === open)
  if (items.length === 0) return <p className="quiet">{words.answer.nothing}</p>
  return (
    <>
      <ul className="consequences">
        {items.map((one) => (
          <li key={one.key}>
            {one.because.length > 0 ? (
              <button
                type="button"
                className="opens"
                aria-expanded={open === one.key}
                aria-controls={`${id}-why`}
                onClick={() => setOpen(open === one.key ? null : one.key)}
              >
                {one.text}
              </button>
            ) : (
              <span>{one.text}</span>
            )}
            {one.turns && <span className="turns"> ({one.turns})</span>}
          </li>
        ))}
      </ul>
      <div id={`${id}-why`}>
        {shown && (
          <div className="margin-note">
            {shown.because.map((because) => (
              <Fragment key={because.row}>
                <p>{because.explain[lang]}</p>
                <Citation because={because} />
              </Fragment>
            ))}
          </div>
        )}
      </div>
    </>
  )
}
