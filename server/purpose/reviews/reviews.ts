import type { Transaction } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { draftNow } from '../drafts/judging.ts'
import { holdMail } from '../drafts/mails.ts'
import type { Means } from '../drafts/means.ts'
import { refuse as refuseDraft } from '../drafts/problems.ts'
import { counselOf, notify } from './notices.ts'
import { type Assignment, assigned, beginReview, endReview } from './opening.ts'
import { refuse } from './problems.ts'
import type { StoredReview } from './tables.ts'

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
    const review = await beginReview(tx, { draft, askedBy: userId, note, ...assignment })
    if (review === null) throw refuse('open-already')
    return review
  })
}

/**
 * The review with a number, held until the transaction ends, and its mail before it.
 * @throws ProblemError `reviews/no-such-review`, or `reviews/closed` when it is over
 */
export async function openReview(tx: Transaction<Tables>, id: string): Promise<StoredReview> {
  const about = await tx.selectFrom('waarom.review').select('mail_id').where('id', '=', id).executeTakeFirst()
  if (!about) throw refuse('no-such-review')
  await holdMail(tx, about.mail_id)
  const one = tx.selectFrom('waarom.review').selectAll().where('id', '=', id)
  const review = await one.forUpdate().executeTakeFirstOrThrow()
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
    await endReview(tx, await openReview(tx, id), userId)
  })
}
