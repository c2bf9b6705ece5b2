import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/store.ts'
import { PRESENCE } from './presence.ts'
import { jobProblems } from './problems.ts'

/** What was found and put right. */
export interface Rescued {
  /** Workers that died with tasks in hand; those tasks are in the queue again. */
  readonly workers: number
  /** Tasks that no queue would ever bring up again, which are dead letters now. */
  readonly dead: number
}

/**
 * Puts right what dead workers left. A worker lives as long as one of its connections does, for each holds a lock in its
 * name; who can take that lock alone knows that nothing of the worker is left, not even a statement that was under way.
 * @param own the name of the worker that looks
 */
export async function rescue(db: Kysely<Tables>, own: string): Promise<Rescued> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ name: string }>`
      select name from (select distinct locked_by as name from waarom_queue.jobs where locked_by <> ${own}) as worker
      where pg_try_advisory_xact_lock(${PRESENCE}::integer, hashtext(name))
    `.execute(trx)
    const names = rows.map(({ name }) => name)
    if (names.length > 0) await release(trx, names)
    return { workers: names.length, dead: await bury(trx) }
  })
}

async function release(trx: Kysely<Tables>, names: readonly string[]): Promise<void> {
  await sql`
    update waarom.task set state = 'waiting' where state = 'running'
    and id::text in (select key from waarom_queue.jobs where locked_by = any(${names}))
  `.execute(trx)
  await sql`select waarom_queue.force_unlock_workers(${names}::text[])`.execute(trx)
}

/** Makes dead letters of tasks that wait for ever: their workers died under them too often, or their job is gone. */
async function bury(trx: Kysely<Tables>): Promise<number> {
  const { code, facts } = jobProblems.make('given-up')
  const { numAffectedRows = 0n } = await sql`
    update waarom.task set state = 'dead', ended_at = now(), problem = ${JSON.stringify({ code, facts })}
    where state in ('waiting', 'failed', 'running') and not exists (
      select from waarom_queue.jobs as job
      where job.key = task.id::text and (job.locked_by is not null or job.attempts < job.max_attempts)
    )
  `.execute(trx)
  return Number(numAffectedRows)
}
