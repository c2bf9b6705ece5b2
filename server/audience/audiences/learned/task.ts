import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { addTask, type TaskKind } from '../../../jobs/task.ts'
import { heldSince } from '../../../store/held.ts'
import type { Tables } from '../../../store/store.ts'
import { LIMITS } from './limits.ts'
import { observe } from './observe.ts'

/** Counts what came of the mails of the last two months, in the background. Its result is how many days of mails it counted. */
export const observeTask: TaskKind<Record<string, never>> = {
  name: 'observe',
  input: z.strictObject({}),
  attempts: 5,
  run: async ({ report, signal }, means) => ({ days: await observe(means, new Date(), { report, signal }) }),
}

/** Puts counting in the queue when there is a mail to count, unless a task for it waits. */
export function observeLater(db: Kysely<Tables>): Promise<void> {
  return addUnless(db, sql`state in ('waiting', 'failed') and not is_to_stop`)
}

/** Does so once a day. A restored copy that holds back begins nothing by itself. */
export async function observeInTime(db: Kysely<Tables>): Promise<void> {
  if ((await heldSince(db)) !== null) return
  await addUnless(db, sql`made_at > now() - interval '1 day' or state in ('waiting', 'failed')`)
}

async function addUnless(db: Kysely<Tables>, there: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await sql`
    select from waarom.mail m where (
      exists (
        select from waarom.delivery d where d.mail_id = m.id
          and d.at >= now() - make_interval(days => ${LIMITS.watchedDays}::integer)
          and d.at < now() - make_interval(days => ${LIMITS.freshDays}::integer)
      ) or exists (
        select from waarom.nuisance_observed o
        where o.mail_id = m.id and o.sent_on >= current_date - ${LIMITS.watchedDays}::integer
      )
    ) and not exists (select from waarom.task where kind = ${observeTask.name} and (${there}))
    limit 1
  `.execute(db)
  if (rows.length > 0) await addTask(db, observeTask, {}, null)
}
