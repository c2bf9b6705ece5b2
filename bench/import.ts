import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Kysely, PostgresDialect } from 'kysely'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { writeShop } from '../server/audience/demo/load.ts'
import { openPool, withClient } from '../server/store/connection.ts'
import type { Tables } from '../server/store/store.ts'
import { writeExports } from './import-files.ts'
import { type App, factsOf, importBy, type Kind, startApp } from './import-run.ts'

/**
 * `npm run bench:import [-- --people N --orders N]`: our import of a file by the app, reading, checking and merging with it, against
 * a bare COPY of the rows that came of it into the same tables with the same indexes, one right after the other.
 */
const { values } = parseArgs({ options: { people: { type: 'string' }, orders: { type: 'string' } } })
const asked = { people: Number(values.people ?? 1_000_000), orders: Number(values.orders ?? 5_000_000) }

const log = { info: () => {}, warn: () => {}, error: () => {} }
const folder = mkdtempSync(join(tmpdir(), 'waarom-bench-'))
const files: Readonly<Record<Kind, string>> = {
  customers: join(folder, 'customers.csv'),
  orders: join(folder, 'orders.csv'),
}

/** The tables that each import fills, each after those that it refers to. */
const FILLED: Readonly<Record<Kind, readonly string[]>> = {
  customers: ['contact', 'contact_external_id', 'address', 'suppression', 'provenance'],
  orders: ['order'],
}

/** Sets the rows of the tables aside, empties those, and puts the rows back by COPY; gives the seconds of the last. */
async function runCopy(client: Client, tables: readonly string[]): Promise<number> {
  const aside = (table: string) => join(folder, `${table}.copy`)
  for (const table of tables)
    await pipeline(client.query(copyTo(`copy waarom."${table}" to stdout`)), createWriteStream(aside(table)))
  await client.query(`truncate ${tables.map((table) => `waarom."${table}"`).join(', ')} cascade`)
  // As an import does it: the facts are counted later.
  await client.query("set waarom.facts = 'later'")
  const started = performance.now()
  for (const table of tables)
    await pipeline(createReadStream(aside(table)), client.query(copyFrom(`copy waarom."${table}" from stdin`)))
  const seconds = (performance.now() - started) / 1_000
  for (const table of tables) rmSync(aside(table))
  return seconds
}

async function measure(app: App, db: Kysely<Tables>, client: Client, kind: Kind) {
  const { seconds, counts } = await importBy(db, kind, files[kind])
  const factsSeconds = await factsOf(db)
  const memoryMb = app.memoryMb()
  const copySeconds = await runCopy(client, FILLED[kind])
  const took = `${counts.rows} rows in ${seconds.toFixed(1)} s, facts ${factsSeconds.toFixed(1)} s, COPY ${copySeconds.toFixed(1)} s, ${memoryMb} MB`
  console.log(`${kind}: ${took}`)
  return { seconds, factsSeconds, copySeconds, ofCopy: copySeconds / seconds, memoryMb, counts }
}

const rounded = (value: number) => Math.round(value * 100) / 100

const app = await startApp(folder)
const pool = openPool(app.db.application, log)
try {
  await withClient(app.db.application, writeShop)
  const rows = await writeExports(asked, files.customers, files.orders)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await withClient(app.db.owner, async (owner) => {
    const customers = await measure(app, db, owner, 'customers')
    const orders = await measure(app, db, owner, 'orders')
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
        factsSeconds: rounded(customers.factsSeconds + orders.factsSeconds),
        memoryMb: orders.memoryMb,
      }),
    )
  })
} finally {
  await pool.end()
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
}
