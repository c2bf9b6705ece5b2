import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { callerIn } from '../../users/guard.ts'
import { done, refused } from '../drafts/ask.ts'
import { READS } from '../drafts/mail-routes.ts'
import type { Means } from '../drafts/means.ts'
import * as ask from './ask.ts'
import { listNotices, readNotices } from './notices.ts'

const { told } = ask

/** What one should know. */
export function noticeRoutes(app: FastifyInstance, { db }: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/notices',
    {
      config: READS,
      schema: {
        ...told('listNotices', 'What you should know, the newest first'),
        ...{ querystring: ask.noticesQuery, response: { 200: ask.noticesAnswer, ...refused } },
      },
    },
    async (request) => {
      const { unread, lang: _, ...page } = request.query
      return listNotices(db, callerIn(request).userId, { ...page, unread: unread === 'true' })
    },
  )
  typed.post(
    '/api/v1/notices/read',
    {
      config: { ...READS, scope: 'purpose:write' },
      schema: {
        ...told('readNotices', 'Mark your notices as read'),
        ...{ body: ask.noticesReadAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await readNotices(db, callerIn(request).userId, request.body.ids)
      return reply.code(204).send(null)
    },
  )
}
