import { RULEBOOKS } from '@waarom/purpose/law/index.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { addTask, type TaskKind } from '../../jobs/task.ts'
import { today } from '../../organisation/today.ts'
import { heldSince } from '../../store/held.ts'
import type { Tables } from '../../store/store.ts'
import { judgeAgain } from './judge-again.ts'
import { LIMITS } from './limits.ts'

/** Judges again, in the background, every mail whose verdicts rest on something that changed. */
export const judgeAgainTask: TaskKind<Record<string, never>> = {
  name: 'judge-again',
  input: z.strictObject({}),
  attempts: 5,
  run: async ({ report, signal }, means) => {
    const all = await judgeAgain(means, report, signal)
    const changed = all.filter(({ changes, ended }) => changes.length + ended.length > 0)
    return {
      judged: all.length,
      changed: changed.length,
      mails: changed.slice(0, LIMITS.changedShown).map(({ mailId, draftId, changes, ended }) => ({
        ...{ mailId, draftId, ended: ended.map((one) => ({ ...one })) },
        changes: changes.map(({ law, before, after, differs }) => ({
          ...{ law, before: before && { ...before }, after: after && { ...after }, differs: [...differs] },
        })),
      })),
    }
  },
}

/**
 * Puts judging again in the queue, in the transaction of what changed. One that waits will do: it is kept from beginning
 * until the transaction ends, and so sees what it changed.
 * @returns the number of the task
 */
export async function judgeAgainLater(tx: Transaction<Tables>, by: string | null): Promise<string> {
  const waiting = await tx
    .selectFrom('waarom.task')
    .select('id')
    .where('kind', '=', judgeAgainTask.name)
    .where('state', '=', 'waiting')
    .where('is_to_stop', '=', false)
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return waiting?.id ?? addTask(tx, judgeAgainTask, {}, by)
}

/**
 * Puts judging again in the queue when some mail was last judged by another model or rulebook than those of
 * this version. A restored copy that holds back begins nothing by itself.
 * @returns the number of the task; null when there was no need
 */
export async function judgeAgainIfOutdated(db: Kysely<Tables>, model: string): Promise<string | null> {
  if ((await heldSince(db)) !== null) return null
  const versions = RULEBOOKS.map(({ version }) => version)
  const { rows } = await sql<{ needed: boolean }>`
    select exists (
      select from waarom.current_draft as current
      join waarom.mail as mail on mail.id = current.mail_id and mail.archived_at is null
      join lateral (
        select id, model from waarom.draft_report where mail_id = current.mail_id and draft_id = current.draft_id
        order by id desc limit 1
      ) as report on true
      where report.model <> ${model} or exists (
        select from waarom.verdict where mail_id = current.mail_id and report_id = report.id
          and not rulebook = any(${versions}::text[])
      )
    ) as needed
  `.execute(db)
  return rows[0]?.needed ? db.transaction().execute((tx) => judgeAgainLater(tx, null)) : null
}

/**
 * Puts judging again in the queue when the last day of a decision is over by which some mail still stands. A restored copy
 * that holds back begins nothing by itself.
 */
export async function judgeAgainAfterLastDay(db: Kysely<Tables>): Promise<void> {
  if ((await heldSince(db)) !== null) return
  const { rows } = await sql`
    select from waarom.current_draft as current
    join waarom.mail as mail on mail.id = current.mail_id and mail.archived_at is null
    join lateral (
      select decisions from waarom.draft_report where mail_id = current.mail_id and draft_id = current.draft_id
      order by id desc limit 1
    ) as report on true
    cross join lateral jsonb_to_recordset(report.decisions) as counts (id uuid, fallen text)
    join waarom.decision as decision on decision.id = counts.id and counts.fallen is null
    where decision.until < ${await today(db)}::date
    limit 1
  `.execute(db)
  if (rows.length > 0) await db.transaction().execute((tx) => judgeAgainLater(tx, null))
}
