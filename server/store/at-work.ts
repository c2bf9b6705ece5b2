import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { ProblemError } from '../problems.ts'
import { openPool, withClient } from './connection.ts'
import { joinEmbedded } from './embedded/embedded.ts'
import { type Key, readyKey } from './key.ts'
import type { Log } from './log.ts'
import { readMigrations } from './migrations/migrations.ts'
import { type Beginning, openStore, type Place, problemOf, type Tables } from './store.ts'

/** The store as a command works with it. */
export interface StoreAtWork {
  readonly db: Kysely<Tables>
  readonly pool: Pool
  readonly key: Key
}

/**
 * Does something with the store, also while a server works with it: our own PostgreSQL is joined where it runs, and
 * brought up where it does not.
 * @param make whether a place without data gets some; else that is a problem
 * @throws ProblemError `store/…` that says what stands in the way
 */
export async function withStoreToWork<T>(
  { place, beginning, make }: { readonly place: Place; readonly beginning: Beginning; readonly make: boolean },
  log: Log,
  work: (store: StoreAtWork) => Promise<T>,
): Promise<T> {
  const joined = place.kind === 'embedded' ? await joinOr(place.folder, make) : null
  if (!joined) {
    const store = await openStore(place, beginning, log)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }
  const key = await withClient(joined.owner, (client) => readyKey(client, place.keyFile))
  const pool = openPool(joined.application, log)
  try {
    const problem = await problemOf(pool, readMigrations(), log)
    if (problem) throw new ProblemError(problem)
    return await work({ db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool, key })
  } finally {
    await pool.end()
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
