import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ProblemError } from '../../problems.ts'
import { ANYONE } from '../../roles.ts'
import { refused, told, waysAnswer } from '../ask.ts'
import { countAttempt, forgive } from '../attempt.ts'
import { enter } from '../confirm.ts'
import { sendProblemPage } from '../problem-page.ts'
import { userProblems } from '../problems.ts'
import { through } from '../reply.ts'
import { headersFor, type Users } from '../users.ts'
import { personOf } from './person.ts'
import { CALLBACK, type Provider } from './provider.ts'

/** Where a browser is sent when somebody came in, and when his second factor is still to be asked. */
const HOME = '/home'
const SECOND_STEP = '/sign-in#second-factor'
const START = '/api/v1/session/oidc'

/** Which ways there are to sign in, and the one by a provider. A browser goes through it, so what is wrong is a page. */
export function singleSignOnRoutes(app: FastifyInstance, users: Users): void {
  const { api } = users.auth
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/v1/sign-in-ways',
    {
      config: ANYONE,
      schema: { ...told('signInWays', 'Which ways there are to sign in'), response: { 200: waysAnswer, ...refused } },
    },
    async () => ({
      password: true as const,
      singleSignOn: users.provider && { start: START, provider: new URL(users.provider.issuer).host },
    }),
  )
  app.get(
    START,
    {
      config: ANYONE,
      errorHandler: sendProblemPage,
      schema: { ...told('beginSingleSignOn', 'Go to the provider of single sign-on'), response: refused },
    },
    async (request, reply) => {
      const { address, round } = await providerIn(users).leave()
      await through(reply, api.keepRound({ body: round, headers: headersFor(request), returnHeaders: true }))
      return reply.redirect(address, 303)
    },
  )
  app.get(
    CALLBACK,
    {
      config: ANYONE,
      errorHandler: sendProblemPage,
      schema: {
        ...told('finishSingleSignOn', 'Come back from the provider of single sign-on'),
        ...{ querystring: z.looseObject({}).describe('as the provider says it'), response: refused },
      },
    },
    async (request, reply) => {
      const provider = providerIn(users)
      const attempt = { account: null, address: request.ip }
      await countAttempt(users, attempt)
      const how = { headers: headersFor(request), returnHeaders: true } as const
      const { round } = await through(reply, api.takeRound(how))
      if (!round) throw new ProblemError(userProblems.make('provider-not-trusted'))
      const identity = await provider.comeBack(request.url.slice(request.url.indexOf('?')), round)
      const userId = await personOf(users, identity)
      const answer = await through(reply, api.signInKnown({ body: { userId }, ...how }), async (one) => {
        if ('userId' in one) await enter(users, request, userId, 'single-sign-on')
      })
      await forgive(users, attempt)
      return reply.redirect('userId' in answer ? HOME : SECOND_STEP, 303)
    },
  )
}

function providerIn({ provider }: Users): Provider {
  if (!provider) throw new ProblemError(userProblems.make('provider-off'))
  return provider
}
