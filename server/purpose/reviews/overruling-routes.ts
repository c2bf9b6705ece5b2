import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { pageQuery } from '../../cursor.ts'
import { callerIn } from '../../users/guard.ts'
import { done, refused } from '../drafts/ask.ts'
import { READS } from '../drafts/mail-routes.ts'
import type { Means } from '../drafts/means.ts'
import * as ask from './ask.ts'
import { overrule, revoke } from './overrulings.ts'
import { listOverrulings } from './reading.ts'
import { COUNSEL } from './review-routes.ts'

const { told, numbered } = ask

/** Overruling sentences and verdicts, and taking that back. */
export function overrulingRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/mails/:id/overrulings',
    {
      config: COUNSEL,
      schema: {
        ...told('overrule', 'Say in place of us what a sentence does or what a mail is; or apply a precedent'),
        description:
          'A stricter one sends mails with a sentence like it to review, in every mail, until it is revoked. A milder one is a precedent elsewhere.',
        ...{ params: numbered, body: ask.overruleAsk, response: { 201: ask.overruledAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const { id, direction, touches } = await overrule(
        means,
        callerIn(request).userId,
        request.params.id,
        request.body,
      )
      return reply.code(201).send({ id, direction, touches: [...touches] })
    },
  )
  typed.get(
    '/api/v1/overrulings',
    {
      config: READS,
      schema: {
        ...told('listOverrulings', 'Overrulings, the newest first, each with the mails it touches'),
        ...{ querystring: pageQuery, response: { 200: ask.overrulingsAnswer, ...refused } },
      },
    },
    async ({ query }) => listOverrulings(means.db, query),
  )
  typed.post(
    '/api/v1/overrulings/:id/revocation',
    {
      config: COUNSEL,
      schema: {
        ...told('revokeOverruling', 'Take an overruling back; its effects end'),
        ...{ params: numbered, body: ask.revokeAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await revoke(means, callerIn(request).userId, request.params.id, request.body.reason)
      return reply.code(204).send(null)
    },
  )
}
