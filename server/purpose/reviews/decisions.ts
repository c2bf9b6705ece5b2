import type { Purpose } from '@waarom/purpose/acts/act.ts'
import { canBeSigned, houseHash } from '@waarom/purpose/report/signed.ts'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { appendEntry } from '../../account/ledger/ledger.ts'
import { today } from '../../organisation/today.ts'
import { draftNow, freshReport, type KeptReport } from '../drafts/judging.ts'
import type { Means } from '../drafts/means.ts'
import { LIMITS } from './limits.ts'
import { counselOf, notify } from './notices.ts'
import { refuse } from './problems.ts'
import { openReview } from './reviews.ts'
import type { StoredReview } from './tables.ts'

/** What a counsel decides under one law. */
export interface NewDecision {
  readonly law: string
  /** What the mail is; null refuses it. */
  readonly purpose: Purpose | null
  readonly reason: string
  /** Last day it holds, `yyyy-mm-dd`; null: a year. */
  readonly until: string | null
  /** The advice from outside that it confirms. */
  readonly adviceId: string | null
}

/**
 * Decides about the very text that the counsel saw, and closes the review: decisions, entries in the ledger and notices
 * come together or not at all.
 * @param fingerprint of what the counsel saw
 * @throws ProblemError `reviews/draft-changed` when the mail is another by now, `reviews/not-judged-under`, …
 */
export async function decide(
  means: Means,
  userId: string,
  reviewId: string,
  { fingerprint, decisions }: { readonly fingerprint: string; readonly decisions: readonly NewDecision[] },
): Promise<readonly string[]> {
  const { db, key } = means
  const twice = decisions.find(({ law }, at) => decisions.slice(0, at).some((one) => one.law === law))
  if (twice) throw refuse('law-twice', { law: twice.law })
  const made = await db.transaction().execute(async (tx) => {
    const review = await openReview(tx, reviewId)
    const draft = await draftNow(tx, review.mail_id)
    if (draft.fingerprint !== fingerprint) throw refuse('draft-changed')
    const { now } = await freshReport({ ...means, db: tx }, draft)
    const seen = { userId, draft, now, today: await today(tx) }
    const unread = !canBeSigned(now.report.en.facts['readable']?.value)
    if (unread && decisions.some(({ purpose }) => purpose !== null)) throw refuse('nothing-read')
    const made = decisions.map((one) => rowOf(review, seen, one))
    for (const one of decisions) await refuseAdvice(tx, review, one)
    await tx.insertInto('waarom.decision').values(made).execute()
    await tx
      .updateTable('waarom.review')
      .set({ state: 'decided', closed_at: sql<Date>`now()`, draft_id: draft.id, fingerprint })
      .where('id', '=', reviewId)
      .execute()
    await notify(tx, review, 'decided', { to: [review.asked_by, ...(await counselOf(tx, review))], by: userId })
    for (const one of made)
      await appendEntry(tx, {
        at: new Date().toISOString(),
        kind: 'decision',
        actor: `user:${userId}`,
        subjects: [`decision:${one.id}`, `mail:${review.mail_id}`, `draft:${draft.id}`, `review:${review.id}`],
        body: {
          what: one.refuses ? 'refused' : 'approved',
          ...{ law: one.law, purpose: one.purpose, until: one.until, fingerprint },
          ...{
            rulebook: one.rulebook,
            reading: one.reading,
            house: one.house,
            model: now.model,
            knew: one.knew.length,
          },
          was: outcomeOf(now, one.law),
          reason: key.hash('reason', one.reason),
          advice: one.advice_id,
        },
      })
    return { ids: made.map(({ id }) => id), draft }
  })
  await freshReport(means, made.draft)
  return made.ids
}

interface Seen {
  readonly userId: string
  readonly draft: { readonly id: string; readonly fingerprint: string }
  readonly now: KeptReport
  readonly today: string
}

function rowOf(review: StoredReview, { userId, draft, now, today }: Seen, one: NewDecision) {
  const verdict = now.report.en.verdicts[one.law]
  if (!verdict) throw refuse('not-judged-under', { law: one.law })
  if (one.until !== null && one.until < today) throw refuse('until-passed')
  const year = Temporal.PlainDate.from(today).add({ days: LIMITS.decisionDays }).toString()
  return {
    ...{ mail_id: review.mail_id, id: v7(), review_id: review.id, draft_id: draft.id, fingerprint: draft.fingerprint },
    ...{ law: one.law, rulebook: verdict.rulebook, reading: verdict.reading, house: houseHash([]) },
    ...{ refuses: one.purpose === null, purpose: one.purpose, reason: one.reason, until: one.until ?? year },
    knew: [...new Set(now.effects.map(({ overruling }) => overruling))],
    ...{ advice_id: one.adviceId, decided_by: userId },
  }
}

function outcomeOf({ report }: KeptReport, law: string) {
  const verdict = report.en.verdicts[law]
  return verdict ? { purpose: verdict.purpose, tinge: verdict.tinge, decision: verdict.decision } : null
}

/** Refuses to confirm what nobody advised in this review: the same of the mail, under the same law. */
async function refuseAdvice(tx: Means['db'], review: StoredReview, { adviceId, law, purpose }: NewDecision) {
  if (adviceId === null) return
  const said = await tx
    .selectFrom('waarom.review_comment')
    .select('advice')
    .where('mail_id', '=', review.mail_id)
    .where('review_id', '=', review.id)
    .where('id', '=', adviceId)
    .executeTakeFirst()
  if (said?.advice?.law !== law || said.advice.purpose !== purpose) throw refuse('no-such-advice')
}
