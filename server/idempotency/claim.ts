import { type Kysely, sql } from 'kysely'
import { LIMITS } from '../limits.ts'
import type { Tables } from '../store/store.ts'

/** What somebody asks under a key, by hashes. */
export interface Asked {
  readonly userId: string
  readonly keyHash: Buffer
  readonly requestHash: Buffer
}

/** What is known of a key. */
export type Known =
  /** Nothing: it is now ours, and whoever asks next hears that it runs. */
  | { readonly state: 'new' }
  /** It was used for something else. */
  | { readonly state: 'other' }
  /** The first still runs; ask again in so many seconds. */
  | { readonly state: 'running'; readonly seconds: number }
  /** Whoever ran it is gone and told no end. */
  | { readonly state: 'lost' }
  /** It was done; the answer is null where none was kept. */
  | { readonly state: 'done'; readonly answer: Buffer | null }

/** Takes a key for a request, or says what is known of it. Of several at once, one gets it. */
export async function claim(db: Kysely<Tables>, asked: Asked): Promise<Known> {
  const { userId, keyHash, requestHash } = asked
  for (;;) {
    await forgetOld(db)
    const taken = await db
      .insertInto('waarom.idempotency_key')
      .values({
        user_id: userId,
        key_hash: keyHash,
        request_hash: requestHash,
        state: 'running',
        held_until: inMs(LIMITS.heldMs),
        answer: null,
        expires_at: inMs(LIMITS.answerKeptMs),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('state')
      .executeTakeFirst()
    if (taken) return { state: 'new' }
    const row = await db
      .selectFrom('waarom.idempotency_key')
      .select(['request_hash', 'state', 'answer'])
      .select(sql<number>`ceil(extract(epoch from held_until - now()))::int`.as('seconds'))
      .where('user_id', '=', userId)
      .where('key_hash', '=', keyHash)
      .executeTakeFirst()
    // Gone in between: its time was over, or it was given back.
    if (!row) continue
    if (!row.request_hash.equals(requestHash)) return { state: 'other' }
    if (row.state === 'done') return { state: 'done', answer: row.answer }
    return row.seconds > 0 ? { state: 'running', seconds: row.seconds } : { state: 'lost' }
  }
}

/** Says that the process that runs these still lives. */
export async function hold(db: Kysely<Tables>, all: Iterable<Asked>): Promise<void> {
  for (const asked of all)
    await row(db, asked)
      .set({ held_until: inMs(LIMITS.heldMs) })
      .execute()
}

/** Keeps that it was done, with the answer that the next who asks gets. */
export async function keep(db: Kysely<Tables>, asked: Asked, answer: Buffer | null): Promise<void> {
  await row(db, asked).set({ state: 'done', answer }).execute()
}

/** Gives the key back: nothing was done, and who asks again may try. */
export async function giveBack(db: Kysely<Tables>, { userId, keyHash }: Asked): Promise<void> {
  await db.deleteFrom('waarom.idempotency_key').where('user_id', '=', userId).where('key_hash', '=', keyHash).execute()
}

/** Removes what is past its time. */
export async function forgetOld(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('waarom.idempotency_key').where('expires_at', '<=', sql<Date>`now()`).execute()
}

const inMs = (ms: number) => sql<Date>`now() + make_interval(secs => ${ms / 1000})`

function row(db: Kysely<Tables>, { userId, keyHash }: Asked) {
  return db.updateTable('waarom.idempotency_key').where('user_id', '=', userId).where('key_hash', '=', keyHash)
}
