import { createHash } from 'node:crypto'
import { sentenceOf } from '@waarom/purpose/decisions/likeness.ts'
import { withoutRecipients } from '@waarom/purpose/mail/container/recipients.ts'
import type { Source } from '@waarom/purpose/mail/draft.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { type Kysely, sql } from 'kysely'
import { v7 } from 'uuid'
import { ProblemError } from '../../problems.ts'
import type { Tables } from '../../store/store.ts'
import { mailReader } from '../judge-mail.ts'
import { endUnneeded } from '../reviews/turning.ts'
import { groundOf, readHouse, type StoredDraft } from './ground.ts'
import { judgeDraft, keepReport, newestReport } from './judging.ts'
import { holdMail } from './mails.ts'
import type { Means } from './means.ts'
import { refuse } from './problems.ts'
import type { DraftSetting } from './tables.ts'

/** What somebody saves. */
export interface NewDraft {
  readonly source: Source
  readonly setting: DraftSetting
  /** The version that it was made from; when the mail has another by now, nothing is saved. Not looked at when null. */
  readonly basedOn: string | null
}

/**
 * Saves a version of a mail and judges it, both or neither. The same content is the version that it was. What waited with
 * counsel by itself is taken back when the new version needs nobody.
 * @throws ProblemError `mail/…` when it cannot be read, `drafts/…` when the mail is not there, put away, or changed meanwhile
 */
export async function saveDraft(means: Means, userId: string, mailId: string, ask: NewDraft) {
  const draft = await draftOf(userId, mailId, ask)
  const ground = await groundOf(means.db, draft, await readHouse(means.db))
  const judged = await judgeDraft(means, draft, ground)
  return means.db.transaction().execute(async (tx) => {
    const mail = await holdMail(tx, mailId)
    if (mail.archived_at) throw refuse('archived')
    const current = await tx
      .selectFrom('waarom.current_draft')
      .select('draft_id')
      .where('mail_id', '=', mailId)
      .executeTakeFirst()
    if (ask.basedOn !== null && ask.basedOn !== current?.draft_id) throw refuse('changed-meanwhile')
    const known = await tx
      .selectFrom('waarom.draft')
      .select('id')
      .where('mail_id', '=', mailId)
      .where('content_hash', '=', draft.content_hash)
      .executeTakeFirst()
    const id = known?.id ?? (await insertDraft(tx, draft))
    const kept = known && (await newestReport(tx, mailId, id))
    if (kept?.basis !== judged.basis) await keepReport(tx, { ...draft, id }, judged)
    await tx
      .insertInto('waarom.current_draft')
      .values({ mail_id: mailId, draft_id: id })
      .onConflict((conflict) => conflict.column('mail_id').doUpdateSet({ draft_id: id, saved_at: sql`now()` }))
      .execute()
    await endUnneeded(tx, mailId, judged)
    return { id, isNew: !known }
  })
}

async function draftOf(userId: string, mailId: string, { source, setting }: NewDraft): Promise<StoredDraft> {
  const storable = withoutRecipients(source)
  if (!storable.ok) throw new ProblemError(storable.problem)
  const { bytes, form } = storable.value
  invariant(form !== 'msg', 'an Outlook file is not kept')
  const { parse } = await mailReader()
  const parsed = await parse({ bytes, as: form })
  if (!parsed.ok) throw new ProblemError(parsed.problem)
  const { fingerprint, subject, segments } = parsed.value
  const kept = Buffer.from(bytes)
  const hash = createHash('sha256')
    .update(JSON.stringify([form, setting]))
    .update('\0')
    .update(kept)
  return {
    ...{ mail_id: mailId, id: v7(), number: 0, content_hash: hash.digest('hex'), source: kept, form, setting },
    ...{ fingerprint, subject },
    sentences: segments.map((one) => ({ segment: one.id, ...sentenceOf(one) })),
    made_by: userId,
    made_at: new Date(),
  }
}

async function insertDraft(tx: Kysely<Tables>, draft: StoredDraft): Promise<string> {
  const { number: _, made_at: __, setting, sentences, ...rest } = draft
  await tx
    .insertInto('waarom.draft')
    .values({
      ...rest,
      number: sql<number>`(select count(*) + 1 from waarom.draft where mail_id = ${draft.mail_id})`,
      setting: JSON.stringify(setting),
      sentences: JSON.stringify(sentences),
    })
    .execute()
  return draft.id
}
