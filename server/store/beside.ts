import { Kysely, PostgresDialect } from 'kysely'
import type { ClientConfig } from 'pg'
import { ProblemError } from '../problems.ts'
import { openPool, withClient } from './connection.ts'
import { joinEmbedded } from './embedded/embedded.ts'
import { readyKey } from './key.ts'
import type { Log } from './log.ts'
import { readMigrations } from './migrations/migrations.ts'
import {
  type Beginning,
  openStore,
  type Place,
  problemOf,
  type Reached,
  reach,
  type Store,
  type Tables,
} from './store.ts'

type Work<T> = (db: Kysely<Tables>) => Promise<T>

/** Does something beside a server, as `withStoreBeside`, that cannot change anything. */
export function withStoreToRead<T>(place: Place, log: Log, work: Work<T>): Promise<T> {
  return withStoreBeside(place, log, work, '-c default_transaction_read_only=on')
}

/**
 * Does something with the store, also while a server works with it. Our own PostgreSQL is started when it does not run,
 * but never made; the schema is not brought up to date.
 * @param options of each connection, as PostgreSQL has them
 * @throws ProblemError `store/…` that says what stands in the way
 */
export async function withStoreBeside<T>(place: Place, log: Log, work: Work<T>, options = ''): Promise<T> {
  const { application, stop } = await reachBeside(place, log)
  try {
    await withClient(application, async () => {})
    return await withPool({ ...application, options }, log, ({ db }) => work(db))
  } finally {
    await stop()
  }
}

/** The way to the database beside whoever works with it. Our own PostgreSQL is started when it does not run, but never made. */
export async function reachBeside(place: Place, log: Log): Promise<Reached> {
  const joined = place.kind === 'embedded' ? await joinEmbedded(place.folder) : null
  return joined ? { ...joined, stop: async () => {} } : reach(place, log)
}

/**
 * Does a command's work with the store, also while a server works with it: our own PostgreSQL is joined where it runs, and
 * brought up where it does not.
 * @param make whether a place without data gets some; else that is a problem
 * @throws ProblemError `store/…` that says what stands in the way
 */
export async function withStoreToWork<T>(
  { place, beginning, make }: { readonly place: Place; readonly beginning: Beginning; readonly make: boolean },
  log: Log,
  work: (store: Pick<Store, 'db' | 'pool' | 'key'>) => Promise<T>,
): Promise<T> {
  const joined = place.kind === 'embedded' ? await joinOr(place.folder, make) : null
  if (joined) {
    const key = await withClient(joined.owner, (client) => readyKey(client, place.keyFile))
    return withPool(joined.application, log, (opened) => work({ ...opened, key }))
  }
  const store = await openStore(place, beginning, log)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function joinOr(folder: string, make: boolean) {
  try {
    return await joinEmbedded(folder)
  } catch (error) {
    if (make && error instanceof ProblemError && error.problem.code === 'store/no-data') return null
    throw error
  }
}

/** Does something over connections of its own to a database whose schema is of this version. */
async function withPool<T>(
  config: ClientConfig,
  log: Log,
  work: (opened: Pick<Store, 'db' | 'pool'>) => Promise<T>,
): Promise<T> {
  const pool = openPool(config, log)
  try {
    const problem = await problemOf(pool, readMigrations(), log)
    if (problem) throw new ProblemError(problem)
    return await work({ db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool })
  } finally {
    await pool.end()
  }
}
