import type { ActId, Purpose } from '@waarom/purpose/acts/act.ts'
import { effectsOf } from '@waarom/purpose/decisions/effect.ts'
import { directionOf, type Overruling, type Said } from '@waarom/purpose/decisions/overruling.ts'
import { canBeSigned } from '@waarom/purpose/report/signed.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { v7 } from 'uuid'
import { appendEntry } from '../../account/ledger/ledger.ts'
import type { Tables } from '../../store/store.ts'
import type { StoredDraft } from '../drafts/ground.ts'
import { judgeMailsAgain } from '../drafts/judge-again.ts'
import { judgeAgainLater } from '../drafts/judge-again-task.ts'
import { draftNow, freshReport, type KeptReport } from '../drafts/judging.ts'
import { LIMITS } from '../drafts/limits.ts'
import { holdMail } from '../drafts/mails.ts'
import type { Means } from '../drafts/means.ts'
import { refuse } from './problems.ts'

/** What a counsel says in place of us; by a precedent what was said elsewhere holds here too. */
export type Overrule =
  | { readonly segment: string; readonly act: ActId }
  | { readonly law: string; readonly purpose: Purpose }
  | { readonly precedent: string }

/** What an overruling does to one mail. */
export interface Touch {
  readonly mailId: string
  readonly kind: 'review' | 'precedent'
  readonly segment: string | null
  readonly likeness: number
}

/** An overruling that was made, with the mails that it touches at once. */
export interface Overruled {
  readonly id: string
  readonly direction: 'stricter' | 'milder'
  readonly touches: readonly Touch[]
}

/**
 * Overrules a sentence or a verdict of the version of now, puts it on account, and judges again what it touches: this
 * mail at once, of the others the first few; the rest in the background.
 * @param fingerprint of what the counsel saw
 */
export async function overrule(
  means: Means,
  userId: string,
  mailId: string,
  { fingerprint, reason, ...ask }: { readonly fingerprint: string; readonly reason: string } & Overrule,
): Promise<Overruled> {
  const { db, key } = means
  const made = await db.transaction().execute(async (tx) => {
    await holdMail(tx, mailId)
    const draft = await draftNow(tx, mailId)
    if (draft.fingerprint !== fingerprint) throw refuse('draft-changed')
    const { now } = await freshReport({ ...means, db: tx }, draft)
    const said = 'precedent' in ask ? await saidBefore(tx, ask.precedent, draft, now) : saidNow(ask, draft, now)
    const id = v7()
    const direction = directionOf(said)
    const rulebooks = Object.fromEntries(
      Object.entries(now.report.en.verdicts).map(([law, one]) => [law, one.rulebook]),
    )
    const precedent = 'precedent' in ask ? ask.precedent : null
    await tx
      .insertInto('waarom.overruling')
      .values({
        ...{ mail_id: mailId, id, draft_id: draft.id, fingerprint, direction, reason, precedent_id: precedent },
        ...{ said: JSON.stringify(said), rulebooks: JSON.stringify(rulebooks), made_by: userId },
        ...{ revoked_at: null, revoked_by: null, revoke_reason: null },
      })
      .execute()
    const touches = await touchesOf(tx, { id, fingerprint, said }, mailId)
    await queueRest(tx, touches, userId)
    const { about, was, says } = said
    await appendEntry(tx, {
      at: new Date().toISOString(),
      kind: 'overruling',
      actor: `user:${userId}`,
      subjects: [`overruling:${id}`, `mail:${mailId}`, `draft:${draft.id}`],
      body: {
        ...{ what: 'overruled', about, was, says, direction, fingerprint, rulebooks, model: now.model, precedent },
        where: said.about === 'segment' ? said.segment : said.law,
        reason: key.hash('reason', reason),
      },
    })
    return { id, direction, touches }
  })
  await judgeFirst(means, mailId, made.touches)
  return made
}

