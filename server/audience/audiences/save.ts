import type { Audience } from '@waarom/audience/places/audience.ts'
import { sql, type Transaction } from 'kysely'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { appendEntry } from '../../account/ledger/ledger.ts'
import { holdMail } from '../../purpose/drafts/mails.ts'
import type { Means } from '../../purpose/drafts/means.ts'
import { refuse as refuseMail } from '../../purpose/drafts/problems.ts'
import type { Tables } from '../../store/store.ts'
import type { audienceAsk } from './ask.ts'
import { checkAudience, currentAudience } from './asked.ts'
import { refuse } from './problems.ts'
import type { StoredContent } from './tables.ts'

type Ask = z.infer<typeof audienceAsk>

/** An audience as it is kept. */
interface Kept extends StoredContent {
  readonly mode: Audience['mode']
}

/**
 * Saves a version of whom a mail is for. The same content is the version that it was. Why people who refused must get the
 * mail, and what somebody confirms, is put on account with it.
 * @throws ProblemError `audience/…`, `relevance/…`, or `drafts/…` when the mail is not there or put away
 */
export async function saveAudience(means: Means, userId: string, mailId: string, { basedOn, ...ask }: Ask) {
  const kept = await checkAudience(means, mailId, ask)
  return means.db.transaction().execute(async (tx) => {
    const mail = await holdMail(tx, mailId)
    if (mail.archived_at) throw refuseMail('archived')
    const before = await currentAudience(tx, mailId)
    if (basedOn !== undefined && basedOn !== (before?.id ?? null)) throw refuse('changed-meanwhile')
    const saved = await keep(tx, userId, mailId, kept)
    await tx
      .insertInto('waarom.current_audience')
      .values({ mail_id: mailId, audience_id: saved.id })
      .onConflict((conflict) => conflict.column('mail_id').doUpdateSet({ audience_id: saved.id, saved_at: sql`now()` }))
      .execute()
    for (const body of saidNow(means, before, kept))
      await appendEntry(tx, {
        at: new Date().toISOString(),
        kind: 'decision',
        actor: `user:${userId}`,
        subjects: [`mail:${mailId}`, `audience:${saved.id}`],
        body,
      })
    return saved
  })
}

/** Keeps a version, or finds that it is there. PostgreSQL writes JSON in one way, whatever the order of its keys. */
async function keep(tx: Transaction<Tables>, userId: string, mailId: string, { mode, ...content }: Kept) {
  const json = JSON.stringify(content)
  const hash = sql<string>`encode(sha256(convert_to(${mode}::text || ${json}::jsonb::text, 'UTF8')), 'hex')`
  const known = await tx
    .selectFrom('waarom.audience')
    .select(['id', 'number'])
    .where('mail_id', '=', mailId)
    .where('content_hash', '=', hash)
    .executeTakeFirst()
  if (known) return { ...known, isNew: false }
  const made = await tx
    .insertInto('waarom.audience')
    .values({
      ...{ mail_id: mailId, id: v7(), mode, content: json, content_hash: hash, made_by: userId },
      number: sql<number>`(select count(*) + 1 from waarom.audience where mail_id = ${mailId})`,
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
  return { ...made, isNew: true }
}

/** What somebody answers for with this version and nobody did with the one before: without a person's data in it. */
function saidNow({ key }: Means, before: { readonly content: StoredContent } | null, now: StoredContent) {
  const { suppressedBecause: because } = now
  const known = before?.content.assumptions ?? []
  const confirmed = now.assumptions.filter(
    (one) =>
      one.confirmed &&
      !known.some(({ fact, value, confirmed }) => confirmed && fact === one.fact && value === one.value),
  )
  return [
    ...(because !== null && because !== before?.content.suppressedBecause
      ? [{ what: 'suppressed-must-get-it', because: key.hash('reason', because) }]
      : []),
    ...confirmed.map(({ fact, value }) => ({ what: 'assumption-confirmed', fact, value })),
  ]
}
