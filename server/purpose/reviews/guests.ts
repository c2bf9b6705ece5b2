import { type Kysely, sql } from 'kysely'
import { v7 } from 'uuid'
import { appendEntry } from '../../account/ledger/ledger.ts'
import type { Tables } from '../../store/store.ts'
import { makeToken, type OneTime, tokenHash } from '../../users/token.ts'
import type { Means } from '../drafts/means.ts'
import { refuse } from './problems.ts'
import { openReview } from './reviews.ts'

/** A guest link, as it is shown once: its token is kept nowhere. */
export interface GuestLink extends OneTime {
  readonly id: string
}

/** Who comes by a guest link, and to what. */
export interface Guest {
  readonly link: string
  readonly mailId: string
  readonly reviewId: string
  readonly expiresAt: Date
}

/** Makes a link to one review for an outside counsel, and puts on account that somebody outside may look. */
export async function inviteGuest(
  { db }: Means,
  userId: string,
  reviewId: string,
  { label, days }: { readonly label: string; readonly days: number },
): Promise<GuestLink> {
  const token = makeToken()
  return db.transaction().execute(async (tx) => {
    const { mail_id } = await openReview(tx, reviewId)
    const id = v7()
    const { expires_at: expiresAt } = await tx
      .insertInto('waarom.guest_link')
      .values({
        ...{ mail_id, id, review_id: reviewId, token_hash: tokenHash(token), label, made_by: userId, revoked_at: null },
        expires_at: sql`now() + make_interval(days => ${days})`,
      })
      .returning('expires_at')
      .executeTakeFirstOrThrow()
    await account(tx, userId, { what: 'guest-invited', until: expiresAt.toISOString() }, [id, mail_id, reviewId])
    return { id, token, expiresAt }
  })
}

/** Ends a guest link at once. */
export async function revokeGuest({ db }: Means, userId: string, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const link = await tx
      .updateTable('waarom.guest_link')
      .set({ revoked_at: sql<Date>`now()` })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning(['mail_id', 'review_id'])
      .executeTakeFirst()
    if (!link) throw refuse('no-such-link')
    await account(tx, userId, { what: 'guest-revoked' }, [id, link.mail_id, link.review_id])
  })
}

function account(
  tx: Kysely<Tables>,
  userId: string,
  body: Readonly<Record<string, string>>,
  [link, mail, review]: readonly [string, string, string],
) {
  return appendEntry(tx, {
    at: new Date().toISOString(),
    kind: 'right',
    actor: `user:${userId}`,
    subjects: [`guest-link:${link}`, `mail:${mail}`, `review:${review}`],
    body,
  })
}

/**
 * Who has a token. Nobody learns whether another one was ever made, or why it no longer holds.
 * @throws ProblemError `reviews/link-ended`
 */
export async function guestOf(db: Kysely<Tables>, token: string): Promise<Guest> {
  const link = await db
    .selectFrom('waarom.guest_link')
    .select(['id', 'mail_id', 'review_id', 'expires_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!link) throw refuse('link-ended')
  return { link: link.id, mailId: link.mail_id, reviewId: link.review_id, expiresAt: link.expires_at }
}
