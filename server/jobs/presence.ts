import { setTimeout as pause } from 'node:timers/promises'
import { Client, type ClientBase, type ClientConfig, Pool, type PoolClient } from 'pg'
import { codeOf } from '../store/connection.ts'
import { LIMITS as STORE } from '../store/limits.ts'
import { LIMITS } from './limits.ts'
import type { Means } from './task.ts'

/** Any number, so long as every process uses the same. */
export const PRESENCE = 7_261_994

/** By which the operator knows the connections of workers. */
export const NAME = { application_name: 'waarom worker' } as const

/** Shows by a connection that a worker lives, as long as the connection does. */
export async function hold(client: ClientBase, worker: string): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [PRESENCE, worker])
}

interface OwnPool {
  readonly pool: Pool
  /** Closes it, also under who does not let go. */
  readonly cut: () => Promise<void>
}

interface PoolOptions {
  readonly application: ClientConfig
  readonly atOnce: number
  readonly log: Means['log']
}

type Taken = (error: Error | undefined, client: PoolClient | undefined, release: PoolClient['release']) => void

/**
 * Lets a connection that was taken by callback be let go of twice. The queue does so when it stops while a connection that
 * begins to listen breaks, in a promise that nobody waits for, and that would end the process.
 */
class LenientPool extends Pool {
  override connect(): Promise<PoolClient>
  override connect(taken: Taken): void
  override connect(taken?: Taken): Promise<PoolClient> | undefined {
    if (!taken) return super.connect()
    super.connect((error, client, release) => {
      let isReleased = false
      taken(error, client, (why) => {
        if (!isReleased) release(why)
        isReleased = true
      })
    })
    return undefined
  }
}

/**
 * The connections of a worker and of its tasks; a statement of a task takes as long as it takes.
 * @param present the name of the worker, once others can see that it lives
 * @param gone aborted when they no longer can; then no connection is made
 */
export function openOwnPool(
  { application, atOnce, log }: PoolOptions,
  present: Promise<string>,
  gone: AbortSignal,
): OwnPool {
  const open = new Set<Client>()
  const pool = new LenientPool({
    ...application,
    ...NAME,
    keepAlive: true,
    max: LIMITS.connections + atOnce * LIMITS.connectionsOfTask,
    connectionTimeoutMillis: STORE.connectMs,
    idleTimeoutMillis: STORE.idleMs,
    lock_timeout: STORE.lockMs,
    idle_in_transaction_session_timeout: STORE.idleInTransactionMs,
    onConnect: async (client) => {
      if (client instanceof Client) open.add(client)
      client.once('end', () => open.delete(client as Client))
      await hold(client, await present)
      gone.throwIfAborted()
    },
  })
  pool.on('error', (error) => log.warn({ code: codeOf(error) }, 'a connection of a worker broke'))
  // A connection that breaks in the hands of a task fails the statement; without this it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    pool,
    cut: async () => {
      await within(LIMITS.cutMs, pool.end())
      await Promise.all([...open].map((client) => within(LIMITS.cutMs, client.end())))
    },
  }
}

/** Waits for something, but not for ever, and whatever becomes of it. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const late = new AbortController()
  await Promise.race([work, pause(ms, undefined, { signal: late.signal })]).catch(() => {})
  late.abort()
}
