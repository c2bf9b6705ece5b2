import { runTaskList, type WorkerPool } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { Client, type ClientConfig } from 'pg'
import { z } from 'zod'
import { codeOf } from '../store/connection.ts'
import { LIMITS as STORE } from '../store/limits.ts'
import type { Tables } from '../store/store.ts'
import { LIMITS } from './limits.ts'
import { lookAround } from './look-around.ts'
import { hold, NAME, openOwnPool, within } from './presence.ts'
import { QUEUE } from './queue.ts'
import { QUIET } from './queue-log.ts'
import { type Bench, LEAVING, runTask, STOPPED } from './run.ts'
import type { AnyKind, Means } from './task.ts'

/** What a worker works with. */
export interface WorkerOptions {
  /** The way in for the role of the application. */
  readonly application: ClientConfig
  readonly kinds: readonly AnyKind[]
  /** Tasks that run at the same time. */
  readonly atOnce: number
  readonly key: Means['key']
  readonly model: Means['model']
  readonly log: Means['log']
  /** How often it looks for what dead workers left. */
  readonly lookMs?: number
  /** How often it looks at the queue when that gives no sign by itself. */
  readonly pollMs?: number
}

/** A worker from when it reaches the database until it loses it or stops. */
export interface Shift {
  /** Settles when it has lost the database, or can do no more work for another reason. */
  readonly lost: Promise<void>
  /** Tells what runs to end, waits for it as long as `LIMITS.drainMs`, and lets go of everything. */
  readonly end: () => Promise<void>
}

/**
 * Begins to work. Every connection holds a lock in the name of the worker, so that others see that it lives. When the
 * first of them breaks, the worker takes no more connections: what still runs can write nothing once the others have gone.
 * @throws the driver's error when the database is not reached
 */
export async function beginShift(options: WorkerOptions): Promise<Shift> {
  const { application, key, model, log, lookMs = LIMITS.lookMs } = options
  const presence = new Client({ ...application, ...NAME, keepAlive: true, connectionTimeoutMillis: STORE.connectMs })
  const gone = goneOf(presence, log)
  await presence.connect()
  const named = Promise.withResolvers<string>()
  const present = named.promise.then(async (name) => {
    await hold(presence, name)
    await presence.query('listen waarom_task')
    return name
  })
  // Who waits for it hears of it when it fails; nobody need wait.
  present.catch(() => {})
  const { pool, cut } = openOwnPool(options, present, gone)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const bench: Bench = { means: { db, pool, key, model, log }, running: new Map(), leaving: new AbortController() }
  presence.on('notification', ({ payload }) => hear(payload, bench))
  const taken = takeWork(options, bench)
  named.resolve(taken.id)
  const look = lookAround(bench, taken, lookMs)
  const lost = Promise.race([once(gone), taken.promise.catch(() => {})])
  void lost.then(() => leave(bench))
  return {
    lost,
    end: async () => {
      leave(bench)
      clearInterval(look)
      await within(LIMITS.drainMs, Promise.resolve(taken.gracefulShutdown()))
      await cut()
      await within(STORE.connectMs, presence.end())
    },
  }
}

/** Aborted when the connection has gone. */
function goneOf(presence: Client, log: Means['log']): AbortSignal {
  const gone = new AbortController()
  presence.once('end', () => gone.abort(LEAVING))
  presence.on('error', (error) => {
    log.warn({ code: codeOf(error) }, 'a worker lost the database')
    gone.abort(LEAVING)
  })
  return gone.signal
}

const once = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

function leave({ leaving, running }: Bench): void {
  leaving.abort(LEAVING)
  for (const control of running.values()) control.abort(LEAVING)
}

const notice = z.object({ id: z.string(), stop: z.boolean() })

function hear(payload: string | undefined, { running }: Bench): void {
  const { id, stop } = notice.parse(JSON.parse(payload ?? ''))
  if (stop) running.get(id)?.abort(STOPPED)
}

const job = z.object({ task: z.uuid() })

/** Lets the library take jobs from the queue and run the tasks that they name. */
function takeWork({ kinds, atOnce, pollMs = LIMITS.pollMs }: WorkerOptions, bench: Bench): WorkerPool {
  const tasks = Object.fromEntries(
    kinds.map((kind) => [kind.name, (payload: unknown) => runTask(kind, job.parse(payload).task, bench)]),
  )
  // Only a batch, even of one, is waited for when the worker stops, and only its failure ends the shift and not the process.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
  const rest = { pollInterval: pollMs, noHandleSignals: true, logger: QUIET, preset }
  return runTaskList({ schema: QUEUE, concurrency: atOnce, ...rest }, tasks, bench.means.pool)
}
