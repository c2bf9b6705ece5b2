import { type Kysely, sql } from 'kysely'
import { v7 } from 'uuid'
import { timeZoneOf } from '../../organisation/today.ts'
import type { Tables } from '../../store/store.ts'
import { afterWorkingHours } from './due.ts'
import { LIMITS } from './limits.ts'
import { counselOf, notify } from './notices.ts'
import { refuse } from './problems.ts'
import type { StoredReview } from './tables.ts'

/** To whom a review goes and when it is due. */
export interface Assignment {
  /** Null: every counsel. */
  readonly assignedTo: string | null
  readonly deputy: string | null
  /** Null: after a working day. */
  readonly dueAt: Date | null
}

/** A review that begins. */
export interface NewReview extends Assignment {
  /** The version that it is about. */
  readonly draft: { readonly mail_id: string; readonly id: string; readonly fingerprint: string }
  /** Who asked; when nobody did, who answers for the text. */
  readonly askedBy: string | null
  /** What is asked; null when nobody did. */
  readonly note: string | null
}

/**
 * Lets a mail wait with counsel; who has not done so himself learns of it.
 * @returns the number of the review; null when one is open already
 * @throws ProblemError `reviews/no-such-counsel` or `reviews/due-passed`
 */
export async function beginReview(tx: Kysely<Tables>, { draft, askedBy, note, ...to }: NewReview) {
  const made = await tx
    .insertInto('waarom.review')
    .values({
      ...{ mail_id: draft.mail_id, id: v7(), draft_id: draft.id, fingerprint: draft.fingerprint },
      ...{ asked_by: askedBy, note, state: 'open', closed_at: null },
      ...(await assigned(tx, to)),
    })
    .onConflict((conflict) => conflict.column('mail_id').where('closed_at', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!made) return null
  const counsel = await counselOf(tx, made)
  if (note === null) await notify(tx, made, 'turned', { to: [...counsel, askedBy], by: null })
  else await notify(tx, made, 'asked', { to: counsel, by: askedBy })
  return made.id
}

/**
 * The columns of an assignment; whoever is named must be a counsel.
 * @throws ProblemError `reviews/no-such-counsel` or `reviews/due-passed`
 */
export async function assigned(tx: Kysely<Tables>, { assignedTo, deputy, dueAt }: Assignment) {
  for (const id of [assignedTo, deputy]) if (id !== null && !(await isCounsel(tx, id))) throw refuse('no-such-counsel')
  if (dueAt !== null && dueAt.getTime() < Date.now()) throw refuse('due-passed')
  const due_at = dueAt ?? afterWorkingHours(new Date(), LIMITS.dueHours, await timeZoneOf(tx))
  return { assigned_to: assignedTo, deputy, due_at }
}

/** Whether somebody is a counsel of the house now. */
export async function isCounsel(db: Kysely<Tables>, userId: string): Promise<boolean> {
  const found = await db
    .selectFrom('waarom.user_role')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('role', '=', 'counsel')
    .executeTakeFirst()
  return found !== undefined
}

/** Takes a review back; counsel and who asked learn of it, except whoever did it. */
export async function endReview(tx: Kysely<Tables>, review: StoredReview, by: string | null): Promise<void> {
  await tx
    .updateTable('waarom.review')
    .set({ state: 'withdrawn', closed_at: sql<Date>`now()` })
    .where('id', '=', review.id)
    .execute()
  await notify(tx, review, 'withdrawn', { to: [...(await counselOf(tx, review)), review.asked_by], by })
}
