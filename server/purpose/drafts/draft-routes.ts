import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { pageQuery } from '../../cursor.ts'
import { langOf } from '../../problem-reply.ts'
import { ProblemError, problems } from '../../problems.ts'
import { callerIn } from '../../users/guard.ts'
import { declaredOf } from '../ask.ts'
import { booksOf } from '../judge-mail.ts'
import { Queue } from '../queue.ts'
import * as ask from './ask.ts'
import { READS, WRITES } from './mail-routes.ts'
import { readMail } from './mails.ts'
import type { Means } from './means.ts'
import { type NewDraft, saveDraft } from './save.ts'
import { compareVersions, listReports, listVersions, readVersion, showVersion } from './versions.ts'

const { told, refused, draftParams, mailParams, langQuery } = ask

/** The bytes of a version. */
const FILE = {
  description: 'The file',
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
}

/** Versions of a mail: saving, reading, comparing. */
export function draftRoutes(app: FastifyInstance, means: Means): void {
  const queue = new Queue()
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.put(
    '/api/v1/mails/:id/draft',
    {
      config: WRITES,
      schema: {
        ...told('saveDraft', 'Save a version of a mail; it is judged at once'),
        description:
          'The same content is the same version, also one of before. Headers that name the recipients of a test mail are not kept.',
        ...{ params: mailParams, body: ask.draftAsk, response: { 200: ask.savedAnswer, ...refused } },
      },
    },
    async (request) => {
      const draft = newDraft(request.body)
      return queue.run(() => saveDraft(means, callerIn(request).userId, request.params.id, draft))
    },
  )
  typed.get(
    '/api/v1/mails/:id/drafts',
    {
      config: READS,
      schema: {
        ...told('listDrafts', 'The versions of a mail, the newest first'),
        ...{ params: mailParams, querystring: pageQuery, response: { 200: ask.versionsAnswer, ...refused } },
      },
    },
    async ({ params, query }) => {
      await readMail(means.db, params.id)
      return listVersions(means.db, params.id, query)
    },
  )
  typed.get(
    '/api/v1/mails/:id/drafts/:draft',
    {
      config: READS,
      schema: {
        ...told('readDraft', 'One version with its source and its report'),
        ...{ params: draftParams, querystring: langQuery, response: { 200: ask.draftAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const { id, draft } = request.params
      const shown = await queue.run(() => showVersion(means, id, draft, langOf(request)))
      return reply.serializer((value: unknown) => JSON.stringify(value)).send(shown as never)
    },
  )
}

/** What else is known of a version: its file, how it differs from another, how it was judged over time. */
export function versionRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/mails/:id/drafts/:draft/source',
    {
      config: READS,
      schema: {
        ...told('downloadDraft', 'The file of a version, to keep; never to be shown as a page'),
        ...{ params: draftParams, response: { 200: FILE, ...refused } },
      },
    },
    async ({ params }, reply) => {
      const { source, form, number } = await readVersion(means.db, params.id, params.draft)
      return reply
        .header('content-disposition', `attachment; filename="mail-${number}.${form}"`)
        .type('application/octet-stream')
        .send(source as never)
    },
  )
  typed.get(
    '/api/v1/mails/:id/drafts/:draft/comparison',
    {
      config: READS,
      schema: {
        ...told('compareDrafts', 'A version beside an earlier one'),
        ...{
          params: draftParams,
          querystring: ask.comparisonQuery,
          response: { 200: ask.comparisonAnswer, ...refused },
        },
      },
    },
    async ({ params, query }) => compareVersions(means, params.id, [query.with, params.draft]),
  )
  typed.get(
    '/api/v1/mails/:id/drafts/:draft/reports',
    {
      config: READS,
      schema: {
        ...told('listReports', 'How a version was judged over time, and what each judging changed'),
        ...{ params: draftParams, querystring: langQuery, response: { 200: ask.reportsAnswer, ...refused } },
      },
    },
    async ({ params }) => ({ reports: await listReports(means.db, params.id, params.draft) }),
  )
}

/** @throws ProblemError when there is no mail in it or a law is unknown */
function newDraft({ source, base64, as, path, law, declared, basedOn }: z.infer<typeof ask.draftAsk>): NewDraft {
  if ((source === undefined) === (base64 === undefined)) throw new ProblemError(problems.make('no-source'))
  const laws = law ? [...new Set(booksOf(law).map(({ code }) => code))] : null
  return {
    source: {
      bytes: source ?? new Uint8Array(Buffer.from(base64 ?? '', 'base64')),
      ...(as ? { as } : {}),
      ...(path ? { path } : {}),
    },
    setting: { laws, declared: declaredOf(declared ? { declared } : {}) },
    basedOn: basedOn ?? null,
  }
}
