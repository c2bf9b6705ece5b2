import type { Asked } from '@waarom/audience/list/place.ts'
import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import { IN_REASONS, REASON_NUMBERS } from '@waarom/audience/places/reasons.ts'
import { withSharers } from '@waarom/audience/places/sql/settle.ts'
import { placesSql } from '@waarom/audience/places/sql/statements.ts'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import plain, { type Sql } from 'sql-template-tag'
import { timeZoneOf } from '../../../organisation/today.ts'
import type { Tables } from '../../../store/store.ts'
import { lastSent, reachedBy } from '../already.ts'
import { giveRoom, inTime, statementOf } from '../big.ts'
import type { Judged } from '../judge-variants.ts'
import { LIMITS as AUDIENCE } from '../limits.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'

/** What is known of who stands in a row of a list. */
export interface Found {
  /** His place as `placeCode` has it; 0 while what is known of him is still being counted. */
  readonly place: number
  /** Whether he gets the mail, but at another address than that of the row. */
  readonly elsewhere: boolean
  readonly missing: { readonly provenance: boolean; readonly told: boolean }
  /** Whether he got this very mail before. */
  readonly already: boolean
  /** The key of the address at which he gets it, where the row names him by number. */
  readonly address: string | null
}

/** The places of who stands in a list. */
export interface Places {
  /** The moment of which they are. */
  readonly at: string
  /** @param row how many rows came before; null for somebody whom we do not know */
  readonly of: (row: number) => Found | null
  /** When the mail was last sent to anybody; null when never. */
  readonly lastSent: Date | null
}

/** A row of which can be told who it is about, with how many rows came before it. */
export interface AskedRow {
  readonly row: number
  readonly asked: Asked
}

const UNKNOWN = -1
const [ELSEWHERE, NO_PROVENANCE, NOT_TOLD, ALREADY, PLACE] = [1, 2, 4, 8, 16]
const LAST_IN = Math.max(...IN_REASONS.map((reason) => REASON_NUMBERS[reason]))

/**
 * Computes the places of who stands in a list, settled as over everybody, in one moment. Who stands in it goes into temporary
 * tables that end with the transaction; nothing else is written.
 * @throws ProblemError `list/too-many-rows`, `audience/took-too-long`, and what `rows` throws
 */
export function placesOfList(
  db: Kysely<Tables>,
  { mailId, audience, sending }: Pick<Judged, 'audience' | 'sending'> & { readonly mailId: string },
  rows: AsyncIterable<readonly AskedRow[]>,
): Promise<Places> {
  const asked = db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await giveRoom(tx, { workMemory: LIMITS.workMemory, statementMs: AUDIENCE.statementMs })
      const { rows: now } = await sql<{ at: Date }>`select now() as at`.execute(tx)
      const at = (now[0]?.at ?? new Date()).toISOString()
      const among = await bring(tx, rows)
      const when = { at, zone: await timeZoneOf(tx) }
      const places = statementOf(placesSql({ audience, sent: sending.sent, when }, among))
      const sentAt = await lastSent(tx, mailId)
      // Of a mail that was never sent there is nothing to look up.
      const already = sentAt === null ? sql`false` : sql`f.contact_id in (${statementOf(reachedBy(mailId))})`
      return { at, of: lookUp((await foundSql(places, already).execute(tx)).rows), lastSent: sentAt }
    })
  return inTime(asked)
}

/** Puts who stands in the list in a table, and whom we know of them in another. @returns among whom places are computed */
async function bring(tx: Transaction<Tables>, batches: AsyncIterable<readonly AskedRow[]>): Promise<Sql | null> {
  await sql`create temporary table list_row (row integer, key text, number text) on commit drop`.execute(tx)
  for await (const rows of batches) {
    if ((rows.at(-1)?.row ?? 0) >= LIMITS.rows) throw refuse('too-many-rows', { limit: LIMITS.rows })
    const keys = rows.map(({ asked }) => (asked.by === 'address' ? asked.key : null))
    const numbers = rows.map(({ asked }) => (asked.by === 'external-id' ? asked.id : null))
    await sql`
      insert into list_row
      select * from unnest(${rows.map(({ row }) => row)}::integer[], ${keys}::text[], ${numbers}::text[])
    `.execute(tx)
  }
  await sql`analyze list_row`.execute(tx)
  await sql`
    create temporary table list_person on commit drop as
    select r.row, a.contact_id, a.id as address_id from list_row r join waarom.address a on a.key = r.key
    union all
    select r.row, e.contact_id, null from list_row r join (
      select external_id, (array_agg(contact_id))[1] as contact_id from waarom.contact_external_id
      where external_id in (select number from list_row)
      group by external_id having count(distinct contact_id) = 1
    ) e on e.external_id = r.number
  `.execute(tx)
  await sql`analyze list_person`.execute(tx)
  const among = await near(tx)
  await sql`set transaction read only`.execute(tx)
  return among
}

