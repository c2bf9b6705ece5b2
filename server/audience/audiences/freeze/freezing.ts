import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../store/store.ts'

/**
 * The task that is freezing an audience of a mail, the newest of several; null when none is.
 * @param but a task that does not count
 */
export async function freezingNow(
  db: Kysely<Tables>,
  mailId: string,
  but: string | null = null,
): Promise<string | null> {
  const task = await db
    .selectFrom('waarom.task')
    .select('id')
    .where('kind', '=', 'freeze')
    .where('state', 'in', ['waiting', 'running', 'failed'])
    .where(sql`input ->> 'mailId'`, '=', mailId)
    .where('id', 'is distinct from', but)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return task?.id ?? null
}
