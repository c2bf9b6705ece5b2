import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { MailAddress } from '../../parts/mail-address.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { count, fill, moment, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Snapshot = Reply<'GET /api/v1/people/:id/snapshots'>['snapshots'][number]

/** The mails whose frozen audience somebody is in or left out of, and why; each leads to how it is now. */
export function MailList({ id }: { readonly id: string }) {
  const say = useSay({ nl, en }).mail
  const lang = useLang()
  const query = useQuery(read('GET /api/v1/people/:id/snapshots', { params: { id }, query: { lang } }))
  return (
    <Loaded query={query} lines={3}>
      {({ snapshots, lookedAt, more }) => {
        const few = more && <p className="small quiet">{fill(say.few, { count: count(lookedAt, lang) })}</p>
        if (snapshots.length === 0)
          return (
            <div>
              <p>{say.none}</p>
              {few}
            </div>
          )
        return (
          <div>
            <p className="quiet">{say.lead}</p>
            <ul className="lines frozen-mails">
              {snapshots.map((one) => (
                <Frozen key={one.id} contact={id} snapshot={one} />
              ))}
            </ul>
            {few}
          </div>
        )
      }}
    </Loaded>
  )
}

function Frozen({ contact, snapshot }: { readonly contact: string; readonly snapshot: Snapshot }) {
  const say = useSay({ nl, en }).mail
  const lang = useLang()
  const { mail, frozenAt, groupName, addresses, reason, name } = snapshot
  return (
    <li>
      <Link to="/audience/mails/$id/people/$contact" params={{ id: mail.id, contact }}>
        {mail.name}
      </Link>
      <p>
        <b>{snapshot.in ? fill(say.in, { group: groupName ?? '' }) : say.out}</b>
        {reason !== 'rule' && `: ${name}`}
      </p>
      {addresses.map((address) => (
        <p key={address} className="small quiet">
          <MailAddress address={address} />
        </p>
      ))}
      <p className="small quiet">{fill(say.frozen, { moment: moment(frozenAt, lang) })}</p>
    </li>
  )
}
