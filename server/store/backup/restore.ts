import { pipeline } from 'node:stream/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { type Client, DatabaseError } from 'pg'
import { from } from 'pg-copy-streams'
import { appendEntry } from '../../account/ledger/ledger.ts'
import { type Verified, verifyWithin } from '../../account/ledger/verify.ts'
import { QUEUE } from '../../jobs/queue.ts'
import { ProblemError } from '../../problems.ts'
import { roleOf, withClient } from '../connection.ts'
import { type Key, readKey } from '../key.ts'
import type { Log } from '../log.ts'
import { alone, type Migration, migrateWithin, readMigrations } from '../migrations/migrations.ts'
import { storeProblems } from '../problems.ts'
import { grantRights } from '../rights.ts'
import { type Place, reach, type Tables } from '../store.ts'
import type { Report } from './back-up.ts'
import { copied, nameIn, ONE_WAY, tablesIn } from './catalogue.ts'
import type { BackupHead } from './manifest.ts'
import { readBackup } from './read.ts'

/** What was restored. */
export interface Restored {
  /** When the backup was made. */
  readonly madeAt: string
  readonly tables: number
  readonly rows: number
  /** What the ledger is, as it came out of the backup. */
  readonly ledger: Verified
}

/**
 * Puts a backup in an empty database, and brings it to this version: all of it or nothing, in one transaction. The backup is
 * read twice, first to see whether it is whole. What is restored sends nothing until an administrator lets it go on.
 * @param migrations those of this version
 * @throws ProblemError `store/…` that says what stands in the way; then nothing was restored
 */
export async function restore(
  place: Place,
  file: string,
  log: Log,
  report: Report,
  migrations: readonly Migration[] = readMigrations(),
): Promise<Restored> {
  const half = (pass: 0 | 1) => (done: number, total: number) => report(done + pass * total, 2 * total)
  const head = await readBackup(file, { begin: begins(place, file, migrations), load: countRows }, half(0))
  const { owner, application, stop } = await reach(place, log)
  try {
    const role = await withClient(application, roleOf)
    return await withClient(owner, async (client) => {
      const restored = await alone(client, () =>
        fill(client, { place, file, head, report: half(1), migrations }),
      ).catch(failed)
      await grantRights(client, role)
      return restored
    })
  } finally {
    await stop()
  }
}

interface Loading {
  readonly place: Place
  readonly file: string
  readonly head: BackupHead
  readonly report: Report
  readonly migrations: readonly Migration[]
}

async function fill(client: Client, loading: Loading): Promise<Restored> {
  const { head, migrations } = loading
  await client.query(ONE_WAY)
  // A queue that were left over would do the tasks of the copy.
  const { rowCount } = await client.query('select from pg_namespace where nspname = any($1)', [['waarom', QUEUE]])
  if (rowCount !== 0) throw new ProblemError(storeProblems.make('restore-not-empty'))
  await migrateWithin(client, migrations.slice(0, head.migrations.length))
  const count = await loadAll(client, loading)
  await migrateWithin(client, migrations)
  return { madeAt: head.madeAt, tables: head.tables.length, rows: count, ledger: await holdBack(client, head) }
}

/** What the database says against it, without what it says of a row. */
function failed(error: unknown): never {
  if (error instanceof ProblemError) throw error
  const { code, table, constraint } = error instanceof DatabaseError ? error : {}
  const said = [code, table, constraint].filter(Boolean).join(' ')
  const cause = said || (error instanceof Error ? error.message : String(error))
  throw new ProblemError(storeProblems.make('restore-failed', { cause }))
}

