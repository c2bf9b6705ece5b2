import compress from '@fastify/compress'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import type { Model } from '@waarom/purpose/acts/model.ts'
import type { Problem } from '@waarom/purpose/problem.ts'
import type { SecondReader } from '@waarom/purpose/report/second/ask.ts'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { ledgerPlugin } from './account/ledger/plugin.ts'
import { audiencesPlugin } from './audience/audiences/plugin.ts'
import { demoPlugin } from './audience/demo/plugin.ts'
import { importPlugin } from './audience/import/plugin.ts'
import { peoplePlugin } from './audience/people/plugin.ts'
import { suppressionsPlugin } from './audience/suppressions/plugin.ts'
import { answerBrokenRequests, refuseSlowBodies } from './broken-request.ts'
import { countRequests, type Metrics, metricsPlugin } from './health/metrics.ts'
import { healthPlugin } from './health/plugin.ts'
import { describeKeys } from './idempotency/describe.ts'
import { doOnce } from './idempotency/once.ts'
import { type Jobs, jobsPlugin } from './jobs/plugin.ts'
import { LIMITS } from './limits.ts'
import { organisationPlugin } from './organisation/plugin.ts'
import { answerProblems, notFound, refuseUnroutable, sendProblem } from './problem-reply.ts'
import { RAW_TYPES } from './purpose/ask.ts'
import { draftsPlugin } from './purpose/drafts/plugin.ts'
import { purposePlugin } from './purpose/plugin.ts'
import { reviewsPlugin } from './purpose/reviews/plugin.ts'
import { CALLERS, describeCallers } from './reference/callers.ts'
import { referencePlugin } from './reference/plugin.ts'
import { guardRoutes, type ListedRoute } from './roles.ts'
import { screenPlugin } from './screen/plugin.ts'
import { addSecurity, BARE_HEADERS } from './security.ts'
import type { Store } from './store/store.ts'
import { refuseUnknownQuery } from './strict-query.ts'
import { guardCallers } from './users/guard.ts'
import { usersPlugin } from './users/plugin.ts'
import type { Users } from './users/users.ts'

/** What a server is built from. */
export interface AppOptions {
  readonly model: Model
  /** Folder of the built page; null serves the API alone. */
  readonly dist: string | null
  readonly logger?: FastifyBaseLogger
  /** Why the store cannot be worked with right now; null when it can. A server without it needs no store. */
  readonly storeProblem?: () => Promise<Problem | null>
  /** The accounts; without them only what is for anyone opens. */
  readonly users?: Users | null
  /** What the rooms behind the sign-in are kept in; without it, or without accounts, they are not there. */
  readonly store?: Pick<Store, 'db' | 'key'> | null
  /** The tasks in the background; without them none can be seen. */
  readonly jobs?: Jobs | null
  /** What Prometheus is told; without it nothing is counted. */
  readonly metrics?: Metrics | null
  readonly trustProxy?: boolean
  readonly checksPerMinute?: number
  /** Requests of any kind per address and minute; as `LIMITS` says when absent. */
  readonly requestsPerMinute?: number
  /** The second reader that a check may ask for; none when absent or null. */
  readonly secondReader?: SecondReader | null
  readonly requestTimeoutMs?: number
  readonly draining?: () => boolean
}

/** A server that is ready to listen, with the table of its routes. */
export interface App {
  readonly app: FastifyInstance
  readonly routes: readonly ListedRoute[]
}

