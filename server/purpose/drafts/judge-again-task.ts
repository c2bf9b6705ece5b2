import { RULEBOOKS } from '@waarom/purpose/law/index.ts'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { addTask, type TaskKind } from '../../jobs/task.ts'
import { today } from '../../organisation/today.ts'
import { heldSince } from '../../store/held.ts'
import type { Tables } from '../../store/store.ts'
import { judgeAgain } from './judge-again.ts'
import { LAST_JUDGED } from './last-judged.ts'
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
export function judgeAgainIfOutdated(db: Kysely<Tables>, model: string): Promise<string | null> {
  const versions = RULEBOOKS.map(({ version }) => version)
  const isOutdated = sql`report.model <> ${model} or exists (
    select from waarom.verdict where mail_id = current.mail_id and report_id = report.id
      and not rulebook = any(${versions}::text[])
  )`
  return judgeAgainIfAny(db, isOutdated)
}

/**
 * Puts judging again in the queue when the last day of a decision is over by which some mail still stands. A restored copy
 * that holds back begins nothing by itself.
 */
export async function judgeAgainAfterLastDay(db: Kysely<Tables>): Promise<void> {
  const standsTooLong = sql`exists (
    select from jsonb_to_recordset(report.decisions) as counts (id uuid, fallen text)
    join waarom.decision as decision on decision.id = counts.id
    where counts.fallen is null and decision.until < ${await today(db)}::date
  )`
  await judgeAgainIfAny(db, standsTooLong)
}

/** Puts judging again in the queue when this holds for the last judging of some mail. */
async function judgeAgainIfAny(db: Kysely<Tables>, holds: RawBuilder<unknown>): Promise<string | null> {
  if ((await heldSince(db)) !== null) return null
  const { rows } = await sql`select from ${LAST_JUDGED} where ${holds} limit 1`.execute(db)
  return rows.length > 0 ? db.transaction().execute((tx) => judgeAgainLater(tx, null)) : null
}
