import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { MailKind } from '../../suppression/mail-kind.ts'
import type { Reach } from '../../suppression/row.ts'
import { cell } from '../../suppression/table.ts'
import type { Sent } from '../audience.ts'
import { REASON_NUMBERS } from '../reasons.ts'
import { REFUSAL_REASONS } from '../refusal.ts'

/**
 * Joins what people refused: for each kind of mail the number of the reason by which it is stopped, and how many addresses do
 * not work; see `refusedOf` and `BOUNCED`. Who has one address, as most, is found by that, and the table of addresses is not
 * gone through. As long as facts are owed, the row of facts says neither who refused nor at how many addresses: then everybody
 * is looked for among the people of all refusals.
 * @param because whether a person wrote why people who refused must get it
 */
export function joinRefused(kinds: readonly MailKind[], sent: Sent, because: boolean): Sql {
  const stopped = kinds.map((kind) => sql`, min(${stops(kind, sent, because)}) as ${column(kind)}`)
  const stopping = stopped.length > 0 ? join(stopped, ' ') : sql``
  const reach = sql`left join waarom.stream t on t.id = s.stream_id left join waarom.brand b on b.id = coalesce(s.brand_id, t.brand_id)`
  const isOwed = sql`(select exists (select from waarom.facts_owed))`
  return sql`left join (
    select s.address_key, (bool_or(s.type = 'hard-bounce'))::integer as bounced ${stopping}
    from waarom.suppression s ${reach} group by s.address_key
  ) refused_at on refused_at.address_key =
    case when f.is_refused and f.addresses = 1 and not ${isOwed} then f.address_key end
  left join (
    select s.contact_id, count(distinct s.address_id) filter (where s.type = 'hard-bounce') as bounced ${stopping}
    from waarom.refusals_at_several() s ${reach} group by s.contact_id
  ) refused_of on refused_of.contact_id =
    case when f.is_refused and f.addresses > 1 or ${isOwed} then f.contact_id end`
}

/** The number of the reason by which a contact's refusals stop a kind of mail; null when they do not. */
export function refusedOf(kind: MailKind): Sql {
  return sql`coalesce(refused_at.${column(kind)}, refused_of.${column(kind)})`
}

/** How many addresses of a contact do not work; null for who refused nothing at any. */
export const BOUNCED = sql`coalesce(refused_at.bounced, refused_of.bounced)`

const column = (kind: MailKind) => raw(`stops_${kind}`)

/** The lowest number goes first, as REFUSAL_REASONS does: their numbers rise in its order, and `asks` is the highest. */
function stops(kind: MailKind, sent: Sent, because: boolean): Sql {
  const cases = REFUSAL_REASONS.flatMap(([type, reason]) => {
    const { effect, least } = cell(type, kind)
    if (effect === 'passes' || (effect === 'asks' && because)) return []
    const number = raw(`${REASON_NUMBERS[effect === 'asks' ? 'asks' : reason]}`)
    return [sql`when s.type = ${raw(`'${type}'`)} and ${reaches(least ?? 'stream', sent)} then ${number}`]
  })
  return cases.length > 0 ? sql`case ${join(cases, ' ')} end` : sql`null::integer`
}

/** Whether a refusal reaches a mail, as it was recorded and at least so far. */
function reaches(least: Reach, { brand, sender, stream }: Sent): Sql {
  const all = sql`s.stream_id is null and s.brand_id is null`
  switch (least) {
    case 'all':
      return sql`true`
    case 'sender':
      return sql`(b.legal_sender_id = ${sender}::uuid or ${all})`
    case 'brand':
      return sql`(b.id = ${brand}::uuid or ${all})`
    case 'stream':
      return sql`(s.stream_id = ${stream}::uuid or s.brand_id = ${brand}::uuid or ${all})`
  }
}
