import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { ANYONE, SIGNED_IN } from '../roles.ts'
import { done, refused, secondStepAsk, signInAnswer, signInAsk, told } from './ask.ts'
import { countAttempt, forgive, spendCode } from './attempt.ts'
import { enter } from './confirm.ts'
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
      const answer = await through(reply, asked, async (one) => {
        if ('user' in one) await enter(users, request, one.user.id, 'password')
      })
      await forgive(users, attempt)
      return { state: 'user' in answer ? ('signed-in' as const) : ('second-factor' as const) }
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
      const { body } = request
      if ('code' in body)
        await through(reply, api.verifyTOTP({ body: { code: body.code }, ...how }), async ({ user, token }) => {
          await spendCode(users, user.id, body.code).catch(async (error: unknown) => {
            await (await users.auth.$context).internalAdapter.deleteSession(token)
            throw error
          })
          await enter(users, request, user.id, 'second-factor')
        })
      else
        await through(reply, api.verifyBackupCode({ body: { code: body.recoveryCode }, ...how }), ({ user }) =>
          enter(users, request, user.id, 'recovery-code'),
        )
      await forgive(users, attempt)
      return { state: 'signed-in' as const }
    },
  )
  signOutRoute(app, users)
}

function signOutRoute(app: FastifyInstance, { auth }: Users): void {
  app.withTypeProvider<ZodTypeProvider>().delete(
    '/api/v1/session',
    {
      config: SIGNED_IN,
      schema: { ...told('signOut', 'Sign out'), response: { 204: done, ...refused } },
    },
    async (request, reply) => {
      await through(reply, auth.api.signOut({ headers: headersFor(request), returnHeaders: true }))
      return reply.code(204).send(null)
    },
  )
}
