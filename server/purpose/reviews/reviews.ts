import { type Kysely, type Selectable, sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tables } from '../../store/store.ts'
import { draftNow } from '../drafts/judging.ts'
import { holdMail } from '../drafts/mails.ts'
import type { Means } from '../drafts/means.ts'
import { refuse as refuseDraft } from '../drafts/problems.ts'
import { afterWorkingHours } from './due.ts'
import { LIMITS } from './limits.ts'
import { counselOf, notify } from './notices.ts'
import { refuse } from './problems.ts'

/** A review as it is kept. */
export type StoredReview = Selectable<Tables['waarom.review']>

/** To whom a review goes and when it is due. */
export interface Assignment {
  /** Null: every counsel. */
  readonly assignedTo: string | null
  readonly deputy: string | null
  /** Null: after a working day. */
  readonly dueAt: Date | null
}

/**
 * Asks counsel about the version of now of a mail; gives the number of the review.
 * @throws ProblemError `reviews/open-already`, `reviews/no-such-counsel`, `drafts/no-draft`, `drafts/archived`, …
 */
export async function askReview(
  { db }: Means,
  userId: string,
  mailId: string,
  { note, ...assignment }: Assignment & { readonly note: string },
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const mail = await holdMail(tx, mailId)
    if (mail.archived_at) throw refuseDraft('archived')
    const draft = await draftNow(tx, mailId)
    const open = await tx
      .selectFrom('waarom.review')
      .select('id')
      .where('mail_id', '=', mailId)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (open) throw refuse('open-already')
    const review = {
      ...{ mail_id: mailId, id: v7(), draft_id: draft.id, fingerprint: draft.fingerprint, asked_by: userId, note },
      ...(await assigned(tx, assignment)),
    }
    await tx
      .insertInto('waarom.review')
      .values({ ...review, state: 'open', closed_at: null })
      .execute()
    await notify(tx, review, 'asked', { to: await counselOf(tx, review), by: userId })
    return review.id
  })
}

/** The columns of an assignment; whoever is named must be a counsel. */
async function assigned(tx: Kysely<Tables>, { assignedTo, deputy, dueAt }: Assignment) {
  for (const id of [assignedTo, deputy]) if (id !== null) await refuseOther(tx, id)
  if (dueAt !== null && dueAt.getTime() < Date.now()) throw refuse('due-passed')
  const { time_zone } = await tx.selectFrom('waarom.installation').select('time_zone').executeTakeFirstOrThrow()
  const due_at = dueAt ?? afterWorkingHours(new Date(), LIMITS.dueHours, time_zone)
  return { assigned_to: assignedTo, deputy, due_at }
}

async function refuseOther(tx: Kysely<Tables>, userId: string): Promise<void> {
  const counsel = await tx
    .selectFrom('waarom.user_role')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('role', '=', 'counsel')
    .executeTakeFirst()
  if (!counsel) throw refuse('no-such-counsel')
}

/**
 * The review with a number, held until the transaction ends.
 * @throws ProblemError `reviews/no-such-review`, or `reviews/closed` when it is over
 */
export async function openReview(tx: Kysely<Tables>, id: string): Promise<StoredReview> {
  const review = await tx.selectFrom('waarom.review').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!review) throw refuse('no-such-review')
  if (review.closed_at !== null) throw refuse('closed')
  return review
}

/** Gives a review to another counsel, another deputy, or another time; whoever it was not given to before learns of it. */
export async function assignReview({ db }: Means, userId: string, id: string, assignment: Assignment): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = await openReview(tx, id)
    const next = await assigned(tx, { ...assignment, dueAt: assignment.dueAt ?? before.due_at })
    await tx.updateTable('waarom.review').set(next).where('id', '=', id).execute()
    const after = { ...before, ...next }
    const goesToAll = next.assigned_to === null && before.assigned_to !== null
    const to = goesToAll ? await counselOf(tx, after) : [next.assigned_to, next.deputy]
    const knew = [before.assigned_to, before.deputy]
    await notify(tx, after, 'asked', { to: to.filter((one) => !knew.includes(one)), by: userId })
  })
}

/** Takes a review back. */
export async function withdrawReview({ db }: Means, userId: string, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const review = await openReview(tx, id)
    await tx
      .updateTable('waarom.review')
      .set({ state: 'withdrawn', closed_at: sql<Date>`now()` })
      .where('id', '=', id)
      .execute()
    await notify(tx, review, 'withdrawn', { to: [...(await counselOf(tx, review)), review.asked_by], by: userId })
  })
}