function saidNow(ask: Exclude<Overrule, { precedent: string }>, draft: StoredDraft, now: KeptReport): Said {
  const { verdicts, segments, facts } = now.report.en
  if ('law' in ask) {
    const verdict = verdicts[ask.law]
    if (!verdict) throw refuse('not-judged-under', { law: ask.law })
    if (!canBeSigned(facts['readable']?.value)) throw refuse('nothing-read')
    if (verdict.purpose === ask.purpose && !verdict.review) throw refuse('says-the-same')
    return { about: 'verdict', law: ask.law, was: verdict.purpose, says: ask.purpose }
  }
  const { segment, act } = ask
  const was = segments.find(({ id }) => id === segment)?.act as ActId | undefined
  const sentence = draft.sentences.find((one) => one.segment === segment)
  if (!was || !sentence) throw refuse('no-such-segment', { segment })
  if (was === act) throw refuse('says-the-same')
  const { language, words } = sentence
  return { about: 'segment', segment, sentence: { language, words }, was, says: act }
}

/** What a precedent says, of the sentence here that is like the one there. */
async function saidBefore(tx: Kysely<Tables>, id: string, draft: StoredDraft, now: KeptReport): Promise<Said> {
  const effect = now.effects.find(({ overruling, kind }) => overruling === id && kind === 'precedent')
  const before = await tx.selectFrom('waarom.overruling').select('said').where('id', '=', id).executeTakeFirst()
  if (!before) throw refuse('no-such-overruling')
  if (!effect) throw refuse('precedent-ended')
  const { said } = before
  return said.about === 'verdict'
    ? saidNow({ law: said.law, purpose: said.says }, draft, now)
    : saidNow({ segment: effect.segment ?? '', act: said.says }, draft, now)
}

/** What an overruling does to the versions of now of other mails. */
async function touchesOf(db: Kysely<Tables>, overruling: Overruling, mailId: string): Promise<readonly Touch[]> {
  const drafts = await db
    .selectFrom('waarom.current_draft as current')
    .innerJoin('waarom.mail as mail', 'mail.id', 'current.mail_id')
    .innerJoin('waarom.draft as draft', (join) =>
      join.onRef('draft.mail_id', '=', 'current.mail_id').onRef('draft.id', '=', 'current.draft_id'),
    )
    .select(['draft.mail_id', 'draft.fingerprint', 'draft.sentences'])
    .where('mail.archived_at', 'is', null)
    .where('mail.id', '!=', mailId)
    .orderBy('mail.id', 'desc')
    .execute()
  return drafts.flatMap((draft) =>
    effectsOf(draft, [overruling]).map(({ kind, segment, likeness }) => ({
      ...{ mailId: draft.mail_id, kind, segment, likeness },
    })),
  )
}

/**
 * Revokes an overruling, which is put on account too; what it touched is judged again.
 * @throws ProblemError `reviews/no-such-overruling` or `reviews/revoked-already`
 */
export async function revoke(means: Means, userId: string, id: string, reason: string): Promise<void> {
  const { db, key } = means
  const revoked = await db.transaction().execute(async (tx) => {
    const before = await tx
      .selectFrom('waarom.overruling')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!before) throw refuse('no-such-overruling')
    if (before.revoked_at !== null) throw refuse('revoked-already')
    await tx
      .updateTable('waarom.overruling')
      .set({ revoked_at: sql<Date>`now()`, revoked_by: userId, revoke_reason: reason })
      .where('id', '=', id)
      .execute()
    const { fingerprint, said } = before
    const touches = await touchesOf(tx, { id, fingerprint, said }, before.mail_id)
    await queueRest(tx, touches, userId)
    await appendEntry(tx, {
      at: new Date().toISOString(),
      kind: 'overruling',
      actor: `user:${userId}`,
      subjects: [`overruling:${id}`, `mail:${before.mail_id}`],
      body: { what: 'revoked', direction: before.direction, reason: key.hash('reason', reason) },
    })
    return { mailId: before.mail_id, touches }
  })
  await judgeFirst(means, revoked.mailId, revoked.touches)
}

/** Leaves to the background what is not judged at once. */
async function queueRest(tx: Transaction<Tables>, touches: readonly Touch[], userId: string): Promise<void> {
  if (touches.length >= LIMITS.againAtOnce) await judgeAgainLater(tx, userId)
}

async function judgeFirst(means: Means, mailId: string, touches: readonly Touch[]): Promise<void> {
  await judgeMailsAgain(means, [mailId, ...touches.map((one) => one.mailId)].slice(0, LIMITS.againAtOnce))
}