/** Of few people, puts them in a table with who shares an address with them. @returns a query of their ids, null where they are many */
async function near(tx: Transaction<Tables>): Promise<Sql | null> {
  const { rows } = await sql<{ people: number }>`select count(*)::integer as people from list_person`.execute(tx)
  if ((rows[0]?.people ?? 0) > AUDIENCE.fewPeople) return null
  const all = statementOf(withSharers(plain`select distinct contact_id from list_person`))
  await sql`create temporary table list_near on commit drop as ${all}`.execute(tx)
  await sql`analyze list_near`.execute(tx)
  return plain`select contact_id from list_near`
}

interface Block {
  readonly rows: readonly number[]
  readonly codes: readonly number[]
  /** Null where no row names somebody by number. */
  readonly keys: readonly (string | null)[] | null
}

/** Of several people at an address the one who gets the mail there counts, else who came furthest. */
function foundSql(places: RawBuilder<unknown>, already: RawBuilder<unknown>): RawBuilder<Block> {
  const [step, last] = [sql.lit(GROUP_STEP), sql.lit(LAST_IN)]
  return sql<Block>`
with place as materialized (${places}),
met as (
  select p.row, p.contact_id, l.place, p.address_id as asked_at, l.address_id as goes_to,
    l.place % ${step} <= ${last} as is_in,
    p.address_id is null or p.address_id = l.address_id or p.address_id = any(l.more) as is_here
  from list_person p left join place l on l.contact_id = p.contact_id
),
found as (
  select distinct on (row) row, contact_id, place, is_in and is_here is not true as elsewhere,
    case when is_in and asked_at is null then goes_to end as by_number
  from met
  order by row, (is_in and is_here) is true desc, is_in is true desc, place % ${step} desc nulls last, contact_id
)
select array_agg(f.row) as rows,
  array_agg(coalesce(f.place, 0) * ${sql.lit(PLACE)}
    + case when f.elsewhere then ${sql.lit(ELSEWHERE)} else 0 end
    + case when c.origins > 0 then 0 else ${sql.lit(NO_PROVENANCE)} end
    + case when c.told then 0 else ${sql.lit(NOT_TOLD)} end
    + case when ${already} then ${sql.lit(ALREADY)} else 0 end) as codes,
  case when count(f.by_number) > 0 then array_agg(a.key) end as keys
from found f
left join waarom.contact_facts c on c.contact_id = f.contact_id
left join waarom.address a on a.contact_id = f.contact_id and a.id = f.by_number
group by f.row / ${sql.lit(LIMITS.blockRows)}`
}

/** A number a row: there may be a million. */
function lookUp(blocks: readonly Block[]): Places['of'] {
  const most = blocks.reduce((top, { rows }) => rows.reduce((high, row) => Math.max(high, row), top), -1)
  const codes = new Int32Array(most + 1).fill(UNKNOWN)
  const addresses = new Map<number, string>()
  for (const { rows, codes: own, keys } of blocks)
    for (const [at, row] of rows.entries()) {
      codes[row] = own[at] ?? UNKNOWN
      const key = keys?.[at] ?? null
      if (key !== null) addresses.set(row, key)
    }
  return (row) => {
    const code = codes[row] ?? UNKNOWN
    if (code === UNKNOWN) return null
    return {
      place: Math.floor(code / PLACE),
      elsewhere: (code & ELSEWHERE) > 0,
      missing: { provenance: (code & NO_PROVENANCE) > 0, told: (code & NOT_TOLD) > 0 },
      already: (code & ALREADY) > 0,
      address: addresses.get(row) ?? null,
    }
  }
}
