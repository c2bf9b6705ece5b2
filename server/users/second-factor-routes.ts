import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { SIGNED_IN } from '../roles.ts'
import { codeAsk, done, guardedAsk, refused, secondFactorAnswer, told } from './ask.ts'
import { type Attempt, countAttempt, forgive } from './attempt.ts'
import { callerIn } from './guard.ts'
import { through } from './reply.ts'
import { headersFor, type Users } from './users.ts'

/** A second factor by an app (TOTP): begun with the password, finished with a first code, ended with the password. */
export function secondFactorRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const { api } = users.auth
  typed.post(
    '/api/v1/second-factor',
    {
      config: SIGNED_IN,
      schema: {
        ...told('beginSecondFactor', 'Begin a second factor'),
        body: guardedAsk,
        response: { 200: secondFactorAnswer, ...refused },
      },
    },
    async (request, reply) => {
      const attempt = await counted(users, request)
      const asked = api.enableTwoFactor({ body: request.body, headers: headersFor(request), returnHeaders: true })
      const begun = await through(reply, asked)
      await forgive(users, attempt)
      return 'totpURI' in begun
        ? { uri: begun.totpURI, recoveryCodes: begun.backupCodes }
        : { uri: '', recoveryCodes: [] }
    },
  )
  typed.post(
    '/api/v1/second-factor/confirm',
    {
      config: SIGNED_IN,
      schema: {
        ...told('confirmSecondFactor', 'Finish a second factor with the first code of the app'),
        body: codeAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      const attempt = await counted(users, request)
      await through(reply, api.verifyTOTP({ body: request.body, headers: headersFor(request), returnHeaders: true }))
      await forgive(users, attempt)
      return reply.code(204).send(null)
    },
  )
  typed.post(
    '/api/v1/second-factor/end',
    {
      config: SIGNED_IN,
      schema: {
        ...told('endSecondFactor', 'End the second factor'),
        body: guardedAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      const attempt = await counted(users, request)
      const asked = api.disableTwoFactor({ body: request.body, headers: headersFor(request), returnHeaders: true })
      await through(reply, asked)
      await forgive(users, attempt)
      return reply.code(204).send(null)
    },
  )
}

/** What asks for the password again counts as signing in, so that a session that was taken over is no way to guess it. */
async function counted(users: Users, request: FastifyRequest): Promise<Attempt> {
  const { email } = await users.db
    .selectFrom('waarom.app_user')
    .select('email')
    .where('id', '=', callerIn(request).userId)
    .executeTakeFirstOrThrow()
  const attempt = { account: email, address: request.ip }
  await countAttempt(users, attempt)
  return attempt
}
