import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { SIGNED_IN } from '../roles.ts'
import { codeAsk, done, guardedAsk, refused, secondFactorAnswer, told } from './ask.ts'
import { forgive } from './attempt.ts'
import { countOwn, refuseUnproven } from './confirm.ts'
import { putDeed } from './deed.ts'
import { callerIn } from './guard.ts'
import { through } from './reply.ts'
import { headersFor, type Users } from './users.ts'

/** A second factor by an app (TOTP): begun and ended with the password (a recent sign-in for who has none), finished with a first code. */
export function secondFactorRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const { api } = users.auth
  endRoute(app, users)
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
      await refuseUnproven(users, request)
      const attempt = await countOwn(users, request)
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
      const attempt = await countOwn(users, request)
      const asked = api.verifyTOTP({ body: request.body, headers: headersFor(request), returnHeaders: true })
      await through(reply, asked, () => putOwn(users, 'second-factor-on', callerIn(request).userId))
      await forgive(users, attempt)
      return reply.code(204).send(null)
    },
  )
}

/** Ending the second factor. */
function endRoute(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const { api } = users.auth
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
      await refuseUnproven(users, request)
      const attempt = await countOwn(users, request)
      const asked = api.disableTwoFactor({ body: request.body, headers: headersFor(request), returnHeaders: true })
      await through(reply, asked, () => putOwn(users, 'second-factor-off', callerIn(request).userId))
      await forgive(users, attempt)
      return reply.code(204).send(null)
    },
  )
}

const putOwn = (users: Users, what: 'second-factor-on' | 'second-factor-off', userId: string) =>
  putDeed(users.db, { what, by: userId, to: [`user:${userId}`] })
