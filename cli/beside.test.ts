import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoTask } from '../server/audience/demo/task.ts'
import { addTask } from '../server/jobs/task.ts'
import { readTask } from '../server/jobs/tasks.ts'
import { judgeAgainTask } from '../server/purpose/drafts/judge-again-task.ts'
import { type OpenStore, openTestStore, placeOf } from '../server/store/fixtures/database.ts'
import { addressOf, PASSWORD, PEOPLED } from '../server/users/fixtures/house.ts'

const BIN = fileURLToPath(new URL('./bin/waarom.js', import.meta.url))
const TASKS = 60
/** So many that nobody has loaded them before he is told to stop. */
const PEOPLE = 1_000_000

/** A process of Waarom, as an operator starts it. */
interface Started {
  /** Where it listens; empty for a worker. */
  readonly address: string
  /** The tasks that it ended, in order. */
  readonly ended: readonly string[]
  /** Sends SIGTERM; gives what it left with. */
  readonly stop: () => Promise<unknown>
}

describe.runIf(process.env['WAAROM_LONG'] || process.env['WAAROM_POSTGRES'])('two servers and two workers', () => {
  let opened: OpenStore
  const children: ChildProcess[] = []
  beforeAll(async () => {
    opened = await openTestStore(PEOPLED)
  })
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    await opened.close()
  })

  async function start(command: 'serve' | 'work'): Promise<Started> {
    const { url, migrateUrl, keyFile } = placeOf(opened.database, opened.folder)
    const child = spawn(process.execPath, [BIN, command], {
      env: {
        ...{ PATH: process.env['PATH'], PORT: '0', DATABASE_URL: url, WAAROM_MIGRATE_URL: migrateUrl ?? '' },
        ...{ WAAROM_KEY_FILE: keyFile, WAAROM_SECRET_FILE: join(opened.folder, 'keys/secret') },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const gone = once(child, 'exit')
    const up = Promise.withResolvers<string>()
    void gone.then(() => up.reject(new Error(`waarom ${command} ended`)))
    const ended: string[] = []
    createInterface(child.stdout).on('line', (line) => {
      const { msg, task } = JSON.parse(line)
      if (msg === 'working') up.resolve('')
      if (msg.startsWith('listening at ')) up.resolve(msg.slice('listening at '.length))
      if (msg === 'a task ended') ended.push(task)
    })
    const stop = () => {
      child.kill('SIGTERM')
      return gone
    }
    return { address: await up.promise, ended, stop }
  }

  /** Waits until nothing of what is asked is in the queue or runs. */
  const allEnded = async () => {
    const open = opened.store.db
      .selectFrom('waarom.task')
      .select('id')
      .where('state', 'in', ['waiting', 'running', 'failed'])
    while ((await open.limit(1).execute()).length > 0);
  }

  test('on one PostgreSQL do each task once, know each other’s sessions, and stop in peace one by one', async () => {
    const { db } = opened.store
    const [first, second, worker, leaving] = await Promise.all([
      ...[start('serve'), start('serve')],
      ...[start('work'), start('work')],
    ])
    if (!first || !second || !worker || !leaving) throw new Error('four were started')

    const asked = await Promise.all(Array.from({ length: TASKS }, () => addTask(db, judgeAgainTask, {}, null)))
    await allEnded()
    const states = await db.selectFrom('waarom.task').select(['state', 'attempts']).distinct().execute()
    expect(states).toEqual([{ state: 'done', attempts: 1 }])

    const headers = { origin: first.address, 'content-type': 'application/json' }
    const body = JSON.stringify({ email: addressOf('counsel'), password: PASSWORD })
    const entered = await fetch(`${first.address}/api/v1/session`, { method: 'POST', headers, body })
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const me = async () => (await fetch(`${second.address}/api/v1/session`, { headers: { cookie } })).json()
    expect(await me()).toMatchObject({ user: { roles: ['counsel'] } })

    expect(await Promise.all([first.stop(), leaving.stop()])).toEqual([
      [0, null],
      [0, null],
    ])
    expect((await fetch(`${second.address}/readyz`)).status).toBe(200)
    expect(await me()).toMatchObject({ user: { roles: ['counsel'] } })
    const later = await addTask(db, judgeAgainTask, {}, null)
    await allEnded()
    expect(await second.stop()).toEqual([0, null])

    const begun = await addTask(db, demoTask, { people: PEOPLE, today: '2026-11-28' }, null)
    while ((await readTask(db, begun, 'en')).done === 0);
    expect(await worker.stop()).toEqual([0, null])
    expect(await readTask(db, begun, 'en')).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(await db.selectFrom('waarom.contact').select('id').limit(1).execute()).toEqual([])

    const ended = [first, second, worker, leaving].flatMap((one) => one.ended)
    expect(ended.sort()).toEqual([...asked, later, begun].sort())
  }, 300_000)
})
