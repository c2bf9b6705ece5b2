import { invariant } from '@waarom/purpose/problem.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { ProblemError } from '../problems.ts'
import { type Attempt, countAttempt, forgive } from './attempt.ts'
import { putSignIn, type Way } from './deed.ts'
import { callerIn } from './guard.ts'
import { LIMITS } from './limits.ts'
import { userProblems } from './problems.ts'
import { through } from './reply.ts'
import { headersFor, type Users } from './users.ts'

/**
 * Refuses somebody who did not sign in, or give his password, a short while ago: a session that was taken over or left
 * open is no way to change who may come in.
 * @throws ProblemError `users/confirm-first`
 */
export async function refuseStale({ db }: Users, request: FastifyRequest): Promise<void> {
  const { by } = callerIn(request)
  invariant('session' in by, 'no key opens a route on which somebody confirms who he is')
  const recent = await db
    .selectFrom('waarom.user_session')
    .select('id')
    .where('id', '=', by.session)
    .where('created_at', '>', sql<Date>`now() - make_interval(mins => ${LIMITS.recentMinutes})`)
    .executeTakeFirst()
  if (!recent) throw new ProblemError(userProblems.make('confirm-first', { minutes: LIMITS.recentMinutes }))
}

/**
 * Refuses whoever has no password to give, unless he signed in a short while ago; the sign-in library asks the others.
 * @throws ProblemError `users/confirm-first`
 */
export async function refuseUnproven(users: Users, request: FastifyRequest): Promise<void> {
  if (!(await hasPassword(users, callerIn(request).userId))) await refuseStale(users, request)
}

/** Whether a user has a password here; who signs in elsewhere may have none. */
export async function hasPassword({ db }: Users, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('waarom.user_credential')
    .select('id')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Takes the password of whoever is signed in, and puts a new session in the place of the one he has.
 * @throws ProblemError `users/wrong-password` or `users/too-many-attempts`
 */
export async function confirm(
  users: Users,
  request: FastifyRequest,
  reply: FastifyReply,
  password: string,
): Promise<void> {
  const attempt = await countOwn(users, request)
  const { api } = users.auth
  const how = { headers: headersFor(request), returnHeaders: true } as const
  await through(reply, api.verifyPassword({ body: { password }, ...how }))
  await through(reply, api.renewSession(how))
  await forgive(users, attempt)
}

/** What asks for the password again counts as signing in, so that a session that was taken over is no way to guess it. */
export async function countOwn(users: Users, request: FastifyRequest): Promise<Attempt> {
  const { email } = await users.db
    .selectFrom('waarom.app_user')
    .select('email')
    .where('id', '=', callerIn(request).userId)
    .executeTakeFirstOrThrow()
  const attempt = { account: email, address: request.ip }
  await countAttempt(users, attempt)
  return attempt
}

/**
 * Notes that somebody came in, and ends the session that the browser had until then.
 * @param userId who came in
 */
export async function enter(users: Users, request: FastifyRequest, userId: string, way: Way): Promise<void> {
  const { api, $context } = users.auth
  const old = await api.getSession({ headers: headersFor(request), query: { disableRefresh: true } })
  if (old) await (await $context).internalAdapter.deleteSession(old.session.token)
  await putSignIn(users.db, userId, way)
}
