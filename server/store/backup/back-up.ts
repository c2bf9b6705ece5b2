import { createHash } from 'node:crypto'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { to } from 'pg-copy-streams'
import server from '../../package.json' with { type: 'json' }
import { ProblemError } from '../../problems.ts'
import { reachBeside } from '../beside.ts'
import { withClient } from '../connection.ts'
import { type Key, readKey } from '../key.ts'
import { LIMITS } from '../limits.ts'
import type { Log } from '../log.ts'
import { appliedMigrations } from '../migrations/migrations.ts'
import { storeProblems } from '../problems.ts'
import type { Place } from '../store.ts'
import { type BackupTable, copied, ONE_WAY, sequencesIn, tablesIn } from './catalogue.ts'
import { type Add, sha256Of, writeArchive } from './file.ts'
import { type BackupHead, type BackupSums, ENTRY } from './manifest.ts'

/** Told how far it is, in bytes of about how many. */
export type Report = (done: number, total: number) => void

/** What was put in a backup. */
export interface BackedUp {
  readonly tables: number
  readonly rows: number
}

/**
 * Writes everything that the database holds, as it is at one moment, to a file; in the same memory however much it is, and
 * while servers work. The key of keyed hashes is not in it.
 * @throws ProblemError `store/…` that says what stands in the way; then there is no file
 */
export async function backUp(place: Place, file: string, log: Log, report: Report): Promise<BackedUp> {
  const { owner, stop } = await reachBeside(place, log)
  try {
    return await withClient(owner, async (client) => {
      await client.query(`begin isolation level repeatable read read only; ${ONE_WAY}`)
      const { migrations, key } = await whatItIs(client, place.keyFile)
      const tables = await tablesIn(client)
      const head: BackupHead = {
        format: 1,
        version: server.version,
        madeAt: new Date().toISOString(),
        keyFingerprint: key.fingerprint,
        migrations,
        tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
        sequences: [...(await sequencesIn(client))],
      }
      const far = measure(tables, report)
      return writeArchive(file, (add) => writeAll(client, head, key, add, far))
    })
  } finally {
    await stop()
  }
}

/** Which migrations the database has, and the key that goes with it, without which a backup could not be restored. */
async function whatItIs(client: Client, keyFile: string) {
  const applied = await appliedMigrations(client)
  if (applied.size === 0) throw new ProblemError(storeProblems.make('backup-nothing'))
  const migrations = [...applied].map(([name, checksum]) => ({ name, checksum }))
  const { rows } = await client.query('select key_fingerprint as known from waarom.installation')
  const key = await readKey(keyFile)
  if (!key) throw new ProblemError(storeProblems.make('key-missing', { file: keyFile }))
  if (rows[0]?.known !== key.fingerprint) throw new ProblemError(storeProblems.make('key-other', { file: keyFile }))
  return { migrations, key }
}

async function writeAll(
  client: Client,
  head: BackupHead,
  key: Key,
  add: Add,
  far: (table: string, bytes: number) => void,
): Promise<BackedUp> {
  const text = JSON.stringify(head, null, 2)
  await add(ENTRY.head, Buffer.from(text))
  await add(ENTRY.headSum, Buffer.from(sha256Of(text)))
  const tables: Record<string, { rows: number; sha256: string }> = {}
  for (const table of head.tables) tables[table.name] = await writeTable(client, table, add, far)
  const sums: BackupSums = { head: sha256Of(text), tables }
  const written = JSON.stringify(sums, null, 2)
  await add(ENTRY.sums, Buffer.from(written))
  await add(ENTRY.seal, Buffer.from(key.hash('backup', written)))
  const rows = Object.values(tables).reduce((sum, one) => sum + one.rows, 0)
  return { tables: head.tables.length, rows }
}

async function writeTable(
  client: Client,
  table: BackupTable,
  add: Add,
  far: (table: string, bytes: number) => void,
): Promise<{ rows: number; sha256: string }> {
  const copy = client.query(to(`copy ${copied(client, table)} to stdout`))
  const hash = createHash('sha256')
  let held: Buffer[] = []
  let [size, bytes, pieces] = [0, 0, 0]
  const put = async () => {
    pieces += 1
    await add(ENTRY.piece(table.name, pieces), Buffer.concat(held))
    bytes += size
    far(table.name, bytes)
    held = []
    size = 0
  }
  try {
    for await (const chunk of copy.iterator({ destroyOnReturn: false })) {
      hash.update(chunk)
      held.push(chunk)
      size += chunk.length
      if (size >= LIMITS.backupPieceBytes) await put()
    }
    if (size > 0) await put()
  } finally {
    // What is left over when something fails; the connection ends only behind it.
    if (!copy.readableEnded) await finished(copy.resume()).catch(() => {})
  }
  return { rows: copy.rowCount, sha256: hash.digest('hex') }
}

/** Adds up how far it is, where a table counts for what it takes on the disk. */
function measure(tables: readonly { readonly name: string; readonly bytes: number }[], report: Report) {
  const total = tables.reduce((sum, { bytes }) => sum + bytes, 0)
  const most = new Map(tables.map(({ name, bytes }) => [name, bytes]))
  const done = new Map<string, number>()
  return (table: string, bytes: number) => {
    done.set(table, Math.min(bytes, most.get(table) ?? 0))
    report(
      [...done.values()].reduce((sum, one) => sum + one, 0),
      total,
    )
  }
}
