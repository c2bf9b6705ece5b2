import type { Reply } from '../../client.ts'
import { fill, useSay } from '../../words/index.ts'
import { useLawCode } from '../check/law-name.ts'
import { VerdictPhrase } from '../mails/verdict-phrase.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What changed in what one law makes of a mail. */
export type VerdictChange = Reply<'GET /api/v1/mails/:id/drafts/:draft/comparison'>['verdicts'][number]
type Outcome = NonNullable<VerdictChange['before']>

/** Before and after of each verdict that differs; a sentence when none does. */
export function VerdictChanges({
  changes,
  none,
}: {
  readonly changes: readonly VerdictChange[]
  readonly none: string
}) {
  const lawOf = useLawCode()
  const differing = changes.filter(({ differs }) => differs.length > 0)
  if (differing.length === 0) return <p className="quiet">{none}</p>
  return (
    <ul className="lines verdict-changes">
      {differing.map((one) => (
        <li key={one.law}>
          <b>{lawOf(one.law)}</b> <OneChange change={one} />
        </li>
      ))}
    </ul>
  )
}

function OneChange({ change: { before, after, differs } }: { readonly change: VerdictChange }) {
  const say = useSay({ nl, en }).change
  if (!after) return say.gone
  if (!before)
    return (
      <>
        {say.appeared} <Said outcome={after} />
      </>
    )
  const onlyRules = differs.every((what) => what === 'rulebook')
  return (
    <>
      {!onlyRules && (
        <>
          <Said outcome={before} differs={differs} /> <span aria-hidden="true">→</span>{' '}
          <span className="away">{say.became}</span> <Said outcome={after} differs={differs} />
        </>
      )}
      {differs.includes('rulebook') && (
        <span className="quiet small under">
          {fill(say.rulebook, { before: before.rulebook, after: after.rulebook })}
        </span>
      )}
    </>
  )
}

function Said({ outcome, differs = [] }: { readonly outcome: Outcome; readonly differs?: readonly string[] }) {
  const say = useSay({ nl, en })
  const { purpose, tinge, review, decision, reading } = outcome
  return (
    <>
      <VerdictPhrase verdict={{ purpose, tinge, review }} />, {say.sheet.decision[decision]}
      {differs.includes('reading') && `, ${say.change.reading[reading]}`}
      {differs.includes('review') && `, ${say.change.review[review ? 'true' : 'false']}`}
    </>
  )
}
