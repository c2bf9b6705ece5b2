import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../../parts/states.tsx'
import { Wrong } from '../../parts/trouble.tsx'
import { read } from '../../queries.ts'
import { fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { useLawCode } from '../check/law-name.ts'
import { DecisionList } from '../mail/decision-list.tsx'
import type { Shown } from '../mail/send.ts'
import { VerdictPhrase } from '../mails/verdict-phrase.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A version to read: what it says, what each sentence does, and its verdict as it is recorded. */
export function Sheet({ mailId, draftId }: { readonly mailId: string; readonly draftId: string }) {
  const lang = useLang()
  const params = { id: mailId, draft: draftId }
  const draft = useQuery(read('GET /api/v1/mails/:id/drafts/:draft', { params, query: { lang } }))
  return (
    <Loaded query={draft} lines={10}>
      {(shown) => <Shows shown={shown} />}
    </Loaded>
  )
}

function Shows({ shown }: { readonly shown: Shown }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const { mail, decisions } = shown.report
  const { problem } = mail
  return (
    <div className="version-sheet">
      <p className="quiet small">
        {fill(say.sheet.by, { when: moment(shown.madeAt, lang), name: nameOf(shown.madeBy?.name) })}
      </p>
      {problem ? <Wrong said={problem} /> : <Verdicts shown={shown} />}
      <DecisionList decisions={decisions} />
      <div className="version-text">
        {mail.segments.map((one) => (
          <p
            key={one.id}
            className={`line line-${one.role}`}
            lang={one.language === 'other' ? undefined : one.language}
          >
            {one.role === 'subject' && <span className="line-label">{say.sheet.subject}</span>}
            <span className={`mark mark-${MARKS[one.family] ?? 'none'}`}>{one.text}</span>
          </p>
        ))}
      </div>
    </div>
  )
}

const MARKS: Readonly<Record<string, string>> = {
  service: 'service',
  promotion: 'promotion',
  feedback: 'feedback',
  appeal: 'appeal',
}

/** The verdict of each law, the first law first. */
function Verdicts({ shown }: { readonly shown: Shown }) {
  const say = useSay({ nl, en }).sheet
  const lawOf = useLawCode()
  const organisation = useQuery(read('GET /api/v1/organisation'))
  const order = shown.laws ?? organisation.data?.laws ?? []
  const place = (law: string) => (order.includes(law) ? order.indexOf(law) : order.length)
  const verdicts = Object.entries(shown.report.mail.verdicts).sort(([one], [other]) => place(one) - place(other))
  return (
    <ul className="lines version-verdicts" aria-label={say.verdicts}>
      {verdicts.map(([law, one]) => (
        <li key={law}>
          <b>{lawOf(law)}</b> <VerdictPhrase verdict={one} />,{' '}
          <span className={`stamp stamp-${one.decision}`}>{say.decision[one.decision]}</span>
        </li>
      ))}
    </ul>
  )
}