/** Refuses what this version or this key cannot restore, before anything is done. */
function begins({ keyFile }: Place, file: string, migrations: readonly Migration[]) {
  return async ({ keyFingerprint, migrations: theirs, version }: BackupHead): Promise<Key> => {
    for (const [at, { name, checksum }] of theirs.entries())
      if (migrations[at]?.name !== name || migrations[at].checksum !== checksum)
        throw new ProblemError(storeProblems.make('backup-newer', { file, version, name }))
    const key = await readKey(keyFile)
    if (key?.fingerprint !== keyFingerprint)
      throw new ProblemError(storeProblems.make('backup-other-key', { file, key: keyFile }))
    return key
  }
}

const LINE_END = 0x0a

/** In what COPY writes, an end of line stands nowhere but behind a row. */
async function countRows(_table: unknown, chunks: AsyncIterable<Buffer>): Promise<number> {
  let rows = 0
  for await (const chunk of chunks)
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) rows += 1
  return rows
}

/** Loads every table as it was: no trigger does its work again, and keys between tables are looked at when all is there. */
async function loadAll(client: Client, { place, file, head, report, migrations }: Loading): Promise<number> {
  await refuseOtherTables(client, file, head)
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'waarom'::regnamespace order by conname
  `)
  const tables = head.tables.map(({ name }) => nameIn(client, name))
  const key = (name: string) => client.escapeIdentifier(name)
  await client.query(
    [
      ...keys.map(({ table, name }) => `alter table ${table} drop constraint ${key(name)}`),
      // What the migrations put in a table is in the backup too.
      ...tables.map((table) => `alter table ${table} disable trigger user; delete from ${table}`),
    ].join(';'),
  )
  let count = 0
  const load = async (
    table: { readonly name: string; readonly columns: readonly string[] },
    rows: AsyncIterable<Buffer>,
  ) => {
    const copy = client.query(from(`copy ${copied(client, table)} from stdin`))
    await pipeline(rows, copy)
    count += copy.rowCount
    return copy.rowCount
  }
  await readBackup(file, { begin: begins(place, file, migrations), load }, report)
  await client.query(
    [
      ...tables.map((table) => `alter table ${table} enable trigger user`),
      ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${key(name)} ${definition}`),
    ].join(';'),
  )
  for (const { name, value } of head.sequences)
    if (value !== null) await client.query('select setval($1::regclass, $2)', [nameIn(client, name), value])
  return count
}

/** The names in a backup become statements, so they must be those of our own schema. */
async function refuseOtherTables(client: Client, file: string, head: BackupHead): Promise<void> {
  const written = (tables: readonly { readonly name: string; readonly columns: readonly string[] }[]) =>
    new Map(tables.map(({ name, columns }) => [name, columns.join()]))
  const [own, theirs] = [written(await tablesIn(client)), written(head.tables)]
  for (const table of new Set([...own.keys(), ...theirs.keys()]))
    if (own.get(table) !== theirs.get(table))
      throw new ProblemError(storeProblems.make('backup-other-tables', { file, table }))
}

/**
 * Marks the copy, so that nothing goes out by itself, stops the tasks that were under way, and puts on account that it was
 * restored.
 */
async function holdBack(client: Client, { madeAt }: BackupHead): Promise<Verified> {
  const { rows } = await client.query<{ id: string; at: Date }>(
    'update waarom.installation set restored_at = now() returning id, restored_at as at',
  )
  await client.query(
    "update waarom.task set state = 'stopped', ended_at = now() where state in ('waiting', 'running', 'failed')",
  )
  const db = kyselyOf(client)
  const ledger = await verifyWithin(db)
  const [installation] = rows
  if (!ledger.fault && installation)
    await appendEntry(db, {
      at: installation.at.toISOString(),
      kind: 'setting',
      actor: 'system',
      subjects: [`installation:${installation.id}`],
      body: { restored: madeAt },
    })
  return ledger
}

/** The same connection, with its transaction, for who writes statements by Kysely. */
function kyselyOf(client: Client): Kysely<Tables> {
  const one = { query: client.query.bind(client), release: () => {} }
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { options: {}, connect: async () => one, end: async () => {} } }),
  })
}
