import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import type { Tables } from '../../store/store.ts'
import { draftNow, newestReport } from '../drafts/judging.ts'
import type { Means } from '../drafts/means.ts'
import { readVersion } from '../drafts/versions.ts'
import { counselOf, notify } from './notices.ts'
import { refuse } from './problems.ts'
import { openReview } from './reviews.ts'
import type { Advice, StoredReview } from './tables.ts'

/** Who says something: somebody with an account, or an outside counsel by his link. */
export type Speaker = { readonly userId: string } | { readonly link: string; readonly name: string }

/** Something that is said about a mail, or about one sentence of it. */
export interface Remark {
  /** The version that was seen; null: the one that the review is about. */
  readonly draftId: string | null
  readonly segment: string | null
  readonly text: string
}

/** Says something; who is in the review learns of it. Gives its number. */
export async function comment({ db }: Means, speaker: Speaker, reviewId: string, remark: Remark): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const review = await openReview(tx, reviewId)
    const id = await write(tx, review, speaker, { kind: 'comment', advice: null, ...remark })
    await tell(tx, review, 'commented', speaker)
    return id
  })
}

/** Advises, from outside, a decision that a counsel of the house may confirm; decides nothing. Gives its number. */
export async function advise(
  { db }: Means,
  speaker: Speaker,
  reviewId: string,
  { advice, ...remark }: Omit<Remark, 'segment'> & { readonly advice: Advice },
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const review = await openReview(tx, reviewId)
    const judged = await newestReport(tx, review.mail_id, remark.draftId ?? review.draft_id)
    const { law } = advice
    if (judged && !judged.report.en.verdicts[law]) throw refuse('not-judged-under', { law })
    const id = await write(tx, review, speaker, { kind: 'advice', advice, segment: null, ...remark })
    await tell(tx, review, 'commented', speaker)
    return id
  })
}

/** Asks back: the review waits with who asked for it. */
export async function askBack({ db }: Means, userId: string, reviewId: string, remark: Remark): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const review = await openReview(tx, reviewId)
    const id = await write(tx, review, { userId }, { kind: 'ask-back', advice: null, ...remark })
    await tx.updateTable('waarom.review').set({ state: 'asked-back' }).where('id', '=', reviewId).execute()
    await notify(tx, review, 'asked-back', { to: [review.asked_by], by: userId })
    return id
  })
}

/** Answers what was asked back; from here on the review is about the version of now. */
export async function answer({ db }: Means, userId: string, reviewId: string, remark: Remark): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const before = await openReview(tx, reviewId)
    if (before.state !== 'asked-back') throw refuse('not-asked-back')
    const draft = await draftNow(tx, before.mail_id)
    const review = { ...before, draft_id: draft.id, fingerprint: draft.fingerprint }
    const id = await write(tx, review, { userId }, { kind: 'answer', advice: null, ...remark })
    await tx
      .updateTable('waarom.review')
      .set({ state: 'open', draft_id: draft.id, fingerprint: draft.fingerprint })
      .where('id', '=', reviewId)
      .execute()
    await notify(tx, review, 'answered', { to: await counselOf(tx, review), by: userId })
    return id
  })
}

interface Written extends Remark {
  readonly kind: 'comment' | 'ask-back' | 'answer' | 'advice'
  readonly advice: Advice | null
}

async function write(tx: Kysely<Tables>, review: StoredReview, speaker: Speaker, said: Written): Promise<string> {
  const { draftId, segment, text, kind, advice } = said
  const draft = await readVersion(tx, review.mail_id, draftId ?? review.draft_id)
  if (segment !== null && !draft.sentences.some((one) => one.segment === segment))
    throw refuse('no-such-segment', { segment })
  const id = v7()
  const [userId, link, name] = 'userId' in speaker ? [speaker.userId, null, null] : [null, speaker.link, speaker.name]
  await tx
    .insertInto('waarom.review_comment')
    .values({
      ...{ mail_id: review.mail_id, id, review_id: review.id, draft_id: draft.id, kind, segment, text },
      advice: advice === null ? null : JSON.stringify(advice),
      ...{ written_by: userId, guest_link_id: link, guest_name: name },
    })
    .execute()
  return id
}

async function tell(tx: Kysely<Tables>, review: StoredReview, kind: 'commented', speaker: Speaker): Promise<void> {
  const by = 'userId' in speaker ? speaker.userId : null
  await notify(tx, review, kind, { to: [...(await counselOf(tx, review)), review.asked_by], by })
}
