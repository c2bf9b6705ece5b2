import { Kysely, PostgresDialect } from 'kysely'
import { ProblemError } from '../problems.ts'
import { openPool, withClient } from './connection.ts'
import { joinEmbedded } from './embedded/embedded.ts'
import type { Log } from './log.ts'
import { readMigrations } from './migrations/migrations.ts'
import { type Place, problemOf, type Reached, reach, type Tables } from './store.ts'

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
    const pool = openPool({ ...application, options }, log)
    try {
      const problem = await problemOf(pool, readMigrations(), log)
      if (problem) throw new ProblemError(problem)
      return await work(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }))
    } finally {
      await pool.end()
    }
  } finally {
    await stop()
  }
}

/** The way to the database beside whoever works with it. Our own PostgreSQL is started when it does not run, but never made. */
export async function reachBeside(place: Place, log: Log): Promise<Reached> {
  const joined = place.kind === 'embedded' ? await joinEmbedded(place.folder) : null
  return joined ? { ...joined, stop: async () => {} } : reach(place, log)
}
