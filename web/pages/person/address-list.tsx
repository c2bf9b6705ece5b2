import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { Reply } from '../../client.ts'
import { MailAddress } from '../../parts/mail-address.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { day, fill, listParts, useLang, useSay } from '../../words/index.ts'
import { RefuseDialog } from '../suppressions/refuse-dialog.tsx'
import { OriginList } from './origin-list.tsx'
import { RefusalList } from './refusal-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Address = Reply<'GET /api/v1/people/:id'>['addresses'][number]
type Origin = Address['provenance'][number]

/** The addresses of somebody: which one mail goes to, what each refuses, and where each comes from. */
export function AddressList({
  addresses,
  origins,
}: {
  readonly addresses: readonly Address[]
  /** Those of the person, which are not told again. */
  readonly origins: readonly Origin[]
}) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const [refusing, refuse] = useState<string | null>(null)
  if (addresses.length === 0) return <p>{say.noAddresses}</p>
  return (
    <div>
      {addresses.map((address, at) => (
        <article key={address.id} className="at-address">
          <h3 className="at-address-name">
            <MailAddress address={address.written} />
          </h3>
          <p className="small quiet person-line">
            {at === 0 && <span>{say.used}</span>}
            <span>{fill(say.knownSince, { day: day(address.firstSeenAt, lang) })}</span>
          </p>
          {address.sharedWith.length > 0 && <Shared others={address.sharedWith} />}
          <RefusalList refusals={address.suppressions} lifted={address.lifted} />
          <p className="small">
            <RowAct says={say.refuse} about={address.written} act={() => refuse(address.written)} />
          </p>
          <h4 className="away">{say.originOf}</h4>
          {isSame(address.provenance, origins) ? (
            <p className="small quiet">{origins.length > 0 ? say.originSame : say.originNone}</p>
          ) : (
            <OriginList origins={address.provenance} />
          )}
        </article>
      ))}
      {refusing !== null && <RefuseDialog address={refusing} close={() => refuse(null)} />}
    </div>
  )
}

/** With how many others an address is shared before some of them are not named. */
const NAMED = 10

/** Who else has an address, each a way to that person. */
function Shared({ others }: { readonly others: Address['sharedWith'] }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const [before, after] = (others.length < NAMED ? say.shared : say.sharedMany).split('{names}')
  const parts = listParts(
    others.map(({ id }) => id),
    lang,
  )
  return (
    <p className="small">
      {before}
      {parts.map(({ type, value }, at) => {
        const other = type === 'element' && others.find(({ id }) => id === value)
        return other ? (
          <Link key={other.id} to="/audience/people/$id" params={{ id: other.id }}>
            {other.name || say.noName}
          </Link>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: what stands between two names has no other name than its place
          <Fragment key={at}>{value}</Fragment>
        )
      })}
      {after}
    </p>
  )
}

/** Whether an address came together with the person: each origin says the same. */
function isSame(some: readonly Origin[], others: readonly Origin[]): boolean {
  const said = (origins: readonly Origin[]) => JSON.stringify(origins.map(({ id: _, ...rest }) => rest))
  return said(some) === said(others)
}
