import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { SIGNED_IN } from '../../roles.ts'
import { callerIn } from '../../users/guard.ts'
import * as ask from './ask.ts'
import { changeMail, listMails, makeMail, readMail } from './mails.ts'
import type { Means } from './means.ts'

const { told, refused, done, mailParams, madeAnswer, langQuery } = ask

/** Everyone with an account may look. */
export const READS = { ...SIGNED_IN, scope: 'purpose:read' } as const
/** Who makes mails, and who judges them. */
export const WRITES = { roles: ['marketer', 'counsel'], scope: 'purpose:write' } as const

/** Mails: listing, making, renaming, putting away. */
export function mailRoutes(app: FastifyInstance, { db }: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  searchRoute(app, db)
  typed.get(
    '/api/v1/mails',
    {
      config: READS,
      schema: {
        ...told('listMails', 'Mails, the newest first'),
        ...{ querystring: ask.mailsQuery, response: { 200: ask.mailsAnswer, ...refused } },
      },
    },
    async ({ query: { brand, lang: _, ...filter } }) => listMails(db, { ...filter, brandId: brand }),
  )
  typed.post(
    '/api/v1/mails',
    {
      config: WRITES,
      schema: {
        ...told('makeMail', 'Make a mail'),
        ...{ body: ask.mailAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) => reply.code(201).send({ id: await makeMail(db, callerIn(request).userId, request.body) }),
  )
  typed.get(
    '/api/v1/mails/:id',
    {
      config: READS,
      schema: {
        ...told('readMail', 'One mail with its six stations'),
        ...{ params: mailParams, querystring: langQuery, response: { 200: ask.mail, ...refused } },
      },
    },
    async ({ params }) => readMail(db, params.id),
  )
  typed.put(
    '/api/v1/mails/:id',
    {
      config: WRITES,
      schema: {
        ...told('changeMail', 'Rename a mail, put it away or take it back'),
        ...{ params: mailParams, body: ask.mailChangeAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await changeMail(db, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}

function searchRoute(app: FastifyInstance, db: Means['db']): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/mails/search',
    {
      config: READS,
      schema: {
        ...told('searchMails', 'Find mails by part of their name, the newest first'),
        ...{ body: ask.mailSearchAsk, response: { 200: ask.mailsAnswer, ...refused } },
      },
    },
    async ({ body: { text, brand, ...filter } }) => listMails(db, { ...filter, search: text, brandId: brand }),
  )
}
