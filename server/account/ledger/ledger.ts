import { bodyOf, type Content, type Entry, type Head } from '@waarom/account/ledger/entry.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'

/**
 * Puts something on account, and gives its place.
 * Inside a transaction the entry comes and goes with it. From here to its end every other who appends waits, so that no
 * number is left out: let it be the last thing that the transaction does. In one that is `repeatable read` or stricter the
 * database can refuse (40001); then the transaction is to be done again.
 * @param db a transaction, or the database itself
 */
export async function appendEntry(db: Kysely<Tables>, content: Content): Promise<Head> {
  const body = bodyOf(content)
  const { at, kind, actor, subjects } = content
  const { rows } = await sql<{ number: string; hash: string }>`
    select number, hash from waarom.append_entry(${at}, ${kind}, ${actor}, ${[...subjects]}, ${body})
  `.execute(db)
  const [row] = rows
  invariant(row, 'the ledger gives a place')
  return { number: Number(row.number), hash: row.hash }
}

/** Which entries are asked. */
export interface PageOfLedger {
  /** The number after which it begins; from the beginning when null. */
  readonly after: number | null
  /** Entries at most. */
  readonly limit: number
}

/** Some entries, in order of number. */
export async function readLedger(db: Kysely<Tables>, { after, limit }: PageOfLedger): Promise<readonly Entry[]> {
  const all = db
    .selectFrom('waarom.ledger_entry')
    .select(['number', 'kind', 'actor', 'subjects', 'body', 'previous', 'hash'])
    .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('at'))
    .orderBy('number')
    .limit(limit)
  const rows = await (after === null ? all : all.where('number', '>', String(after))).execute()
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}

/** The last place that is taken; null when somebody removed the note of it. */
export async function headOf(db: Kysely<Tables>): Promise<Head | null> {
  const head = await db.selectFrom('waarom.ledger_head').select(['number', 'hash']).executeTakeFirst()
  return head ? { number: Number(head.number), hash: head.hash } : null
}
