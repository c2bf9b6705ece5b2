import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'

/**
 * How many contacts have facts that must be counted again before a question about all of them is exact; 0 when the facts
 * are those of the tables. A contact that is owed twice counts twice, one that is owed by its address once.
 * @param most where counting may stop
 */
export async function factsAreOwed(db: Kysely<Tables>, most = Number.MAX_SAFE_INTEGER): Promise<number> {
  const { rows } = await sql<{ owed: string }>`
    select (select coalesce(sum(many), 0) from (
      select coalesce(cardinality(contact_ids), 1) as many from waarom.facts_owed
      where num_nonnulls(contact_id, contact_ids, address_key) = 1 limit ${most}::bigint
    ) as one) + (select count(*) from (
      select from waarom.contact c where exists (
        select from waarom.facts_owed o where num_nonnulls(o.contact_id, o.contact_ids, o.address_key) = 0
          and (o.paid_up_to is null or c.id > o.paid_up_to)
      ) limit ${most}::bigint
    ) as everybody) as owed
  `.execute(db)
  return Math.min(Number(rows[0]?.owed), most)
}

/**
 * Counts the contacts that are owed, a batch a transaction, until none is. Safe to break off and to repeat, and to do beside
 * others: `waarom.settle_facts` says why.
 * @param report says how many were counted
 * @returns how many that were
 * @throws the reason of `signal` after a whole batch
 */
export async function settleFacts(
  db: Kysely<Tables>,
  report: (contacts: number) => void,
  signal: AbortSignal,
  batch: number = LIMITS.batch,
): Promise<number> {
  let contacts = 0
  for (;;) {
    signal.throwIfAborted()
    const counted = await settleBatch(db, batch)
    if (counted === null) return contacts
    contacts += counted
    report(contacts)
  }
}

/** What a crash takes back is owed again with it, so that nobody waits for the disk. */
function settleBatch(db: Kysely<Tables>, most: number): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),
        set_config('synchronous_commit', 'off', true)
    `.execute(tx)
    const { rows } = await sql<{ counted: number | null }>`
      select waarom.settle_facts(${most}::integer) as counted
    `.execute(tx)
    return rows[0]?.counted ?? null
  })
}

/**
 * Counts what is owed before a question is answered, when it is little.
 * @returns how many contacts are owed still, `LIMITS.few` and one where it is more: then the answer is as the facts were
 */
export async function settleIfFew(db: Kysely<Tables>, signal: AbortSignal): Promise<number> {
  const owed = await factsAreOwed(db, LIMITS.few + 1)
  if (owed === 0 || owed > LIMITS.few) return owed
  await settleFacts(db, () => {}, signal)
  return 0
}
