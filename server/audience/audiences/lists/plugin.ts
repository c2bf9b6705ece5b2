import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { langOf } from '../../../problem-reply.ts'
import { mailParams } from '../../../purpose/drafts/ask.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { Queue } from '../../../purpose/queue.ts'
import { FILE_TYPES } from '../../import/plugin.ts'
import { refused, told } from '../../people/ask.ts'
import { WRITES } from '../access.ts'
import { type ListAsk, listCsv, listFigures, lookThrough } from './answer-list.ts'
import { listAnswer, listQuery } from './ask.ts'
import { holdFile } from './held-file.ts'
import { LIMITS } from './limits.ts'

const ANSWERS = {
  description:
    'The list in figures, or itself with in or out, group, variant, reason and what is missing behind each row',
  content: { 'application/json': { schema: listAnswer }, 'text/csv': { schema: z.string() } },
}

/** Lists that somebody was going to mail: they come back with an answer, and nothing of them is kept. */
export async function listsPlugin(app: FastifyInstance, { means }: { readonly means: Means }): Promise<void> {
  const queue = new Queue()
  app.removeAllContentTypeParsers()
  // The bytes are taken as they come, and never stand in memory together.
  app.addContentTypeParser(FILE_TYPES, (_request, payload, parsed) => parsed(null, payload))
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/v1/mails/:id/lists',
    {
      config: { ...WRITES, isSlow: true, keepsNothing: true },
      bodyLimit: LIMITS.bytes,
      schema: {
        ...told('answerList', 'Bring the list that you were going to mail; it comes back with in or out and why'),
        description:
          'The body is the file itself: CSV of any separator and encoding, JSON Lines or Parquet, plain or as gzip; or a column of addresses. Nothing of it is kept.',
        consumes: [...FILE_TYPES],
        ...{ params: mailParams, querystring: listQuery, response: { 200: ANSWERS, ...refused } },
      },
    },
    async (request, reply) => {
      const { as, column = null } = request.query
      const held = await holdFile(request.body as AsyncIterable<Uint8Array>)
      reply.raw.once('close', () => void held.close())
      const ask: ListAsk = {
        ...{ mailId: request.params.id, held, column, lang: langOf(request) },
        signal: goneSignal(reply),
      }
      const looked = await queue.run(() => lookThrough(means, ask))
      if (as === 'json') return reply.send(await listFigures(ask, looked))
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="waarom-list.csv"')
        .send(Readable.from(listCsv(ask, looked)) as never)
    },
  )
}

/** Tells when nobody waits for the answer any more. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => gone.abort())
  return gone.signal
}
