import { capital, day, fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { useLawName } from '../check/law-name.ts'
import type { Draft, Review } from './page.tsx'
import { usePurposeName } from './said-name.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Decision = Review['decisions'][number]

interface Props {
  readonly decision: Decision
  /** The decisions about the text as they stand now. */
  readonly now: Draft['report']['decisions']
  readonly review: Review
}

/** A decision as the ledger has it: who, when, about which text, under which rulebook, how long, and whether it still holds. */
export function Decided({ decision, now, review }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const purpose = usePurposeName()
  const law = useLawName()
  const fallen = now.find(({ id }) => id === decision.id)?.fallen ?? null
  const words = { law: law(decision.law), name: nameOf(decision.by?.name) }
  const advice = review.comments.find(({ id }) => id === decision.adviceId)
  return (
    <>
      <p className="thread-who">
        {capital(fill(say.talk.decided, words))} <span className="quiet small">{moment(decision.decidedAt, lang)}</span>
      </p>
      <p className={`decided decided-${decision.purpose === null ? 'refused' : 'made'}`}>
        <b>{law(decision.law)}</b>: {decision.purpose === null ? say.decide.buttonRefuse : purpose(decision.purpose)}
      </p>
      <p className="remark-text">{decision.reason}</p>
      {advice && <p className="small quiet">{fill(say.talk.confirms, { name: advice.guest ?? '' })}</p>}
      {fallen !== null && (
        <p className="decided-fallen">{say.fallen[fallen as keyof typeof say.fallen] ?? say.fallen['mail-changed']}</p>
      )}
      <dl className="facts small decided-facts">
        <dt>{say.facts.holds}</dt>
        <dd>{fill(fallen === null ? say.facts.holdsUntil : say.facts.held, { day: day(decision.until, lang) })}</dd>
        <dt>{say.facts.rulebook}</dt>
        <dd>
          {decision.rulebook}, {say.facts.readings[decision.reading]}
        </dd>
        <dt>{say.facts.fingerprint}</dt>
        <dd className="mono">{decision.fingerprint}</dd>
      </dl>
    </>
  )
}
