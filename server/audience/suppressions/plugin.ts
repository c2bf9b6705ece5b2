import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerIn } from '../../users/guard.ts'
import { done, numbered, refused, told } from '../people/ask.ts'
import * as ask from './ask.ts'
import { suppressionFile } from './file.ts'
import { lift, listSuppressions, type Means, searchSuppressions, suppress } from './suppressions.ts'

const LOOKS = { roles: ['marketer', 'counsel', 'service-desk', 'administrator'], scope: 'audience:read' } as const
/** Writing a refusal down makes things stricter: whoever hears it may. */
const WRITES = { ...LOOKS, scope: 'audience:write' } as const
/** Taking one away does not. */
const LIFTS = { roles: ['counsel', 'service-desk', 'administrator'], scope: 'audience:write' } as const

/** The list of refusals: looking, searching, writing down, taking away with a note, and the whole list as a file. */
export async function suppressionsPlugin(app: FastifyInstance, { means }: { readonly means: Means }): Promise<void> {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/suppressions',
    {
      config: LOOKS,
      schema: {
        ...told('listSuppressions', 'Refusals, those that came in last first'),
        ...{ querystring: ask.suppressionsQuery, response: { 200: ask.suppressionsAnswer, ...refused } },
      },
    },
    (request) => listSuppressions(means.db, request.query),
  )
  typed.post(
    '/api/v1/suppressions/search',
    {
      config: LOOKS,
      schema: {
        ...told('searchSuppressions', 'Find the refusals of an address'),
        ...{ body: ask.suppressionSearchAsk, response: { 200: ask.suppressionSearchAnswer, ...refused } },
      },
    },
    (request) => searchSuppressions(means.db, request.body.text),
  )
  typed.post(
    '/api/v1/suppressions',
    {
      config: WRITES,
      schema: {
        ...told('suppress', 'Write down that somebody refuses mail'),
        ...{ body: ask.suppressAsk, response: { 201: ask.suppressedAnswer, ...refused } },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ id: await suppress(means, callerIn(request).userId, request.body) }),
  )
  typed.post(
    '/api/v1/suppressions/:id/lift',
    {
      config: LIFTS,
      schema: {
        ...told('liftSuppression', 'Take a refusal away, with why'),
        ...{ params: numbered, body: ask.liftAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await lift(means, callerIn(request).userId, request.params.id, request.body.note)
      return reply.code(204).send(null)
    },
  )
  fileRoute(app, means)
}

function fileRoute(app: FastifyInstance, { db }: Means): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/v1/suppressions/file',
    {
      config: LOOKS,
      schema: {
        ...told('fetchSuppressions', 'Every refusal as a CSV file'),
        response: { 200: { content: { 'text/csv': { schema: z.string() } } }, ...refused },
      },
    },
    async (_request, reply) => {
      reply.header('content-disposition', 'attachment; filename="suppressions.csv"')
      reply.header('cache-control', 'no-store')
      return reply
        .type('text/csv; charset=utf-8')
        .serializer((value: unknown) => value as string)
        .send(suppressionFile(db) as never)
    },
  )
}
