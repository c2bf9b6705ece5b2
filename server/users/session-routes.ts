import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { ProblemError } from '../problems.ts'
import { ANYONE, SIGNED_IN } from '../roles.ts'
import {
  done,
  meAnswer,
  numbered,
  passwordAsk,
  refused,
  secondStepAsk,
  sessionsAnswer,
  signInAnswer,
  signInAsk,
  told,
} from './ask.ts'
import { countAttempt, forgive } from './attempt.ts'
import { callerIn } from './guard.ts'
import { refuseWeak } from './password.ts'
import { userProblems } from './problems.ts'
import { through } from './reply.ts'
import { headersFor, type Users } from './users.ts'

/** Signing in and out. */
export function signInRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const { api } = users.auth
  typed.post(
    '/api/v1/session',
    {
      config: ANYONE,
      schema: { ...told('signIn', 'Sign in'), body: signInAsk, response: { 200: signInAnswer, ...refused } },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const attempt = { account: email, address: request.ip }
      await countAttempt(users, attempt)
      const asked = api.signInEmail({ body: { email, password }, headers: headersFor(request), returnHeaders: true })
      const answer = await through(reply, asked)
      await forgive(users, attempt)
      return { state: 'twoFactorRedirect' in answer ? ('second-factor' as const) : ('signed-in' as const) }
    },
  )
  typed.post(
    '/api/v1/session/second-factor',
    {
      config: ANYONE,
      schema: {
        ...told('signInSecondStep', 'Give the second factor'),
        body: secondStepAsk,
        response: { 200: signInAnswer, ...refused },
      },
    },
    async (request, reply) => {
      const attempt = { account: null, address: request.ip }
      await countAttempt(users, attempt)
      const how = { headers: headersFor(request), returnHeaders: true } as const
      if ('code' in request.body) await through(reply, api.verifyTOTP({ body: { code: request.body.code }, ...how }))
      else await through(reply, api.verifyBackupCode({ body: { code: request.body.recoveryCode }, ...how }))
      await forgive(users, attempt)
      return { state: 'signed-in' as const }
    },
  )
  typed.delete(
    '/api/v1/session',
    {
      config: SIGNED_IN,
      schema: { ...told('signOut', 'Sign out'), response: { 204: done, ...refused } },
    },
    async (request, reply) => {
      await through(reply, api.signOut({ headers: headersFor(request), returnHeaders: true }))
      return reply.code(204).send(null)
    },
  )
}

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
        user: { ...user, roles: [...roles], secondFactor: two_factor_enabled === true },
        by: 'session' in by ? ('session' as const) : ('key' as const),
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
      const { name, email } = await ownRow(users, callerIn(request).userId)
      const attempt = { account: email, address: request.ip }
      await countAttempt(users, attempt)
      refuseWeak(next, [name, email])
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      await through(reply, users.auth.api.changePassword({ body, headers: headersFor(request), returnHeaders: true }))
      await forgive(users, attempt)
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
      schema: { ...told('listSessions', 'List your sessions'), response: { 200: sessionsAnswer, ...refused } },
    },
    async (request) => {
      const { by } = callerIn(request)
      const sessions = await users.auth.api.listSessions({ headers: headersFor(request) })
      return {
        sessions: sessions.map((one) => ({
          id: one.id,
          current: 'session' in by && by.session === one.id,
          beganAt: one.createdAt.toISOString(),
          usedAt: one.updatedAt.toISOString(),
          expiresAt: one.expiresAt.toISOString(),
          address: one.ipAddress || null,
          browser: one.userAgent || null,
        })),
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
