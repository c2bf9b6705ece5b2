import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { BRANDS, RETENTION_RULES } from '../server/audience/demo/shop.ts'
import { factsTask } from '../server/audience/facts/task.ts'
import { NO_ANSWERS } from '../server/audience/import/convert/answers.ts'
import { importRow } from '../server/audience/import/run/plan.ts'
import { receive } from '../server/audience/import/steps/receive.ts'
import { say, start } from '../server/audience/import/steps/steps.ts'
import type { Counts } from '../server/audience/import/write/record.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import type { Tables } from '../server/store/store.ts'
import { MAPPINGS } from './import-files.ts'

/** Which of the two exports is imported. */
export type Kind = keyof typeof MAPPINGS

const PROVENANCE = {
  known: true,
  at: null,
  told: 'Wij bewaren uw gegevens om uw bestelling te bezorgen.',
  legalBasis: 'contract',
  purpose: 'carry-out-orders',
  retentionRuleId: RETENTION_RULES.customer.id,
  evidence: 'export of the shop',
} as const
const SETTING = { brandId: BRANDS.shop.id, source: 'bench', provenance: PROVENANCE, consent: null, listMadeAt: null }
/** How often the task is looked at. */
const LOOK_MS = 100

/** The app, with a worker inside, and its database. */
export interface App {
  readonly db: Awaited<ReturnType<typeof joined>>
  /** The most memory that it took so far; the database is not in it. */
  readonly memoryMb: () => number
  readonly stop: () => Promise<void>
}

async function joined(folder: string) {
  const embedded = await joinEmbedded(folder).catch(() => null)
  if (!embedded) throw new Error('the database does not run')
  return embedded
}

/** Waits until the app says where it listens; what it says is read on, so that it never waits for us. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (piece) => {
      if (String(piece).includes('listening at')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}`)))
  })
}

/** Starts the app as people do: `waarom serve` on a data folder. */
export async function startApp(folder: string): Promise<App> {
  const command = fileURLToPath(new URL('../cli/bin/waarom.js', import.meta.url))
  const env = { ...process.env, WAAROM_DATA: folder, PORT: '0' }
  const child = spawn(process.execPath, [command, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await listening(child)
  return {
    db: await joined(folder),
    memoryMb: () => {
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      return Math.round((Number(kilobytes) * 1_024) / 1_000_000)
    },
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** Waits until the facts of everybody who came in are counted; gives what that took. */
export async function factsOf(db: Kysely<Tables>): Promise<number> {
  for (;;) {
    await pause(LOOK_MS)
    const tasks = await db
      .selectFrom('waarom.task')
      .select(['state', sql<number>`extract(epoch from ended_at - began_at)::float`.as('seconds')])
      .where('kind', '=', factsTask.name)
      .orderBy('id', 'desc')
      .execute()
    if (tasks.some(({ state }) => state === 'dead' || state === 'failed')) throw new Error('the facts are not counted')
    if (tasks[0] && tasks.every(({ state }) => state === 'done')) return tasks[0].seconds
  }
}

/** Sends a file in, says what stands in it, and waits for the app to have imported it; gives what that took and did. */
export async function importBy(
  db: Kysely<Tables>,
  kind: Kind,
  path: string,
): Promise<{ readonly seconds: number; readonly counts: Counts }> {
  const id = await receive(db, createReadStream(path), null)
  const setting = { ...SETTING, refusals: { reach: 'brand' }, legalSenderId: null, deliveries: null } as const
  await say(db, id, { mapping: MAPPINGS[kind], answers: NO_ANSWERS, setting })
  const task = await start(db, id, null)
  for (;;) {
    await pause(LOOK_MS)
    const { state, seconds } = await db
      .selectFrom('waarom.task')
      .select(['state', sql<number>`extract(epoch from ended_at - began_at)::float`.as('seconds')])
      .where('id', '=', task)
      .executeTakeFirstOrThrow()
    if (state === 'dead' || state === 'failed') throw new Error(`the import of ${kind} is ${state}`)
    if (state !== 'done') continue
    const { outcome } = await importRow(db, id)
    if (!outcome) throw new Error('an import that is done says what it did')
    return { seconds, counts: outcome.counts }
  }
}
