import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { langOf } from '../problem-reply.ts'
import { ProblemError, problems } from '../problems.ts'
import { ROLES } from '../roles.ts'
import type { Log } from '../store/log.ts'
import type { Store, Tables } from '../store/store.ts'
import { callerIn } from '../users/guard.ts'
import { done, listAnswer, listAsk, numbered, refused, spoken, taskAnswer, told } from './ask.ts'
import { eventsOf } from './events.ts'
import { KINDS } from './kinds.ts'
import { type News, openNews } from './news.ts'
import type { AnyKind } from './task.ts'
import { listTasks, makerOf, readTask, retryTask, stopTask } from './tasks.ts'

/** The tasks, as the network door shows them. */
export interface Jobs {
  readonly db: Kysely<Tables>
  readonly kinds: readonly AnyKind[]
  readonly news: News
}

/** Opens the tasks of an installation; what it gives is closed by closing its news. */
export function openJobs({ db, application }: Pick<Store, 'db' | 'application'>, log: Log, kinds = KINDS): Jobs {
  return { db, kinds, news: openNews(application, log) }
}

/** For everyone who is signed in, and for every key: a task shows how it fares, and nothing of what it is about. */
const EVERYONE = { roles: ROLES, scope: 'any' } as const
/** Who may ask for tasks may stop and retry their own; an administrator may for anyone's. */
const MAKERS = { roles: ['marketer', 'counsel', 'service-desk', 'administrator'], scope: 'any' } as const

/** Tasks on the network: how they fare, live too, and stopping and retrying them. */
export async function jobsPlugin(app: FastifyInstance, { jobs }: { readonly jobs: Jobs }): Promise<void> {
  lookRoutes(app, jobs)
  followRoute(app, jobs)
  changeRoutes(app, jobs)
}

function lookRoutes(app: FastifyInstance, { db }: Jobs): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/tasks',
    {
      config: EVERYONE,
      schema: {
        ...told('listTasks', 'List tasks, the newest first'),
        querystring: listAsk,
        response: { 200: listAnswer, ...refused },
      },
    },
    async (request) => listTasks(db, request.query, langOf(request)),
  )
  typed.get(
    '/api/v1/tasks/:id',
    {
      config: EVERYONE,
      schema: {
        ...told('readTask', 'See how a task fares'),
        params: numbered,
        querystring: spoken,
        response: { 200: taskAnswer, ...refused },
      },
    },
    async (request) => readTask(db, request.params.id, langOf(request)),
  )
}

const EVENTS = { description: 'The events, as they happen', content: { 'text/event-stream': { schema: z.string() } } }

function followRoute(app: FastifyInstance, { db, news }: Jobs): void {
  const closing = new AbortController()
  // Fastify waits for answers that are under way; these would never end.
  app.addHook('preClose', async () => closing.abort())
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/v1/tasks/:id/events',
    {
      config: EVERYONE,
      // An event is sent when it happens, and not when there is enough to compress.
      compress: false,
      schema: {
        ...told(
          'followTask',
          'Follow a task live, as Server-Sent Events: `task` with the whole task, `end` when it has ended',
        ),
        params: numbered,
        querystring: spoken,
        response: { 200: EVENTS, ...refused },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const look = () => readTask(db, id, langOf(request))
      await look()
      const over = AbortSignal.any([closing.signal, goneOf(reply)])
      return sendEvents(reply, eventsOf({ id, news, look, over }))
    },
  )
}

function sendEvents(reply: Pick<FastifyReply, 'raw' | 'type' | 'header' | 'send'>, events: AsyncIterable<string>) {
  reply.type('text/event-stream; charset=utf-8')
  // A proxy passes each event on when it comes.
  reply.header('x-accel-buffering', 'no')
  return reply.send(Readable.from(events))
}

/** Aborted when whoever made the request no longer listens. */
function goneOf({ raw }: Pick<FastifyReply, 'raw'>): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => gone.abort())
  return gone.signal
}

function changeRoutes(app: FastifyInstance, { db, kinds }: Jobs): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/tasks/:id/retry',
    {
      config: MAKERS,
      schema: {
        ...told('retryTask', 'Put a task that failed or was stopped in the queue once more'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStranger(db, request, request.params.id)
      await retryTask(db, kinds, request.params.id)
      return reply.code(204).send(null)
    },
  )
  typed.delete(
    '/api/v1/tasks/:id',
    {
      config: MAKERS,
      schema: {
        ...told('stopTask', 'Stop a task; one that runs stops soon'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStranger(db, request, request.params.id)
      await stopTask(db, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

/** Only an administrator and whoever asked for a task may change how it goes, and a key only when it may change anything. */
async function refuseStranger(db: Kysely<Tables>, request: FastifyRequest, id: string): Promise<void> {
  const { userId, roles, by } = callerIn(request)
  const isOwn = (await makerOf(db, id)) === userId
  const mayWrite = 'session' in by || by.scopes.some((scope) => scope.endsWith(':write'))
  if (!mayWrite || !(isOwn || roles.includes('administrator'))) throw new ProblemError(problems.make('not-allowed'))
}
