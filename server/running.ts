import { isIPv6 } from 'node:net'
import type { Model } from '@waarom/purpose/acts/model.ts'
import type { FastifyBaseLogger } from 'fastify'
import { type Verified, verifyLedger } from './account/ledger/verify.ts'
import { buildApp } from './app.ts'
import type { Environment } from './environment.ts'
import { openMetrics } from './health/metrics.ts'
import { KINDS } from './jobs/kinds.ts'
import { type Jobs, openJobs } from './jobs/plugin.ts'
import { jobProblems } from './jobs/problems.ts'
import { openWorker, type Worker } from './jobs/worker.ts'
import { LIMITS } from './limits.ts'
import { openLog } from './logging.ts'
import { ProblemError, problems } from './problems.ts'
import { judgeAgainIfOutdated } from './purpose/drafts/judge-again-task.ts'
import { readModel } from './purpose/judge-mail.ts'
import { secondReaderOf } from './purpose/second-reader.ts'
import { withStoreBeside, withStoreToRead } from './store/beside.ts'
import { openStore, type Store } from './store/store.ts'
import { invite, openSetup, type Setup } from './users/invitation.ts'
import { operatorWords, setupWords } from './users/setup-words.ts'
import { linkOf } from './users/token.ts'
import { openUsers, type Users } from './users/users.ts'

/** A server that listens. */
export interface Running {
  /** Where it can be reached, e.g. `http://127.0.0.1:8080`. */
  readonly address: string
  /**
   * While there is no user: what to do with the one-time link for the first administrator, and the link, in a language.
   * Null when there is one. It is for the terminal and belongs in no log.
   */
  readonly setup: ((lang: 'nl' | 'en') => string) | null
  /** Takes no new work, lets what runs end, and closes; the store last. */
  readonly stop: () => Promise<void>
}

/** What a server starts with. */
export interface StartOptions {
  readonly environment: Environment
  /** Folder of the built page; null serves the API alone. */
  readonly dist: string | null
  /** Whether logs are for a person at a terminal. */
  readonly readable: boolean
}

/**
 * Brings up the store, then the server. SIGTERM and SIGINT drain it.
 * @throws ProblemError when the store does not come up, or when the port or the host cannot be used
 */
