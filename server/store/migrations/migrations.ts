import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ClientBase } from 'pg'
import { ProblemError } from '../../problems.ts'
import { storeProblems } from '../problems.ts'

/** One step of the schema. */
export interface Migration {
  /** `0001-installation`: its number and what it is about. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** Any number, so long as every process uses the same. */
const LOCK = 7_261_993

/** Reads the migrations in a folder, in order; those of this version when no folder is named. */
export function readMigrations(folder = fileURLToPath(new URL('.', import.meta.url))): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((file) => {
      const sql = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n')
      return { name: file.slice(0, -'.sql'.length), sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings the schema up to date, forward only. Each migration is one transaction that is done whole or not at all; a lock
 * lets one process at a time do so, and whoever waited finds it done.
 * @param client signed in as the owner
 * @returns the names of those that were applied now
 * @throws ProblemError when one that was applied has changed or is missing, or one fails
 */
export function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<readonly string[]> {
  return applyAll(() => alone(client, () => applyNext(client, migrations)))
}

/** The same inside a transaction of who calls it, in `alone`: all of it is done, or nothing. */
export function migrateWithin(client: ClientBase, migrations: readonly Migration[]): Promise<readonly string[]> {
  return applyAll(() => applyNext(client, migrations))
}

async function applyAll(apply: () => Promise<string | null>): Promise<readonly string[]> {
  const done: string[] = []
  for (;;) {
    const name = await apply()
    if (name === null) return done
    done.push(name)
  }
}

/** Runs something as the only process that changes the schema, in one transaction. */
export async function alone<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

async function applyNext(client: ClientBase, migrations: readonly Migration[]): Promise<string | null> {
  const applied = await appliedMigrations(client)
  refuseOther(applied, migrations)
  const next = migrations[applied.size]
  if (!next) return null
  try {
    await client.query(next.sql)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new ProblemError(storeProblems.make('migration-failed', { name: next.name, cause }))
  }
  await client.query(RECORD)
  await client.query('insert into waarom.migration (name, checksum) values ($1, $2)', [next.name, next.checksum])
  return next.name
}

/** The record of what was applied; it stands in the schema that the first migration makes. */
const RECORD = `create table if not exists waarom.migration (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`

/** What was applied: the checksum by the name, in order. Empty where there is no schema of ours. */
export async function appliedMigrations(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await client.query("select to_regclass('waarom.migration') is not null as there")
  if (!found[0]?.there) return new Map()
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from waarom.migration order by name',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function refuseOther(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const [at, [name, checksum]] of [...applied].entries()) {
    const own = migrations[at]
    if (own?.name !== name) throw new ProblemError(storeProblems.make('migration-missing', { name }))
    if (own.checksum !== checksum) throw new ProblemError(storeProblems.make('migration-changed', { name }))
  }
}
