import { normalizeIP } from '@fastify/rate-limit'
import { sql } from 'kysely'
import { ProblemError } from '../problems.ts'
import { LIMITS } from './limits.ts'
import { userProblems } from './problems.ts'
import { keyed } from './secret.ts'
import type { Users } from './users.ts'

/** Whose attempts are counted: those from one address, and those for one account, whether it exists or not. */
export interface Attempt {
  /** The e-mail that was given; null where the sign-in library counts by account itself. */
  readonly account: string | null
  /** As the request has it. Of IPv6 the first 64 bits count, as one line of a house has all that follow. */
  readonly address: string
}

/**
 * Counts an attempt before it is tried, for all processes together, so that many at once are not more than one by one.
 * @throws ProblemError `users/too-many-attempts` when the account or the address had its share of the time
 */
export async function countAttempt(users: Users, { account, address }: Attempt): Promise<void> {
  await forgetOld(users)
  // The address first: one that had its share shuts no more accounts.
  await count(users, subjectOf(users, 'address', address), LIMITS.attemptsOfAddress)
  if (account !== null) await count(users, subjectOf(users, 'account', account), LIMITS.attemptsOfAccount)
}

/** Takes back what was counted for an attempt that was right: all of the account's, one of the address's. */
export async function forgive(users: Users, { account, address }: Attempt): Promise<void> {
  if (account !== null)
    await users.db
      .deleteFrom('waarom.sign_in_attempt')
      .where('subject', '=', subjectOf(users, 'account', account))
      .execute()
  await users.db
    .updateTable('waarom.sign_in_attempt')
    .set({ attempts: sql`greatest(attempts - 1, 0)` })
    .where('subject', '=', subjectOf(users, 'address', address))
    .execute()
}

/**
 * Notes that a code of the app was used, for as long as it could be used again.
 * @throws ProblemError `users/wrong-code` when it was already
 */
export async function spendCode({ db, secret }: Users, userId: string, code: string): Promise<void> {
  const first = await db
    .insertInto('waarom.sign_in_attempt')
    .values({ subject: keyed(secret, 'used code', `${userId} ${code}`), attempts: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('attempts')
    .executeTakeFirst()
  if (!first) throw new ProblemError(userProblems.make('wrong-code'))
}

const subjectOf = ({ secret }: Users, kind: 'account' | 'address', value: string) =>
  keyed(secret, `attempt ${kind}`, kind === 'address' ? normalizeIP(value) : value.toLowerCase())

/** When the time of an attempt of now began. */
const began = sql<Date>`(now() - make_interval(mins => ${LIMITS.attemptMinutes}))`

async function forgetOld({ db }: Users): Promise<void> {
  await db.deleteFrom('waarom.sign_in_attempt').where('since', '<', began).execute()
}

async function count({ db }: Users, subject: Buffer, most: number): Promise<void> {
  const { attempts, seconds } = await db
    .insertInto('waarom.sign_in_attempt')
    .values({ subject, attempts: 1 })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet({ attempts: sql`least(sign_in_attempt.attempts + 1, ${most + 1})` }),
    )
    .returning(['attempts', sql<number>`ceil(extract(epoch from since - ${began}))::int`.as('seconds')])
    .executeTakeFirstOrThrow()
  if (attempts <= most) return
  const wait = Math.max(1, seconds)
  throw new ProblemError(userProblems.make('too-many-attempts', { seconds: wait, minutes: Math.ceil(wait / 60) }))
}
