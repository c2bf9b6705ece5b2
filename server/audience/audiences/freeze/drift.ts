import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import { IN_REASONS, REASON_NUMBERS, type Reason, reasonOf } from '@waarom/audience/places/reasons.ts'
import { placesSql } from '@waarom/audience/places/sql/statements.ts'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { timeZoneOf } from '../../../organisation/today.ts'
import type { Tables } from '../../../store/store.ts'
import { settleIfFew } from '../../facts/settle.ts'
import { askBig, statementOf } from '../big.ts'
import type { Judged } from '../judge-variants.ts'
import { LIMITS } from '../limits.ts'

/** How places are now beside those of a snapshot, in contacts. */
export interface Drift {
  readonly same: number
  readonly comesIn: number
  /** Who was in and is out, by why he is now. */
  readonly fallsOut: readonly { readonly reason: Reason; readonly contacts: number }[]
  /** In or out as before, in another group or for another reason. */
  readonly otherPlace: number
  /** In the same place, at another address. */
  readonly otherAddress: number
  /** Who was not there yet. */
  readonly made: number
  /** Who was erased. */
  readonly gone: number
  /** Contacts whose facts are still being counted: of them it is as it was. */
  readonly owed: number
}

const LAST_IN = Math.max(...IN_REASONS.map((reason) => REASON_NUMBERS[reason]))
const isIn = (place: RawBuilder<unknown>) => sql`(${place} % ${GROUP_STEP}::integer <= ${LAST_IN}::integer)`

/**
 * Asks something of everybody's places as they are now: in one moment, without changing anything but what is owed of facts.
 * @param work is given them as a statement (`contact_id`, `place`, `address_id`, `more`), and how many facts are owed still
 * @throws ProblemError `audience/took-too-long`
 */
export async function withPlacesNow<T>(
  db: Kysely<Tables>,
  { audience, sending }: Pick<Judged, 'audience' | 'sending'>,
  work: (tx: Transaction<Tables>, places: RawBuilder<unknown>, owed: number) => Promise<T>,
): Promise<T> {
  const owed = await settleIfFew(db, AbortSignal.timeout(LIMITS.statementMs))
  return askBig(db, async (tx) => {
    const { rows } = await sql<{ at: Date }>`select now() as at`.execute(tx)
    const when = { at: (rows[0]?.at ?? new Date()).toISOString(), zone: await timeZoneOf(tx) }
    return work(tx, statementOf(placesSql({ audience, sent: sending.sent, when })), owed)
  })
}

/** In SQL, of a snapshot: everybody who was not erased, `contact_id` and `place`, and who is in with `address_ids`, in order. */
function placesThen(snapshotId: string): RawBuilder<unknown> {
  return sql`
    select c.id as contact_id, c.place, r.address_ids
    from waarom.snapshot_block b cross join unnest(b.contacts, b.places) as c (id, place)
    left join (
      select contact_id, array_agg(address_id order by address_id) as address_ids
      from waarom.snapshot_recipient where snapshot_id = ${snapshotId}::uuid group by contact_id
    ) as r on r.contact_id = c.id
    where b.snapshot_id = ${snapshotId}::uuid and c.id is not null`
}

/** In SQL, the addresses of a row `n` of places as they are now, in order. */
export const ADDRESSES_NOW = sql`case
  when n.more is null then array[n.address_id]
  else (select array_agg(a.id order by a.id) from unnest(n.address_id || n.more) as a (id))
end`

/** Compares everybody's place now with that in a snapshot. */
export function driftOf(
  db: Kysely<Tables>,
  judged: Pick<Judged, 'audience' | 'sending'>,
  { id, total }: { readonly id: string; readonly total: number },
): Promise<Drift> {
  return withPlacesNow(db, judged, async (tx, places, owed) => {
    const [then, now] = [isIn(sql`t.place`), isIn(sql`n.place`)]
    const { rows } = await sql<{
      what: Exclude<keyof Drift, 'owed'>
      reason: number | null
      contacts: number
    }>`
with now as (${places}), past as (${placesThen(id)})
select what, case when what = 'fallsOut' then reason end as reason, count(*)::integer as contacts from (
  select n.place % ${GROUP_STEP}::integer as reason, case
    when t.contact_id is null then 'made'
    when n.contact_id is null then 'gone'
    when ${then} and not ${now} then 'fallsOut'
    when ${now} and not ${then} then 'comesIn'
    when n.place <> t.place then 'otherPlace'
    when ${now} and ${ADDRESSES_NOW} <> t.address_ids then 'otherAddress'
    else 'same'
  end as what
  from past t full join now n on n.contact_id = t.contact_id
) as one group by 1, 2`.execute(tx)
    const count = (what: keyof Drift) =>
      rows.filter((row) => row.what === what).reduce((sum, { contacts }) => sum + contacts, 0)
    const known = rows.filter(({ what }) => what !== 'made').reduce((sum, { contacts }) => sum + contacts, 0)
    return {
      ...{ same: count('same'), comesIn: count('comesIn'), otherPlace: count('otherPlace') },
      ...{ otherAddress: count('otherAddress'), made: count('made') },
      fallsOut: rows.flatMap(({ what, reason, contacts }) => {
        const why = what === 'fallsOut' && reason !== null ? reasonOf(reason) : undefined
        return why === undefined ? [] : [{ reason: why, contacts }]
      }),
      ...{ gone: total - known + count('gone'), owed },
    }
  })
}
