import type { Model } from '@waarom/purpose/acts/model.ts'
import { toJson } from '@waarom/purpose/report/json.ts'
import { reportSchema } from '@waarom/purpose/report/schema.ts'
import { type SecondReader, withSecond } from '@waarom/purpose/report/second/ask.ts'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { langOf, PROBLEM_REPLY } from '../problem-reply.ts'
import { ProblemError, problems } from '../problems.ts'
import { ANYONE } from '../roles.ts'
import { askQuery, askSchema, RAW_TYPES } from './ask.ts'
import { judgeMail } from './judge-mail.ts'
import { Queue } from './queue.ts'

/** Options of the first question on the network. */
export interface PurposeOptions {
  readonly model: Model
  readonly checksPerMinute: number
  /** The second reader that a check may ask for; null when the operator set none. */
  readonly secondReader: SecondReader | null
}

/** `POST /api/v1/check`: a mail in, the public JSON out. Nothing of the mail is kept or logged. */
export async function purposePlugin(
  app: FastifyInstance,
  { model, checksPerMinute, secondReader }: PurposeOptions,
): Promise<void> {
  const queue = new Queue()
  app.addContentTypeParser(Object.keys(RAW_TYPES), { parseAs: 'buffer' }, (request, body, done) => {
    const type =
      String(request.headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim()
        .toLowerCase() ?? ''
    done(null, { base64: Buffer.from(body).toString('base64'), as: RAW_TYPES[type] })
  })
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/v1/check',
    config: { ...ANYONE, changesNothing: true, rateLimit: { max: checksPerMinute, timeWindow: '1 minute' } },
    schema: {
      operationId: 'checkMail',
      summary: 'Judge a mail',
      description:
        'Says what each sentence of a mail does, what that makes the mail under each law, and what follows. The mail is not kept.',
      tags: ['Purpose'],
      consumes: ['application/json', ...Object.keys(RAW_TYPES)],
      body: askSchema,
      querystring: askQuery,
      response: {
        200: reportSchema,
        default: PROBLEM_REPLY,
      },
    },
    handler: async (request, reply) => {
      const lang = request.body.lang ?? langOf(request)
      const asked = request.query.secondReader === 'true' || request.body.secondReader === true
      if (asked && !secondReader) throw new ProblemError(problems.make('no-second-reader'))
      const judged = await queue.run(() => judgeMail(request.body, request.query, model))
      const report = asked && secondReader ? await withSecond(judged, secondReader, lang) : judged
      const json = toJson([report], model.version, lang)
      return reply.serializer((value: unknown) => JSON.stringify(value)).send(json as never)
    },
  })
}
