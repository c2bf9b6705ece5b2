import type { Facts } from '@waarom/purpose/facts/fact.ts'
import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import { verdictName } from '@waarom/purpose/report/naming/verdict-name.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { type ReactNode, useState } from 'react'
import { fill, useNameOf, useSay } from '../../words/index.ts'
import { consequencesOf } from '../check/answer/consequence-list.tsx'
import { ReasonList } from '../check/answer/reason-list.tsx'
import { useLawInSentence, useLawName } from '../check/law-name.ts'
import { useWords } from '../check/words/index.ts'
import { type Judged, verdictsOf } from './judged.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What we make of a mail in one line. */
export function useVerdictName(judged: Judged): (verdict: Verdict) => string {
  const { lang } = useWords()
  return (verdict) => verdictName(verdict, judged.facts as unknown as Pick<Facts, 'duty'>, lang)
}

/** The strictest answer first, in one large line, and why a person is asked. */
export function VerdictTop({ judged }: { readonly judged: Judged }) {
  const { words } = useWords()
  const name = useVerdictName(judged)
  const nameOf = useNameOf()
  const law = useLawInSentence()
  const say = useSay({ nl, en })
  const verdict = verdictsOf(judged)[0]
  if (!verdict) return null
  const decision = judged.decisions?.find((one) => one.law === verdict.law && one.fallen === null)
  const reviews = verdict.reviewBecause.map((code) => words.review[code] ?? code)
  return (
    <div className="review-verdict">
      <p className="verdict-sentence">{name(verdict)}</p>
      <p className="verdict-decision">
        <span className={`stamp stamp-${verdict.decision}`}>{words.verdict.decision[verdict.decision]}</span>
        <span className="quiet">
          {decision && fill(say.decidedSo, { name: nameOf(decision.who || null) })}{' '}
          {fill(say.strictest, { law: law(verdict.law) })}
        </span>
      </p>
      {verdict.review && reviews.length > 0 && (
        <p className="review-why">
          <span className="note-doubt" aria-hidden="true">
            ?
          </span>{' '}
          {words.verdict.reviewLead} {reviews.join('; ')}.
        </p>
      )}
    </div>
  )
}

interface Props {
  readonly judged: Judged
  readonly report: Report | null
  /** What one can do about a verdict. */
  readonly act?: (verdict: Verdict) => ReactNode
}

/** What each law makes of the mail: the answer, what follows, and one click deeper why. */
export function VerdictList({ judged, report, act }: Props) {
  return (
    <ul className="verdicts">
      {verdictsOf(judged).map((verdict) => (
        <OneVerdict key={verdict.law} judged={judged} verdict={verdict} report={report} act={act} />
      ))}
    </ul>
  )
}

interface OneProps {
  readonly judged: Judged
  readonly verdict: Verdict
  readonly report: Report | null
  readonly act: Props['act']
}

function OneVerdict({ judged, verdict, report, act }: OneProps) {
  const { words } = useWords()
  const say = useSay({ nl, en })
  const name = useVerdictName(judged)
  const law = useLawName()
  const [open, setOpen] = useState(false)
  const follows = consequencesOf(verdict, words)
  const told = (free: boolean) => follows.filter((one) => one.freedom === free).map((one) => one.text)
  const reviews = verdict.reviewBecause.map((code) => words.review[code] ?? code)
  return (
    <li className="verdict-one">
      <h3 className="verdict-law">{law(verdict.law)}</h3>
      <div>
        <p>
          <span className="verdict-says">{name(verdict)}</span>{' '}
          <span className={`stamp stamp-${verdict.decision} small`}>{words.verdict.decision[verdict.decision]}</span>
        </p>
        {reviews.length > 0 && <p className="small quiet">{`${words.verdict.reviewLead} ${reviews.join('; ')}.`}</p>}
        <p className="small verdict-do">
          <button type="button" className="do" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say.why}
            <span className="away">: {law(verdict.law)}</span>
          </button>
          {act?.(verdict)}
        </p>
        {open && (
          <div className="verdict-more">
            <p className="small">
              <b>{words.answer.may}</b> {told(true).join(' · ') || words.answer.nothing}
            </p>
            <p className="small">
              <b>{words.answer.must}</b> {told(false).join(' · ') || words.answer.nothing}
            </p>
            {report && <ReasonList reasons={verdict.because} report={report} />}
          </div>
        )}
      </div>
    </li>
  )
}
