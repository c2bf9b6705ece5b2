import type { Reply } from '../../client.ts'
import { day, fill, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Person = Reply<'GET /api/v1/people/:id'>

/** What somebody said yes to, or was told and did not refuse, each with what proves it. */
export function LeaveList({ person }: { readonly person: Person }) {
  const say = useSay({ nl, en })
  if (person.consents.length + person.softOptIns.length === 0) return <p>{say.noLeave}</p>
  return (
    <div>
      {person.consents.map((consent) => (
        <Consent key={consent.id} consent={consent} />
      ))}
      {person.softOptIns.map((given) => (
        <SoftOptIn key={given.id} given={given} />
      ))}
    </div>
  )
}

function Consent({ consent }: { readonly consent: Person['consents'][number] }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { purpose, stream, address, wording, at, confirmedAt, withdrawnAt, source, evidence } = consent
  const moments = [
    at ? fill(say.given, { day: day(at, lang) }) : say.givenUnknown,
    confirmedAt && fill(say.confirmed, { day: day(confirmedAt, lang) }),
    withdrawnAt && fill(say.withdrawn, { day: day(withdrawnAt, lang) }),
  ].filter(Boolean)
  return (
    <div className={withdrawnAt ? 'origin origin-none' : 'origin'}>
      <p>
        <strong>
          {fill(say.consentFor, { purpose: say.purposes[purpose as keyof typeof say.purposes] ?? purpose })}
          {stream && ` ${fill(say.inStream, { stream: stream.name })}`}
        </strong>
        {`: ${moments.join(', ')}.`}
      </p>
      {wording ? <p className="origin-told">“{wording}”</p> : <p className="quiet">{say.wordingUnknown}</p>}
      <p className="small quiet">{[address, fill(say.fromList, { source }), evidence].filter(Boolean).join(' · ')}</p>
    </div>
  )
}

function SoftOptIn({ given }: { readonly given: Person['softOptIns'][number] }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { kind, sender, order, at, notice, noticeEvidence, optOut, optOutEvidence } = given
  return (
    <div className="origin">
      <p>
        <strong>{say.soft}</strong> {fill(say.softOf[kind], { sender: sender.name })}
        {order && ` (${fill(say.softOrder, { number: order.number })})`}, {fill(say.refusedAt, { day: day(at, lang) })}.
      </p>
      <dl className="facts small">
        <dt>{say.softNotice}</dt>
        <dd>
          “{notice}” <span className="quiet">({noticeEvidence})</span>
        </dd>
        <dt>{say.softOut}</dt>
        <dd>
          “{optOut}” <span className="quiet">({optOutEvidence})</span>
        </dd>
      </dl>
    </div>
  )
}
