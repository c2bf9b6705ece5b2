import { sql } from 'kysely'
import { v7 } from 'uuid'
import { ProblemError } from '../problems.ts'
import { putDeed } from './deed.ts'
import { LIMITS } from './limits.ts'
import { refuseWeak } from './password.ts'
import type { Act } from './people.ts'
import { userProblems } from './problems.ts'
import { makeToken, type OneTime, tokenHash } from './token.ts'
import type { Users } from './users.ts'

/**
 * Makes a link with which a user takes another password; an earlier one no longer holds.
 * @throws ProblemError `users/no-such-user`
 */
export function makeReset({ db }: Users, { userId, by }: Act): Promise<OneTime> {
  return db.transaction().execute(async (tx) => {
    // Two links at once take their turn; the last one holds.
    const user = await tx
      .selectFrom('waarom.app_user')
      .select('id')
      .where('id', '=', userId)
      .forUpdate()
      .executeTakeFirst()
    if (!user) throw new ProblemError(userProblems.make('no-such-user'))
    await tx
      .updateTable('waarom.reset_link')
      .set({ expires_at: sql`least(expires_at, now())` })
      .where('user_id', '=', userId)
      .execute()
    const token = makeToken()
    const { id, expires_at: expiresAt } = await tx
      .insertInto('waarom.reset_link')
      .values({
        id: v7(),
        user_id: userId,
        token_hash: tokenHash(token),
        expires_at: sql`now() + make_interval(hours => ${LIMITS.resetHours})`,
        used_at: null,
      })
      .returning(['id', 'expires_at'])
      .executeTakeFirstOrThrow()
    await putDeed(tx, { what: 'reset-link-made', by, to: [`user:${userId}`, `reset:${id}`] })
    return { token, expiresAt }
  })
}

/**
 * Gives a user another password by a link, which then holds no longer, and ends every session. A second factor stays.
 * @throws ProblemError `users/link-…` or `users/password-…`; after the latter the link still holds
 */
export async function resetPassword({ auth, db }: Users, token: string, next: string): Promise<void> {
  const hash = tokenHash(token)
  const link = await db
    .selectFrom('waarom.reset_link as link')
    .innerJoin('waarom.app_user as person', 'person.id', 'link.user_id')
    .select(['link.id', 'link.used_at', 'person.id as userId', 'person.name', 'person.email'])
    .select(sql<boolean>`link.expires_at <= now()`.as('expired'))
    .where('link.token_hash', '=', hash)
    .executeTakeFirst()
  if (!link) throw new ProblemError(userProblems.make('link-unknown'))
  if (link.used_at) throw new ProblemError(userProblems.make('link-used'))
  if (link.expired) throw new ProblemError(userProblems.make('link-expired'))
  refuseWeak(next, [link.name, link.email])
  const { password: hasher } = await auth.$context
  const password = await hasher.hash(next)
  const { userId } = link
  await db.transaction().execute(async (tx) => {
    const used = await tx
      .updateTable('waarom.reset_link')
      .set({ used_at: sql`now()` })
      .where('id', '=', link.id)
      .where('used_at', 'is', null)
      .where('expires_at', '>', sql<Date>`now()`)
      .returning('id')
      .executeTakeFirst()
    if (!used) throw new ProblemError(userProblems.make('link-used'))
    await tx
      .insertInto('waarom.user_credential')
      .values({
        id: v7(),
        account_id: userId,
        provider_id: 'credential',
        user_id: userId,
        password,
        updated_at: sql`now()`,
      })
      .onConflict((one) => one.columns(['provider_id', 'account_id']).doUpdateSet({ password, updated_at: sql`now()` }))
      .execute()
    await tx.deleteFrom('waarom.user_session').where('user_id', '=', userId).execute()
    await putDeed(tx, { what: 'password-reset', by: userId, to: [`user:${userId}`, `reset:${link.id}`] })
  })
}
