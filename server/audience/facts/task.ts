import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { addTask, type TaskKind } from '../../jobs/task.ts'
import { heldSince } from '../../store/held.ts'
import type { Tables } from '../../store/store.ts'
import { factsAreOwed, settleFacts } from './settle.ts'

/** Counts the facts of contacts that are owed, in the background. Its result is how many it counted. */
export const factsTask: TaskKind<Record<string, never>> = {
  name: 'facts',
  input: z.strictObject({}),
  attempts: 5,
  run: async ({ report, signal }, { db }) => {
    const owed = await factsAreOwed(db)
    report(0, owed)
    return { contacts: await settleFacts(db, (done) => report(done, Math.max(done, owed)), signal) }
  },
}

/** Puts counting in the queue when something is owed, unless a task for it waits or runs; that one pays all there is. */
export async function settleLater(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`
    select from (select from waarom.facts_owed limit 1) as owed where not exists (
      select from waarom.task where kind = ${factsTask.name} and state in ('waiting', 'running', 'failed') and not is_to_stop
    )
  `.execute(db)
  if (rows.length > 0) await addTask(db, factsTask, {}, null)
}

/** What owes a great deal, chunk by chunk, and begins the counting itself when it ends. */
const BRINGING = ['import', 'demo']

/**
 * Does so when time has come. While people are being brought in it waits: the same contacts would be counted each minute, and
 * the import would wait for it. A restored copy that holds back begins nothing by itself.
 */
export async function settleInTime(db: Kysely<Tables>): Promise<void> {
  if ((await heldSince(db)) !== null) return
  const bringing = await db
    .selectFrom('waarom.task')
    .select('id')
    .where('kind', 'in', BRINGING)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (!bringing) await settleLater(db)
}
