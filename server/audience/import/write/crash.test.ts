import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../../store/connection.ts'
import { joinEmbedded } from '../../../store/embedded/embedded.ts'
import { killDatabase } from '../../../store/fixtures/kill.ts'
import { urlOf } from '../../../store/fixtures/url.ts'
import { openStore, type Store } from '../../../store/store.ts'
import { writeShop } from '../../demo/load.ts'
import { factsDiffer } from '../../facts/fixtures/recount.ts'
import { factsAreOwed, settleFacts } from '../../facts/settle.ts'

const LONG = Boolean(process.env['WAAROM_LONG'])
/** Half of them kill the app, half the database. */
const KILLS = 20
const ROWS = 6_000
const WRITER = new URL('fixtures/writer.ts', import.meta.url).pathname
const log = { info: () => {}, warn: () => {}, error: () => {} }

let folder = ''
let store: Store
let application: ClientConfig
let owner: ClientConfig
beforeAll(async () => {
  if (!LONG) return
  folder = mkdtempSync(join(tmpdir(), 'waarom-crash-'))
  const place = { kind: 'embedded', folder, keyFile: join(folder, 'keys', 'ledger.key') } as const
  store = await openStore(place, { language: 'nl', timeZone: 'Europe/Amsterdam' }, log)
  const embedded = await joinEmbedded(folder)
  application = embedded?.application ?? {}
  owner = embedded?.owner ?? {}
  await withClient(application, writeShop)
})
afterAll(async () => {
  if (!LONG) return
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs an import until it is done, or until it has gone a chunk further and is struck; gives the last that it said. */
async function runImport(importId: string, strike: ((child: ChildProcess) => Promise<void>) | null): Promise<string> {
  const child = spawn(process.execPath, [WRITER, urlOf(application), importId, String(ROWS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let said = 0
  let last = ''
  let struck: Promise<void> | null = null
  for await (const line of createInterface(child.stdout as NonNullable<typeof child.stdout>)) {
    last = line
    said += 1
    // The first says where it is, the second that a chunk is done; then the next one is under way.
    if (said === 2 && strike) struck = strike(child)
  }
  await struck
  await exit
  return last
}

async function counted(): Promise<Record<string, number>> {
  const { rows } = await store.pool.query<Record<string, string>>(
    `select (select count(*) from waarom.contact) as contacts, (select count(*) from waarom.address) as addresses,
      (select count(*) from waarom."order") as orders, (select count(*) from waarom.order_line) as lines,
      (select count(distinct (order_id, name)) from waarom.order_line) as different_lines,
      (select count(*) from waarom.provenance) as provenance`,
  )
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]))
}

test.runIf(LONG)(
  `the app and the database are killed ${KILLS} times, and no row is lost, doubled or half`,
  async () => {
    const importId = crypto.randomUUID()
    const killApp = async (child: ChildProcess) => {
      child.kill('SIGKILL')
    }
    for (let kill = 0; kill < KILLS; kill += 1)
      await runImport(importId, kill % 2 === 0 ? killApp : () => killDatabase(store, folder))
    const last = await runImport(importId, null)
    expect(last).toMatch(/^done /)
    const people = ROWS / 2
    expect(JSON.parse(last.slice('done '.length))).toMatchObject({
      rows: ROWS,
      contacts: { made: people, changed: 0, unchanged: 0 },
      orders: { made: people, changed: 0, unchanged: 0 },
    })
    const [provenance, lines] = [people * 2, people * 2]
    const each = { contacts: people, addresses: people, orders: people }
    expect(await counted()).toEqual({ ...each, lines, different_lines: lines, provenance })
    // Nothing that was written is forgotten in what is counted of it.
    expect(await factsAreOwed(store.db)).toBeGreaterThanOrEqual(people)
    await settleFacts(store.db, () => {}, new AbortController().signal)
    expect(await store.pool.query('select from waarom.contact_facts where orders = 1 and origins = 2')).toMatchObject({
      rowCount: people,
    })
    expect(await withClient(owner, factsDiffer)).toEqual([])
  },
)
