import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { pageQuery } from '../../cursor.ts'
import { langOf } from '../../problem-reply.ts'
import type { Tables } from '../../store/store.ts'
import { callerIn } from '../../users/guard.ts'
import {
  done,
  fieldsAnswer,
  importAnswer,
  listAnswer,
  numbered,
  refused,
  sayAsk,
  spoken,
  taskAnswer,
  told,
} from './ask.ts'
import { heldBy } from './convert/held.ts'
import { LIMITS } from './limits.ts'
import { rejectedCsv } from './rejected/csv.ts'
import { rejectedOf } from './rejected/rejected.ts'
import { importRow } from './run/plan.ts'
import { DROP_REASONS, FIELDS, type Field } from './sources/field.ts'
import { SOURCES } from './sources/sources.gen.ts'
import { receive } from './steps/receive.ts'
import { discard, look, say, start } from './steps/steps.ts'
import { listImports, tellImport } from './told.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Options of the import on the network. */
export interface ImportOptions {
  readonly db: Kysely<Tables>
}

/** Who brings people in. */
const WRITERS = { roles: ['marketer', 'administrator'], scope: 'audience:write' } as const
/** Who sees what was brought in; examples and rejected rows are people's. */
const READERS = { roles: ['marketer', 'administrator'], scope: 'audience:read' } as const

/** Files of people on their way in: a step each. */
export async function importPlugin(app: FastifyInstance, { db }: ImportOptions): Promise<void> {
  await app.register(async (inner) => receiveRoute(inner, db))
  stepRoutes(app, db)
  discardRoute(app, db)
  readRoutes(app, db)
  rejectedRoute(app, db)
}

/** The types under which a file comes in. What it is, is found by looking at it. */
export const FILE_TYPES = [
  'application/octet-stream',
  'text/csv',
  'text/plain',
  'application/x-ndjson',
  'application/jsonl',
  'application/gzip',
  'application/vnd.apache.parquet',
]

function receiveRoute(app: FastifyInstance, db: Kysely<Tables>): void {
  app.removeAllContentTypeParsers()
  // The bytes are taken as they come, and never stand in memory together.
  app.addContentTypeParser(FILE_TYPES, (_request, payload, parsed) => parsed(null, payload))
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/v1/imports',
    {
      config: { ...WRITERS, isSlow: true },
      bodyLimit: LIMITS.uploadBytes,
      schema: {
        ...told('receiveImport', 'Send a file of people; it is looked through, and nothing is taken yet'),
        description:
          'The body is the file itself: CSV of any separator and encoding, JSON Lines or Parquet, plain or as gzip. It is kept until the import ends, 24 hours at most.',
        consumes: FILE_TYPES,
        querystring: spoken,
        response: { 201: importAnswer, ...refused },
      },
    },
    async (request, reply) => {
      const id = await receive(db, request.body as AsyncIterable<Uint8Array>, callerIn(request).userId)
      return reply.code(201).send(await tellImport(db, id, langOf(request)))
    },
  )
}

function stepRoutes(app: FastifyInstance, db: Kysely<Tables>): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.put(
    '/api/v1/imports/:id/mapping',
    {
      config: WRITERS,
      schema: {
        ...told(
          'mapImport',
          'Say what the columns of an import are, what it leaves open, and where its people come from',
        ),
        params: numbered,
        querystring: spoken,
        body: sayAsk,
        response: { 200: importAnswer, ...refused },
      },
    },
    async (request) => {
      await say(db, request.params.id, request.body)
      return tellImport(db, request.params.id, langOf(request))
    },
  )
  typed.post(
    '/api/v1/imports/:id/look',
    {
      config: WRITERS,
      schema: {
        ...told('lookAtImport', 'See what an import would do; a task, after which the import has a preview'),
        params: numbered,
        response: { 202: taskAnswer, ...refused },
      },
    },
    async (request, reply) =>
      reply.code(202).send({ taskId: await look(db, request.params.id, callerIn(request).userId) }),
  )
  typed.post(
    '/api/v1/imports/:id/start',
    {
      config: WRITERS,
      schema: {
        ...told('startImport', 'Begin an import, in the background'),
        params: numbered,
        response: { 202: taskAnswer, ...refused },
      },
    },
    async (request, reply) =>
      reply.code(202).send({ taskId: await start(db, request.params.id, callerIn(request).userId) }),
  )
}

function discardRoute(app: FastifyInstance, db: Kysely<Tables>): void {
  app.withTypeProvider<ZodTypeProvider>().delete(
    '/api/v1/imports/:id',
    {
      config: WRITERS,
      schema: {
        ...told('discardImport', 'Throw the file of an import away, with its rejected rows'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await discard(db, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

function readRoutes(app: FastifyInstance, db: Kysely<Tables>): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/imports',
    {
      config: READERS,
      schema: {
        ...told('listImports', 'List imports, the newest first'),
        querystring: pageQuery,
        response: { 200: listAnswer, ...refused },
      },
    },
    async (request) => listImports(db, request.query),
  )
  typed.get(
    '/api/v1/imports/fields',
    {
      config: READERS,
      schema: {
        ...told('listFields', 'What a column of an import can be, and the tools that are recognised'),
        querystring: spoken,
        response: { 200: fieldsAnswer, ...refused },
      },
    },
    async (request) => {
      const words = langOf(request) === 'nl' ? nl : en
      return {
        fields: (Object.keys(FIELDS) as Field[]).map((field) => ({
          field,
          kind: FIELDS[field],
          label: words.fields[field],
          heldBy: [...heldBy(field)],
        })),
        drops: DROP_REASONS.map((reason) => ({ reason, label: words.drops[reason] })),
        sources: SOURCES.map(({ id, name }) => ({ id, name })),
      }
    },
  )
  typed.get(
    '/api/v1/imports/:id',
    {
      config: READERS,
      schema: {
        ...told('readImport', 'See an import: its columns, what is asked, what it would do, and what it did'),
        params: numbered,
        querystring: spoken,
        response: { 200: importAnswer, ...refused },
      },
    },
    async (request) => tellImport(db, request.params.id, langOf(request)),
  )
}

const CSV = { description: 'The rejected rows', content: { 'text/csv': { schema: z.string() } } }

function rejectedRoute(app: FastifyInstance, db: Kysely<Tables>): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/v1/imports/:id/rejected',
    {
      config: READERS,
      schema: {
        ...told('rejectedRows', 'The rejected rows of an import as CSV, with a column that says why; kept for 30 days'),
        params: numbered,
        querystring: spoken,
        response: { 200: CSV, ...refused },
      },
    },
    async (request, reply) => {
      const { id, survey } = await importRow(db, request.params.id)
      const text = rejectedCsv(rejectedOf(db, id), survey, langOf(request))
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${id}.rejected.csv"`)
        .send(Readable.from(text) as never)
    },
  )
}
