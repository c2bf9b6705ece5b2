import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../../store/connection.ts'
import { joinEmbedded } from '../../../store/embedded/embedded.ts'
import { killDatabase } from '../../../store/fixtures/kill.ts'
import { urlOf } from '../../../store/fixtures/url.ts'
import { openStore, type Store } from '../../../store/store.ts'
import { writeShop } from '../../demo/load.ts'
import { settleFacts } from '../../facts/settle.ts'
import { askFor, audienceOf } from './fixtures/mail.ts'
import type { Freezing } from './freeze.ts'
import { verifySnapshot } from './verify.ts'

const LONG = Boolean(process.env['WAAROM_LONG'])
/** Half of them kill the app, half the database, each a little later in a freeze than the one before. */
const KILLS = 20
const PEOPLE = 40_000
/** The part of the time of a freeze over which the kills are spread: one goes on quicker than the one that was timed. */
const SPREAD = 0.8
const FREEZER = new URL('fixtures/freezer.ts', import.meta.url).pathname
const log = { info: () => {}, warn: () => {}, error: () => {} }

let folder = ''
let keyFile = ''
let store: Store
let application: ClientConfig
beforeAll(async () => {
  if (!LONG) return
  folder = mkdtempSync(join(tmpdir(), 'waarom-freeze-'))
  keyFile = join(folder, 'keys', 'ledger.key')
  store = await openStore({ kind: 'embedded', folder, keyFile }, { language: 'nl', timeZone: 'Europe/Amsterdam' }, log)
  application = (await joinEmbedded(folder))?.application ?? {}
  await withClient(application, async (client) => {
    await writeShop(client)
    await client.query("set waarom.facts = 'later'")
    await client.query(
      `insert into waarom.contact (id, kind, country, first_seen_at)
       select gen_random_uuid(), 'person', 'NL', '2026-01-01' from generate_series(1, ${PEOPLE})`,
    )
    await client.query(
      `insert into waarom.address (contact_id, id, key, written, position, first_seen_at)
       select id, gen_random_uuid(), id || '@example.org', id || '@example.org', 1, first_seen_at from waarom.contact`,
    )
    await client.query('insert into waarom.facts_owed (contact_id) select null')
  })
  await settleFacts(store.db, () => {}, new AbortController().signal)
}, 120_000)
afterAll(async () => {
  if (!LONG) return
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Freezes in a process of its own, which may be struck some time after it began; gives the last that it said. */
async function runFreeze(freezing: Freezing, strike: ((child: ChildProcess) => Promise<void>) | null): Promise<string> {
  const child = spawn(process.execPath, [FREEZER, urlOf(application), keyFile, JSON.stringify(freezing)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let last = ''
  let struck: Promise<void> | null = null
  for await (const line of createInterface(child.stdout as NonNullable<typeof child.stdout>)) {
    last = line
    if (last === 'up') struck = strike?.(child) ?? null
  }
  await struck
  await exit
  return last
}

/** `whole` when the snapshot stands and its hash holds, `none` when nothing of it is there. */
async function foundOf({ mailId, snapshotId }: Freezing): Promise<string> {
  const { rows } = await store.pool.query<Record<string, boolean>>(
    `select exists (select from waarom.audience_snapshot where id = $1) as stands,
      exists (select from waarom.snapshot_block where snapshot_id = $1)
        or exists (select from waarom.snapshot_recipient where snapshot_id = $1)
        or exists (select from waarom.ledger_entry where subjects @> array['snapshot:' || $1::text]) as something`,
    [snapshotId],
  )
  if (!rows[0]?.['stands']) return rows[0]?.['something'] ? 'half' : 'none'
  return (await verifySnapshot(store, mailId, snapshotId)).holds ? 'whole' : 'half'
}

const ask = () => withClient(application, (client) => askFor(client, audienceOf({ all: [] }, 'recall')))

test.runIf(LONG)(
  `the app and the database are killed ${KILLS} times during a freeze, and no snapshot is half`,
  async () => {
    // The first freeze of a database takes longer than those after it.
    let tookMs = 0
    for (let time = 0; time < 3; time += 1) {
      const freezing = await ask()
      let began = 0
      const noted = async () => {
        began = performance.now()
      }
      expect(await runFreeze(freezing, noted)).toBe('done')
      tookMs = performance.now() - began
      expect(await foundOf(freezing)).toBe('whole')
    }
    const found: string[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const freezing = await ask()
      await runFreeze(freezing, async (child) => {
        await pause((tookMs * SPREAD * kill) / KILLS)
        if (kill % 2 === 0) child.kill('SIGKILL')
        else await killDatabase(store, folder)
      })
      found.push(await foundOf(freezing))
      expect(await foundOf(freezing), `kill ${kill}`).not.toBe('half')
      if (found.at(-1) === 'none') expect(await runFreeze(freezing, null)).toBe('done')
      expect(await foundOf(freezing)).toBe('whole')
    }
    // Many are struck while it runs; how many depends on how even the machine is.
    expect(found.filter((one) => one === 'none').length).toBeGreaterThan(KILLS / 3)
  },
)
