import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { MailKind } from '../../suppression/mail-kind.ts'
import type { Reach } from '../../suppression/row.ts'
import { cell } from '../../suppression/table.ts'
import type { Sent } from '../audience.ts'
import { REASON_NUMBERS } from '../reasons.ts'
import { REFUSAL_REASONS } from '../refusal.ts'

/**
 * Joins what people refused as `refused`: for each kind of mail the number of the reason by which it is stopped, null where it
 * is not, and in `bounced` how many addresses do not work. It starts from the refusals, which are few, and finds their people.
 * Who refused nothing by the row of facts is not looked for among them, as long as no facts are owed.
 * @param because whether a person wrote why people who refused must get it
 */
export function joinRefused(kinds: readonly MailKind[], sent: Sent, because: boolean): Sql {
  const columns = kinds.map((kind) => sql`min(${stops(kind, sent, because)}) as ${column(kind)},`)
  return sql`left join (
    select a.contact_id, ${columns.length > 0 ? join(columns, ' ') : sql``}
      count(distinct a.id) filter (where s.type = 'hard-bounce') as bounced
    from waarom.suppression s join waarom.address a on a.key = s.address_key
    left join waarom.stream t on t.id = s.stream_id
    left join waarom.brand b on b.id = coalesce(s.brand_id, t.brand_id)
    group by a.contact_id
  ) refused on refused.contact_id =
    case when f.is_refused or (select exists (select from waarom.facts_owed)) then f.contact_id end`
}

/** The number of the reason by which a contact's refusals stop a kind of mail; null when they do not. */
export function refusedOf(kind: MailKind): Sql {
  return sql`refused.${column(kind)}`
}

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