export async function startServer(options: StartOptions): Promise<Running> {
  const { environment, readable } = options
  const logger = openLog(environment.logLevel, readable)
  const model = await readModel()
  const store = await openStore(environment.store, environment.beginning, logger)
  try {
    const { secretFile, url, provider } = environment
    const users = await openUsers({ store, secretFile, url, provider })
    const setup = await openSetup(store.db)
    await judgeAgainIfOutdated(store.db, model.version)
    const jobs = openJobs(store, logger)
    const running = await listen(options, { model, logger, store, users, setup, jobs })
    stopBySignal(running.stop)
    return running
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A worker that works. */
export interface Working {
  /** Takes no more tasks, puts those that run back in the queue, and closes. */
  readonly stop: () => Promise<void>
}

/**
 * Brings up the store, then a worker without a server, beside those that others have. SIGTERM and SIGINT stop it.
 * @throws ProblemError when the store does not come up, or is one that only its own server works with
 */
export async function startWorker({ environment, readable }: Omit<StartOptions, 'dist'>): Promise<Working> {
  const { store: place, workers } = environment
  if (place.kind === 'embedded') throw new ProblemError(jobProblems.make('own-folder', { folder: place.folder }))
  if (workers === 0) throw new ProblemError(jobProblems.make('no-workers'))
  const logger = openLog(environment.logLevel, readable)
  const model = await readModel()
  const store = await openStore(place, environment.beginning, logger)
  const worker = workerOf(environment, { model, logger, store })
  logger.info({ workers }, 'working')
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= worker.stop().then(store.close)
    return stopped
  }
  stopBySignal(stop)
  return { stop }
}

/** Stops by a signal; others that come meanwhile, as npm adds one to that of the terminal, change nothing. */
function stopBySignal(stop: () => Promise<void>): void {
  const signals = ['SIGTERM', 'SIGINT'] as const
  const hear = () =>
    void stop().finally(() => {
      for (const signal of signals) process.off(signal, hear)
    })
  for (const signal of signals) process.on(signal, hear)
}

function workerOf(
  { workers }: Environment,
  { model, logger, store }: Pick<Means, 'model' | 'logger' | 'store'>,
): Worker {
  const { application, key } = store
  return openWorker({ application, key, model, log: logger, kinds: KINDS, atOnce: workers })
}

/**
 * Goes through the whole ledger, also while a server works with it, and changes nothing.
 * @throws ProblemError when the store does not come up, or is not of this version
 */
export function verifyLedgerAt({ store }: Environment): Promise<Verified> {
  // Standard output is for what was found.
  return withStoreToRead(store, openLog('silent', false), verifyLedger)
}

/**
 * Makes a one-time link with which somebody becomes administrator, also while a server works; for an installation that
 * lost its last one.
 * @returns what to do with the link, and the link, in a language; for the terminal, and no log
 * @throws ProblemError when the store does not come up, or is not of this version
 */
export async function makeAdministratorLinkAt(
  { store, url, host, port }: Environment,
  lang: 'nl' | 'en',
): Promise<string> {
  const guest = { roles: ['administrator'], name: null, email: null } as const
  const { token } = await withStoreBeside(store, openLog('silent', false), (db) => invite(db, guest, null))
  return operatorWords(linkOf(url ?? `http://${isIPv6(host) ? `[${host}]` : host}:${port}`, 'join', token), lang)
}

interface Means {
  readonly model: Model
  readonly logger: FastifyBaseLogger
  readonly store: Store
  readonly users: Users
  readonly setup: Setup | null
  readonly jobs: Jobs
}

/** Why a server cannot listen where it is told to; null where only the system has words for it. */
function notListening({ code }: NodeJS.ErrnoException, { port, host }: Pick<Environment, 'port' | 'host'>) {
  if (code === 'EADDRINUSE') return problems.make('port-taken', { port: String(port) })
  if (code === 'EACCES') return problems.make('port-not-allowed', { port: String(port) })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return problems.make('no-such-host', { host })
  return null
}

async function listen(
  { environment, dist }: StartOptions,
  { model, logger, store, users, setup, jobs }: Means,
): Promise<Running> {
  let stopped: Promise<void> | null = null
  const { app } = await buildApp({
    model,
    dist,
    logger,
    storeProblem: store.problem,
    store,
    users,
    jobs,
    metrics: openMetrics({ store, token: environment.metricsToken, url: environment.url }),
    trustProxy: environment.trustProxy,
    secondReader: environment.secondReader && secondReaderOf(environment.secondReader),
    ...(environment.checksPerMinute === null ? {} : { checksPerMinute: environment.checksPerMinute }),
    draining: () => stopped !== null,
  })
  const { port, host } = environment
  const listening = app.listen({ port, host, listenTextResolver: (place) => `listening at ${place}` })
  const address = await listening.catch((error: NodeJS.ErrnoException) => {
    const problem = notListening(error, { port, host })
    throw problem ? new ProblemError(problem, { cause: error }) : error
  })
  const worker = environment.workers > 0 ? workerOf(environment, { model, logger, store }) : null
  const drain = async () => {
    const worked = worker?.stop()
    const late = setTimeout(() => app.server.closeAllConnections(), LIMITS.drainMs)
    late.unref()
    app.server.closeIdleConnections()
    await app.close()
    clearTimeout(late)
    await Promise.all([worked, jobs.news.close()])
    await store.close()
  }
  const stop = () => {
    stopped ??= drain()
    return stopped
  }
  const link = setup && linkOf(environment.url ?? address, 'join', setup.token)
  return { address, setup: setup && link ? (lang) => setupWords(setup.again, link, lang) : null, stop }
}
