import { Readable } from 'node:stream'
import { sayReason } from '@waarom/audience/places/say.ts'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { pageQuery } from '../../../cursor.ts'
import { langOf } from '../../../problem-reply.ts'
import { langQuery, mailParams } from '../../../purpose/drafts/ask.ts'
import { readMail } from '../../../purpose/drafts/mails.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { Queue } from '../../../purpose/queue.ts'
import { callerIn } from '../../../users/guard.ts'
import { LOOKS } from '../../people/access.ts'
import { done, numbered, refused, told } from '../../people/ask.ts'
import { READS, WRITES } from '../access.ts'
import * as ask from './ask.ts'
import { askSnapshot } from './asked.ts'
import { driftOf } from './drift.ts'
import { judgeStored } from './judged.ts'
import { snapshotsOfPerson } from './of-person.ts'
import { sayOldListsWillDo } from './old-lists-reason.ts'
import { findSnapshot, listSnapshots, readSnapshot } from './snapshots.ts'
import { type Given, listFiles, takeAlong } from './take/take.ts'
import { verifySnapshot } from './verify.ts'

const ROOT = '/api/v1/mails/:id/snapshots'

/** Frozen audiences: freezing, looking, what drifted since, and taking one along to another mail tool. */
export function snapshotRoutes(app: FastifyInstance, means: Means): void {
  const queue = new Queue()
  freezeRoutes(app, means, queue)
  oldListsRoute(app, means)
  lookRoutes(app, means, queue)
  fileRoutes(app, means, queue)
  personRoute(app, means)
}

function freezeRoutes(app: FastifyInstance, means: Means, queue: Queue): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    ROOT,
    {
      config: WRITES,
      schema: {
        ...told('freezeAudience', 'Freeze the audience that a mail has now, in the background'),
        ...{ params: mailParams, body: ask.snapshotAsk, response: { 202: ask.snapshotAskedAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const because = request.body.oldListsBecause ?? null
      return reply.code(202).send(await askSnapshot(means, callerIn(request).userId, request.params.id, because))
    },
  )
  typed.get(
    ROOT,
    {
      config: READS,
      schema: {
        ...told('listSnapshots', 'The frozen audiences of a mail, the newest first'),
        ...{ params: mailParams, querystring: pageQuery, response: { 200: ask.snapshotsAnswer, ...refused } },
      },
    },
    async (request) => {
      await readMail(means.db, request.params.id)
      return listSnapshots(means, request.params.id, request.query)
    },
  )
  typed.get(
    `${ROOT}/:snapshot`,
    {
      config: READS,
      schema: {
        ...told('readSnapshot', 'One frozen audience: how many are in each place, and whether it stands'),
        ...{ params: ask.snapshotParams, querystring: langQuery, response: { 200: ask.snapshotAnswer, ...refused } },
      },
    },
    (request) => queue.run(() => readSnapshot(means, request.params.id, request.params.snapshot, langOf(request))),
  )
}

function personRoute(app: FastifyInstance, { db }: Means): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/v1/people/:id/snapshots',
    {
      config: LOOKS,
      schema: {
        ...told('listSnapshotsOfPerson', 'The newest frozen audiences that somebody is in or left out of, and why'),
        ...{ params: numbered, querystring: langQuery, response: { 200: ask.personSnapshotsAnswer, ...refused } },
      },
    },
    (request) => snapshotsOfPerson(db, request.params.id, langOf(request)),
  )
}

function oldListsRoute(app: FastifyInstance, means: Means): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    `${ROOT}/:snapshot/old-lists`,
    {
      config: WRITES,
      schema: {
        ...told('excuseOldLists', 'Write why suppression lists that are old by now will do for a frozen audience'),
        ...{ params: ask.snapshotParams, body: ask.oldListsAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      const { id: mailId, snapshot: snapshotId } = request.params
      await sayOldListsWillDo(means, callerIn(request).userId, { mailId, snapshotId, because: request.body.because })
      return reply.code(204).send(null)
    },
  )
}

function lookRoutes(app: FastifyInstance, means: Means, queue: Queue): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    `${ROOT}/:snapshot/drift`,
    {
      config: { ...READS, keepsNothing: true },
      schema: {
        ...told('compareSnapshot', 'How places are now beside those of a frozen audience'),
        ...{ params: ask.snapshotParams, querystring: langQuery, response: { 200: ask.driftAnswer, ...refused } },
      },
    },
    (request) =>
      queue.run(async () => {
        const { id, snapshot } = request.params
        const found = await findSnapshot(means.db, id, snapshot)
        const { judged } = await judgeStored(means, id, snapshot)
        const { fallsOut, ...drift } = await driftOf(means.db, judged, found)
        const lang = langOf(request)
        return { ...drift, fallsOut: fallsOut.map((one) => ({ ...one, ...sayReason(one.reason, lang) })) }
      }),
  )
  typed.post(
    `${ROOT}/:snapshot/verification`,
    {
      config: { ...READS, keepsNothing: true },
      schema: {
        ...told('verifySnapshot', 'Reckon the hash of a frozen audience again'),
        ...{ params: ask.snapshotParams, querystring: langQuery, response: { 200: ask.verifiedAnswer, ...refused } },
      },
    },
    ({ params }) => queue.run(() => verifySnapshot(means, params.id, params.snapshot)),
  )
}

function fileRoutes(app: FastifyInstance, means: Means, queue: Queue): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    `${ROOT}/:snapshot/files`,
    {
      config: READS,
      schema: {
        ...told('listSnapshotFiles', 'The files of a frozen audience for another mail tool'),
        ...{ params: ask.snapshotParams, querystring: ask.filesQuery, response: { 200: ask.filesAnswer, ...refused } },
      },
    },
    (request) =>
      queue.run(() => listFiles(means, { ...request.params, shape: request.query.shape, lang: langOf(request) })),
  )
  typed.get(
    `${ROOT}/:snapshot/files/:shape/:file`,
    {
      config: WRITES,
      schema: {
        ...told('fetchSnapshotFile', 'A file of a frozen audience, without who may no longer get the mail'),
        description:
          'X-Waarom-Left-Out says how many mails of the frozen audience are left out of it, X-Waarom-Rows how many are not, or of how many people it is whom a mail that a law orders does not reach; of those mails the readme names whom the tool cannot take.',
        ...{ params: ask.fileParams, querystring: langQuery },
        response: {
          200: { content: { 'text/csv': { schema: z.string() }, 'text/plain': { schema: z.string() } } },
          ...refused,
        },
      },
    },
    async (request, reply) => {
      const { id: mailId, snapshot: snapshotId, ...which } = request.params
      const wanted = { mailId, snapshotId, ...which, lang: langOf(request) }
      const given = await queue.run(() => takeAlong(means, callerIn(request).userId, wanted))
      reply.headers(headersOf(given))
      return reply
        .type(given.type)
        .serializer((value: unknown) => value as string)
        .send(Readable.from(given.pieces) as never)
    },
  )
}

function headersOf({ name, rows, leftOut }: Given): Readonly<Record<string, string>> {
  return {
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-waarom-left-out': String(leftOut),
    ...(rows === null ? {} : { 'x-waarom-rows': String(rows) }),
  }
}
