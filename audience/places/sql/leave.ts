import sql, { join, raw, type Sql } from 'sql-template-tag'
import { CONSENT_PURPOSES, type ConsentPurpose } from '../../consent/purpose.ts'
import type { Sent } from '../audience.ts'
import type { Terms } from '../demands.ts'

/** By what leave somebody is mailed, as far as it says which of his addresses may be used, and whether each of them is. */
export interface Leave {
  readonly every: boolean
  /** Null where no consent is asked. */
  readonly consent: ConsentPurpose | null
  /** The soft opt-in that is enough instead. */
  readonly softOptIn: Terms['softOptIn'] | null
}

/** What a law's terms say of it. */
export function leaveOf({ kind, consent, consentFor, softOptIn }: Terms): Leave {
  return {
    every: kind === 'duty',
    consent: consent === 'not-needed' ? null : consentFor,
    softOptIn: consent === 'soft-opt-in-or-consent' ? softOptIn : null,
  }
}

/** Joins the consents and soft opt-ins that some of these leaves ask for, one row a contact. */
export function joinLeaves(leaves: readonly Leave[], sent: Sent): Sql {
  const purposes = new Set(leaves.flatMap(({ consent }) => consent ?? []))
  const kinds = new Set(leaves.flatMap(({ softOptIn }) => softOptIn ?? []))
  const joins = [
    ...[...purposes].map((purpose) => {
      const said = saidName(purpose)
      return sql`left join (
        select c.contact_id, bool_or(c.address_id is null) as anywhere from waarom.consent c
        where ${stands(purpose, sent)} group by c.contact_id
      ) ${said} on ${said}.contact_id = f.contact_id`
    }),
    ...[...kinds].map((kind) => {
      const soft = softName(kind)
      return sql`left join (
        select distinct o.contact_id from waarom.soft_opt_in o where ${opensSoftly(kind, sent)}
      ) ${soft} on ${soft}.contact_id = f.contact_id`
    }),
  ]
  return joins.length > 0 ? join(joins, ' ') : sql``
}

/** Whether a contact of the row `f` gave neither what is asked nor what is enough instead; null where nothing is asked. */
export function lacks({ consent, softOptIn }: Leave): Sql | null {
  if (consent === null) return null
  const bit = raw(`${1 << CONSENT_PURPOSES.indexOf(consent)}`)
  const said = sql`(f.consents & ${bit} = 0 or ${saidName(consent)}.contact_id is null)`
  return softOptIn === null ? said : sql`(${said} and ${softName(softOptIn)}.contact_id is null)`
}

/** Whether a contact of the row `f` may be mailed at each address that works. */
export function anywhere({ consent, softOptIn }: Leave): Sql {
  if (consent === null) return sql`true`
  const said = sql`coalesce(${saidName(consent)}.anywhere, false)`
  return softOptIn === null ? said : sql`(${said} or ${softName(softOptIn)}.contact_id is not null)`
}

/** Whether the address of a row `a` works, looked up for that one alone. */
export const WORKS = sql`not exists (
  select from waarom.suppression s where s.address_key = a.key and s.type = 'hard-bounce'
)`

/** Whether there is leave to mail the address of a row `a`, looked up for that one alone. */
export function mayUse({ consent, softOptIn }: Leave, sent: Sent): Sql {
  if (consent === null) return sql`true`
  const said = sql`exists (
    select from waarom.consent c where c.contact_id = a.contact_id and ${stands(consent, sent)}
      and (c.address_id is null or c.address_id = a.id)
  )`
  if (softOptIn === null) return said
  return sql`(${said} or exists (
    select from waarom.soft_opt_in o where o.contact_id = a.contact_id and ${opensSoftly(softOptIn, sent)}
  ))`
}

const saidName = (purpose: ConsentPurpose) => raw(`said_${purpose}`)
const softName = (kind: Terms['softOptIn']) => raw(`soft_${kind}`)

function stands(purpose: ConsentPurpose, { stream, senderBrands }: Sent): Sql {
  const nobodyElse = senderBrands === null ? sql` or c.stream_id is null` : sql``
  return sql`c.purpose = ${purpose} and c.withdrawn_at is null and (c.stream_id = ${stream}::uuid${nobodyElse})`
}

function opensSoftly(kind: Terms['softOptIn'], { sender }: Sent): Sql {
  return sql`o.legal_sender_id = ${sender}::uuid and o.kind = ${kind}`
}
