import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { writeShop } from '../server/audience/demo/load.ts'
import type { Counts } from '../server/audience/import/write/record.ts'
import { withClient } from '../server/store/connection.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import { openStore } from '../server/store/store.ts'
import { writeExports } from './import-files.ts'
import type { Kind } from './import-records.ts'

/**
 * `npm run bench:import [-- --people N --orders N]`: our import of a file, reading, checking and merging with it, against a
 * bare COPY of the rows that came of it into the same tables with the same indexes, one right after the other.
 */
const { values } = parseArgs({ options: { people: { type: 'string' }, orders: { type: 'string' } } })
const asked = { people: Number(values.people ?? 1_000_000), orders: Number(values.orders ?? 5_000_000) }

const log = { info: () => {}, warn: () => {}, error: () => {} }
const folder = mkdtempSync(join(tmpdir(), 'waarom-bench-'))
const place = { kind: 'embedded', folder, keyFile: join(folder, 'keys', 'ledger.key') } as const
const files: Readonly<Record<Kind, string>> = {
  customers: join(folder, 'customers.csv'),
  orders: join(folder, 'orders.csv'),
}

/** A process that imports is started with a small young part of its heap; most of what it holds is rubbish at once. */
const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=50']

/** The tables that each import fills, each after those that it refers to. */
const FILLED: Readonly<Record<Kind, readonly string[]>> = {
  customers: ['contact', 'contact_external_id', 'address', 'suppression', 'provenance'],
  orders: ['order'],
}

interface Ran {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly memoryMb: number
  readonly counts: Counts
}

function runImport(kind: Kind): Ran {
  const script = fileURLToPath(new URL('import-run.ts', import.meta.url))
  const run = spawnSync(process.execPath, [...FLAGS, script, folder, place.keyFile, kind, files[kind]], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`the import of ${kind} ended with ${run.status}`)
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Ran
}

/** Sets the rows of the tables aside, empties those, and puts the rows back by COPY; gives the seconds of the last. */
async function runCopy(client: Client, tables: readonly string[]): Promise<number> {
  const aside = (table: string) => join(folder, `${table}.copy`)
  for (const table of tables)
    await pipeline(client.query(copyTo(`copy waarom."${table}" to stdout`)), createWriteStream(aside(table)))
  await client.query(`truncate ${tables.map((table) => `waarom."${table}"`).join(', ')} cascade`)
  const started = performance.now()
  for (const table of tables)
    await pipeline(createReadStream(aside(table)), client.query(copyFrom(`copy waarom."${table}" from stdin`)))
  const seconds = (performance.now() - started) / 1_000
  for (const table of tables) rmSync(aside(table))
  return seconds
}

async function measure(client: Client, kind: Kind) {
  const { seconds, cpuSeconds, memoryMb, counts } = runImport(kind)
  const copySeconds = await runCopy(client, FILLED[kind])
  console.log(
    `${kind}: ${counts.rows} rows in ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of it ours), COPY ${copySeconds.toFixed(1)} s, ${memoryMb} MB`,
  )
  return { seconds, copySeconds, ofCopy: copySeconds / seconds, memoryMb, counts }
}

const rounded = (value: number) => Math.round(value * 100) / 100

const store = await openStore(place, { language: 'nl', timeZone: 'Europe/Amsterdam' }, log)
try {
  const client = await store.pool.connect()
  await writeShop(client)
  client.release()
  const rows = await writeExports(asked, files.customers, files.orders)
  const embedded = await joinEmbedded(folder)
  if (!embedded) throw new Error('the database does not run')
  await withClient(embedded.owner, async (owner) => {
    const customers = await measure(owner, 'customers')
    const orders = await measure(owner, 'orders')
    console.log(
      JSON.stringify({
        people: rows.customers,
        orders: rows.orders,
        contactsMade: customers.counts.contacts.made,
        ordersMade: orders.counts.orders.made,
        rejected: customers.counts.rejected + orders.counts.rejected,
        seconds: rounded(customers.seconds),
        ofCopy: rounded(customers.ofCopy),
        ordersSeconds: rounded(orders.seconds),
        ordersOfCopy: rounded(orders.ofCopy),
        memoryMb: Math.max(customers.memoryMb, orders.memoryMb),
      }),
    )
  })
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