/** Builds the server; it does not listen yet. Every route says who may call it, or the building fails. */
export async function buildApp(options: AppOptions): Promise<App> {
  const requestTimeoutMs = options.requestTimeoutMs ?? LIMITS.requestTimeoutMs
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : {}),
    // One proxy: what a caller writes before its word is not believed, or limits would count what callers make up.
    trustProxy: options.trustProxy === true && ((_address: string, hop: number) => hop === 0),
    bodyLimit: LIMITS.bodyBytes,
    // The longest that any request may take; all but files have a shorter time, see below.
    requestTimeout: LIMITS.fileTimeoutMs,
    http: {
      maxHeaderSize: LIMITS.headerBytes,
      headersTimeout: requestTimeoutMs,
      // How often Node looks whether a request is late.
      connectionsCheckingInterval: requestTimeoutMs / 10,
      // A request without Host reaches `refuseUnroutable`, which refuses it with a problem document.
      requireHostHeader: false,
    },
    clientErrorHandler: answerBrokenRequests(requestTimeoutMs),
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: () => crypto.randomUUID(),
    // An address that is no address reaches no route and no hook.
    frameworkErrors: (_error, request, reply) => sendProblem(request, reply.headers(BARE_HEADERS), notFound(request)),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  const routes = guardRoutes(app)
  answerProblems(app)
  refuseUnknownQuery(app)
  if (options.metrics) countRequests(app, options.metrics)
  await addSecurity(app)
  refuseUnroutable(app)
  refuseSlowBodies(app, requestTimeoutMs)
  await limitRequests(app, options.requestsPerMinute ?? LIMITS.requestsPerMinute)
  guardCallers(app, options.users ?? null)
  if (options.users) doOnce(app, options.users)
  await app.register(compress, { threshold: 1024 })
  await app.register(swagger, {
    openapi: OPENAPI,
    transform: (route) => describeCallers(describeKeys(jsonSchemaTransform(route), route.route), route.route),
    transformObject: (document) => withRawBodies('openapiObject' in document ? document.openapiObject : {}),
  })
  await app.register(healthPlugin, {
    draining: options.draining ?? (() => false),
    storeProblem: options.storeProblem ?? (async () => null),
  })
  if (options.metrics) await app.register(metricsPlugin, { metrics: options.metrics })
  await app.register(purposePlugin, {
    model: options.model,
    checksPerMinute: options.checksPerMinute ?? LIMITS.checksPerMinute,
    secondReader: options.secondReader ?? null,
  })
  await addRooms(app, options)
  await app.register(referencePlugin)
  if (options.dist !== null) await app.register(screenPlugin, { dist: options.dist })
  return { app, routes }
}

/** So many requests an address may make in a minute, those to the page and its files not counted. */
async function limitRequests(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    ipv6Subnet: 64,
    allowList: (request) => request.routeOptions.config.uncounted === true,
  })
}

/** The rooms for people with an account; most of them stand on the store. */
async function addRooms(app: FastifyInstance, { users, store, jobs, model }: AppOptions): Promise<void> {
  if (users) await app.register(usersPlugin, { users })
  if (users && store) {
    const means = { ...store, model }
    await app.register(organisationPlugin, { means })
    await app.register(ledgerPlugin, { db: means.db })
    await app.register(peoplePlugin, { db: means.db })
    await app.register(suppressionsPlugin, { means })
    await app.register(importPlugin, { db: means.db })
    await app.register(demoPlugin, { db: means.db })
    await app.register(draftsPlugin, { means })
    await app.register(audiencesPlugin, { means })
    await app.register(reviewsPlugin, { means, url: users.url })
  }
  if (jobs) await app.register(jobsPlugin, { jobs })
}

const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Waarom',
    version: '1',
    description:
      'Why is this mail sent, and what does the law attach to that? A person gets the same answer on [the page](/). Errors are problem documents (RFC 9457).',
    license: { name: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  components: { securitySchemes: CALLERS },
  tags: [
    { name: 'Purpose', description: 'What a mail is for, under each law.' },
    { name: 'Mails', description: 'Mails, their versions, and what each law makes of them.' },
    { name: 'Reviews', description: 'What waits with counsel: decisions, overrulings, notices, guests.' },
    { name: 'Audience', description: 'Whom mail concerns: people, and where every address comes from.' },
    { name: 'Account', description: 'Who answers for it: the ledger.' },
    { name: 'Organisation', description: 'Its brands and who answers for them, its streams, its retention rules.' },
    { name: 'Users', description: 'Who is signed in, with what, and who may do what.' },
    { name: 'Tasks', description: 'What is done in the background, and how it fares.' },
    { name: 'Imports', description: 'Files of people on their way in, a step each.' },
  ],
}

/** A raw mail has no schema: its bytes are the mail. */
function withRawBodies<T extends object>(document: T): T {
  const { paths } = document as {
    paths?: Record<string, Record<string, { requestBody?: { content?: Record<string, unknown> } }>>
  }
  for (const path of Object.values(paths ?? {}))
    for (const operation of Object.values(path)) {
      const content = operation.requestBody?.content
      for (const type of Object.keys(RAW_TYPES))
        if (content && type in content) content[type] = { schema: { type: 'string', format: 'binary' } }
    }
  return document
}
