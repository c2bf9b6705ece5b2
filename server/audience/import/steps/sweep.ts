import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../store/store.ts'
import { LIMITS } from '../limits.ts'

/**
 * Throws away what was kept long enough: files that nobody imports, with what was shown of them, and rejected rows that
 * nobody mended. Of imports that are under way nothing goes; one from the terminal that was broken off a day ago no longer is.
 */
export async function sweepImports(db: Kysely<Tables>): Promise<void> {
  const underWay = sql`select one.id from waarom.import one join waarom.task on task.id = one.task_id
    where one.state in ('waiting', 'running') and task.state in ('waiting', 'running', 'failed')`
  const fileAge = sql`make_interval(hours => ${LIMITS.fileHours})`
  await db.transaction().execute(async (transaction) => {
    await sql`delete from waarom.import_file
      where made_at < now() - ${fileAge} and import_id not in (${underWay})`.execute(transaction)
    await sql`update waarom.import set examples = null, preview = null
      where made_at < now() - ${fileAge} and (examples is not null or preview is not null) and id not in (${underWay})`.execute(
      transaction,
    )
    await sql`update waarom.import set state = 'stopped', ended_at = now()
      where state = 'running' and task_id is null and made_at < now() - ${fileAge}`.execute(transaction)
    await sql`delete from waarom.import where state = 'looked' and made_at < now() - ${fileAge}`.execute(transaction)
    await sql`delete from waarom.import_rejected
      where made_at < now() - make_interval(days => ${LIMITS.rejectedDays})`.execute(transaction)
  })
}
