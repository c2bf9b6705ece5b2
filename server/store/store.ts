import { setTimeout as pause } from 'node:timers/promises'
import type { Problem } from '@waarom/purpose/problem.ts'
import { type Generated, Kysely, PostgresDialect } from 'kysely'
import type { Client, ClientConfig, Pool } from 'pg'
import { v7 } from 'uuid'
import type { AudienceTables } from '../audience/audiences/tables.ts'
import type { ImportTables } from '../audience/import/tables.ts'
import type { PeopleTables } from '../audience/tables.ts'
import type { IdempotencyTables } from '../idempotency/tables.ts'
import { readyQueue } from '../jobs/queue.ts'
import type { TaskTables } from '../jobs/tables.ts'
import type { OrganisationTables } from '../organisation/tables.ts'
import type { DraftTables } from '../purpose/drafts/tables.ts'
import type { ReviewTables } from '../purpose/reviews/tables.ts'
import type { UserTables } from '../users/tables.ts'
import { codeOf, openPool, roleOf, withClient } from './connection.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { type Key, readyKey } from './key.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { type Migration, migrate, readMigrations } from './migrations/migrations.ts'
import { storeProblems } from './problems.ts'
import { grantRights } from './rights.ts'

/** Where the data are: in a PostgreSQL of our own, or in the operator's. */
export type Place = {
  /** The file with the key of keyed hashes. */
  readonly keyFile: string
} & (
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'url'
      /** For the role that the application works with. */
      readonly url: string
      /** For the role that owns the schema and migrates; the same as the application's when null. */
      readonly migrateUrl: string | null
    }
)

/** What an installation begins with; the organisation can choose otherwise. */
export interface Beginning {
  readonly language: 'nl' | 'en'
  /** Name of a zone as IANA has it. */
  readonly timeZone: string
}

/** The tables, as the application sees them. */
export interface Tables
  extends UserTables,
    OrganisationTables,
    PeopleTables,
    ImportTables,
    TaskTables,
    DraftTables,
    ReviewTables,
    AudienceTables,
    IdempotencyTables {
  readonly 'waarom.installation': {
    readonly id: string
    readonly made_at: Generated<Date>
    readonly time_zone: string
    readonly default_language: 'nl' | 'en'
    readonly key_fingerprint: string | null
    readonly restored_at: Date | null
    readonly laws: Generated<readonly string[]>
    readonly reading: Generated<'milder' | 'stricter'>
    readonly question_events: Generated<readonly string[]>
  }
  readonly 'waarom.ledger_entry': {
    readonly number: string
    readonly at: Date
    readonly kind: string
    readonly actor: string
    readonly subjects: string[]
    readonly body: string
    readonly previous: string
    readonly hash: string
  }
  readonly 'waarom.ledger_head': {
    readonly number: string
    readonly hash: string
  }
  readonly 'waarom.migration': {
    readonly name: string
    readonly checksum: string
    readonly applied_at: Generated<Date>
  }
}

/** The store, up to date and open. */
export interface Store {
  readonly db: Kysely<Tables>
  /** The connections under it. */
  readonly pool: Pool
  /** The way in for the role of the application, for who needs connections of their own. */
  readonly application: ClientConfig
  /** The key of keyed hashes that goes with the database. */
  readonly key: Key
  /** Why it cannot be worked with right now; null when it can. Never throws, and answers within `LIMITS.readyMs`. */
  readonly problem: () => Promise<Problem | null>
  /** Lets what runs end, and closes; our own PostgreSQL stops. */
  readonly close: () => Promise<void>
}

/**
 * Brings the store up: our own PostgreSQL or a connection to the operator's, the schema up to date, and the key.
 * @throws ProblemError `store/…` that says what stands in the way
 */
export async function openStore(place: Place, beginning: Beginning, log: Log): Promise<Store> {
  const { owner, application, stop } = await reach(place, log)
  try {
    const migrations = readMigrations()
    const role = await withClient(application, roleOf)
    const { applied, key } = await withClient(owner, async (client) => ({
      applied: await bringUpToDate({ owner, client, role }, migrations, beginning),
      key: await readyKey(client, place.keyFile),
    }))
    if (applied.length > 0) log.info({ migrations: applied }, 'the schema was brought up to date')
    const pool = openPool(application, log)
    return {
      db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
      pool,
      application,
      key,
      problem: () => problemOf(pool, migrations, log),
      close: async () => {
        await pool.end()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The way to the database, for each of the two roles. */
export interface Reached {
  readonly owner: ClientConfig
  readonly application: ClientConfig
  /** Gives it up; our own PostgreSQL stops when it was started for this. */
  readonly stop: () => Promise<void>
}

/** The way to the database, which is started when it is our own. */
export async function reach(place: Place, log: Log): Promise<Reached> {
  if (place.kind === 'embedded') return startEmbedded({ folder: place.folder, log })
  const application = { connectionString: place.url }
  const owner = place.migrateUrl === null ? application : { connectionString: place.migrateUrl }
  return { owner, application, stop: async () => {} }
}

interface Doors {
  readonly owner: ClientConfig
  /** Signed in as the owner. */
  readonly client: Client
  /** The role of the application. */
  readonly role: string
}

async function bringUpToDate(
  { owner, client, role }: Doors,
  migrations: readonly Migration[],
  { timeZone, language }: Beginning,
): Promise<readonly string[]> {
  const applied = await migrate(client, migrations)
  await grantRights(client, role)
  await readyQueue(owner, client, role)
  await client.query(
    `insert into waarom.installation (id, time_zone, default_language) values ($1, $2, $3) on conflict do nothing`,
    [v7(), timeZone, language],
  )
  return applied
}

/** Why the store cannot be worked with by this version; null when it can. */
export async function problemOf(pool: Pool, migrations: readonly Migration[], log: Log): Promise<Problem | null> {
  const late = new AbortController()
  const ask = pool
    .query<{ name: string }>('select name from waarom.migration order by name')
    .then(({ rows }) => (rows.map(({ name }) => name).join() === names(migrations) ? null : 'other migrations'))
    .catch((error: unknown) => codeOf(error))
  const found = await Promise.race([ask, pause(LIMITS.readyMs, 'no answer in time', { signal: late.signal })])
  late.abort()
  if (found === null) return null
  log.warn({ cause: found }, 'the database is not ready')
  return storeProblems.make('not-ready')
}

const names = (migrations: readonly Migration[]) => migrations.map(({ name }) => name).join()
