import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import type { z } from 'zod'
import { pageQuery } from '../cursor.ts'
import { timeZoneOf } from '../organisation/today.ts'
import { ProblemError } from '../problems.ts'
import { SIGNED_IN } from '../roles.ts'
import { heldSince } from '../store/held.ts'
import { confirmAsk, done, meAnswer, numbered, passwordAsk, profileAsk, refused, sessionsAnswer, told } from './ask.ts'
import { forgive } from './attempt.ts'
import { confirm, countOwn, hasPassword, refuseStale } from './confirm.ts'
import { putDeed } from './deed.ts'
import { callerIn } from './guard.ts'
import { isTaken } from './invitation.ts'
import { afterIn, listOf, type Page } from './list.ts'
import { refuseWeak } from './password.ts'
import { userProblems } from './problems.ts'
import { through } from './reply.ts'
import { headersFor, type Users } from './users.ts'

const SESSIONS = listOf('sessions')

/** Who one is, and the password. */
export function ownRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/session',
    {
      config: { ...SIGNED_IN, scope: 'any' },
      schema: { ...told('whoAmI', 'Who is signed in'), response: { 200: meAnswer, ...refused } },
    },
    async (request) => {
      const { userId, roles, by } = callerIn(request)
      const { two_factor_enabled, ...user } = await ownRow(users, userId)
      return {
        user: {
          ...user,
          roles: [...roles],
          secondFactor: two_factor_enabled === true,
          hasPassword: await hasPassword(users, userId),
        },
        by: 'session' in by ? ('session' as const) : ('key' as const),
        timeZone: await timeZoneOf(users.db),
        heldSince: (await heldSince(users.db))?.toISOString() ?? null,
      }
    },
  )
  typed.put(
    '/api/v1/password',
    {
      config: SIGNED_IN,
      schema: {
        ...told('changePassword', 'Change your password; your other sessions end'),
        body: passwordAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      const { current, next } = request.body
      const { userId } = callerIn(request)
      const { name, email } = await ownRow(users, userId)
      const attempt = await countOwn(users, request)
      refuseWeak(next, [name, email])
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      const asked = users.auth.api.changePassword({ body, headers: headersFor(request), returnHeaders: true })
      const deed = { what: 'password-changed', by: userId, to: [`user:${userId}`] } as const
      await through(reply, asked, () => putDeed(users.db, deed))
      await forgive(users, attempt)
      return reply.code(204).send(null)
    },
  )
}

/** Confirming who one is, and changing what one is called. */
export function profileRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/session/confirm',
    {
      config: SIGNED_IN,
      schema: {
        ...told('confirm', 'Give your password again, for what asks for a recent sign-in'),
        body: confirmAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await confirm(users, request, reply, request.body.password)
      return reply.code(204).send(null)
    },
  )
  typed.put(
    '/api/v1/profile',
    {
      config: SIGNED_IN,
      schema: {
        ...told('changeProfile', 'Change your name and the address with which you sign in'),
        body: profileAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStale(users, request)
      await changeProfile(users, callerIn(request).userId, request.body)
      return reply.code(204).send(null)
    },
  )
}

/** The sessions one has. */
export function sessionRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/sessions',
    {
      config: SIGNED_IN,
      schema: {
        ...told('listSessions', 'List your sessions'),
        querystring: pageQuery,
        response: { 200: sessionsAnswer, ...refused },
      },
    },
    async (request) => {
      const { by } = callerIn(request)
      const { rows, next } = await listSessions(users, callerIn(request).userId, request.query)
      return {
        sessions: rows.map((one) => ({
          id: one.id,
          current: 'session' in by && by.session === one.id,
          beganAt: one.created_at.toISOString(),
          usedAt: one.updated_at.toISOString(),
          expiresAt: one.expires_at.toISOString(),
          address: one.ip_address || null,
          browser: one.user_agent || null,
        })),
        next,
      }
    },
  )
  typed.delete(
    '/api/v1/sessions/:id',
    {
      config: SIGNED_IN,
      schema: {
        ...told('endSession', 'End one of your sessions'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      const { userId } = callerIn(request)
      const ended = await users.db
        .deleteFrom('waarom.user_session')
        .where('id', '=', request.params.id)
        .where('user_id', '=', userId)
        .returning('id')
        .executeTakeFirst()
      if (!ended) throw new ProblemError(userProblems.make('no-such-session'))
      return reply.code(204).send(null)
    },
  )
}

function ownRow({ db }: Users, id: string) {
  return db
    .selectFrom('waarom.app_user')
    .select(['id', 'name', 'email', 'two_factor_enabled'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function listSessions({ db }: Users, userId: string, page: Page) {
  const rows = await db
    .selectFrom('waarom.user_session')
    .select(['id', 'created_at', 'updated_at', 'expires_at', 'ip_address', 'user_agent'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('id', '>', afterIn(SESSIONS, page))
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  return SESSIONS.page(rows, page.limit, ({ id }) => [id])
}

/** Somebody vouched for the address that was; nobody does for another. */
async function changeProfile({ db }: Users, id: string, { name, email: given }: z.infer<typeof profileAsk>) {
  const email = given.toLowerCase()
  try {
    await db.transaction().execute(async (tx) => {
      const before = await tx
        .selectFrom('waarom.app_user')
        .select('email')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      const moves = before.email !== email
      const change = moves ? { name, email, email_verified: false } : { name }
      await tx.updateTable('waarom.app_user').set(change).where('id', '=', id).execute()
      if (moves) await putDeed(tx, { what: 'address-changed', by: id, to: [`user:${id}`] })
    })
  } catch (error) {
    throw isTaken(error) ? new ProblemError(userProblems.make('email-taken')) : error
  }
}
