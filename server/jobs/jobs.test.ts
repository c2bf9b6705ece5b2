import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ProblemError } from '../problems.ts'
import { readModel } from '../purpose/judge-mail.ts'
import { type House, openHouse } from '../users/fixtures/house.ts'
import type { TaskAnswer } from './ask.ts'
import { eventsOf } from './events.ts'
import { holding } from './fixtures/kinds.ts'
import { type Jobs, openJobs } from './plugin.ts'
import { jobProblems } from './problems.ts'
import { rescue } from './rescue.ts'
import { openRounds } from './rounds.ts'
import { type AnyKind, addTask, type TaskKind, type Work } from './task.ts'
import { readTask, retryTask, stopTask } from './tasks.ts'
import { openWorker, type Worker } from './worker.ts'

/** What the log said, to see what it does not say. */
const said: unknown[] = []
const log = { info: say, warn: say, error: say }
function say(...words: unknown[]): void {
  said.push(words)
}

type Try = (work: Work<{ readonly to: number }>) => Promise<number>
/** What the tasks of a test do, by its turn. */
let doIt: Try
const counting: TaskKind<{ readonly to: number }> = {
  name: 'counting',
  input: z.object({ to: z.int() }),
  attempts: 2,
  run: (work) => doIt(work),
}

let house: House
let jobs: Jobs
let workers: Worker[] = []
beforeAll(async () => {
  house = await openHouse()
  jobs = openJobs(house.store, log, [counting])
})
beforeEach(() => {
  doIt = async ({ input }) => input.to
})
afterEach(async () => {
  await Promise.all(workers.map((one) => one.stop()))
  workers = []
})
afterAll(async () => {
  await jobs.news.close()
  await house.close()
})

async function begin(kinds: readonly AnyKind[] = [counting]): Promise<Worker> {
  const { application, key } = house.store
  const often = { lookMs: 50, pollMs: 50 }
  const worker = openWorker({ application, key, kinds, atOnce: 2, model: await readModel(), log, ...often })
  workers.push(worker)
  return worker
}

const add = (to = 3, by: string | null = null) => addTask(house.store.db, counting, { to }, by)
const read = (id: string) => readTask(house.store.db, id, 'en')

/** Follows a task until it is as is asked. */
async function until(id: string, is: (task: TaskAnswer) => boolean): Promise<TaskAnswer> {
  const over = new AbortController()
  for await (const event of eventsOf({ id, news: jobs.news, look: () => read(id), over: over.signal })) {
    const task = /^event: task\ndata: (.*)/.exec(event)?.[1]
    if (task && is(JSON.parse(task))) return JSON.parse(task)
  }
  throw new Error(`it is ${JSON.stringify(await read(id))}`)
}
const stateOf = (state: TaskAnswer['state']) => (task: TaskAnswer) => task.state === state

/** Does nothing until it is told to end. */
const untilTold: Try = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

describe('a task', () => {
  test('comes and goes with the transaction that asks for it', async () => {
    const { db } = house.store
    let id = ''
    const failed = db.transaction().execute(async (trx) => {
      id = await addTask(trx, counting, { to: 1 }, null)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await expect(read(id)).rejects.toMatchObject({ problem: { code: 'jobs/no-such-task' } })
    const { rows } = await sql`select from waarom_queue.jobs where key = ${id}`.execute(db)
    expect(rows).toEqual([])
  })

  test('is refused when its input is not as its kind says', async () => {
    await expect(addTask(house.store.db, counting, { to: 1.5 }, null)).rejects.toThrow()
  })

  test('is done by a worker, which says how far it is: the last of it always', async () => {
    doIt = async ({ input, report }) => {
      for (let done = 1; done <= input.to; done += 1) report(done, input.to)
      return input.to * 2
    }
    const id = await add(5000)
    expect(await read(id)).toMatchObject({ state: 'waiting', done: 0, total: null, attempts: 0, problem: null })
    await begin()
    expect(await until(id, stateOf('done'))).toMatchObject({ done: 5000, total: 5000, result: 10_000, attempts: 1 })
  })

  test('is done once, however many workers there are', async () => {
    const done: number[] = []
    doIt = async ({ input }) => done.push(input.to)
    await Promise.all([begin(), begin(), begin()])
    const numbers = Array.from({ length: process.env['WAAROM_LONG'] ? 300 : 30 }, (_, number) => number)
    const ids = await Promise.all(numbers.map((number) => add(number)))
    for (const id of ids) expect(await until(id, stateOf('done'))).toMatchObject({ attempts: 1 })
    expect(done.sort((a, b) => a - b)).toEqual(numbers)
  })

  test('tells how far it is while it runs', async () => {
    const seen = Promise.withResolvers<void>()
    doIt = async ({ report }) => {
      report(2, null)
      await seen.promise
      return 0
    }
    await begin()
    const id = await add()
    expect(await until(id, ({ done }) => done === 2)).toMatchObject({ state: 'running', total: null })
    seen.resolve()
    await until(id, stateOf('done'))
  })

  test('that fails is tried again by itself; then it is a dead letter, until a person tries it again', async () => {
    const problem = jobProblems.make('unknown-kind', { kind: 'x' })
    doIt = async () => Promise.reject(new ProblemError(problem))
    await begin()
    const id = await add()
    expect(await until(id, stateOf('failed'))).toMatchObject({ attempts: 1, endedAt: null })
    const dead = await until(id, stateOf('dead'))
    expect(dead).toMatchObject({
      attempts: 2,
      problem: { code: 'jobs/unknown-kind', title: 'This version of Waarom knows no tasks of the kind x.' },
    })
    doIt = async () => 7
    await retryTask(house.store.db, [counting], id)
    expect(await until(id, stateOf('done'))).toMatchObject({ attempts: 1, problem: null, result: 7 })
  })

  test('that breaks tells people nothing of what was in it, and the log neither', async () => {
    doIt = async () => Promise.reject(new Error('anna@example.org'))
    const once = { ...counting, attempts: 1 }
    await begin([once])
    const id = await addTask(house.store.db, once, { to: 1 }, null)
    expect((await until(id, stateOf('dead'))).problem?.code).toBe('jobs/broken')
    expect(JSON.stringify(said)).toContain(id)
    expect(JSON.stringify(said)).toContain('jobs.test.ts')
    expect(JSON.stringify([said, await read(id)])).not.toContain('anna')
    const { rows } = await sql`select last_error from waarom_queue.jobs`.execute(house.store.db)
    expect(JSON.stringify(rows)).not.toContain('anna')
  })

  test('that another version wrote down in another way is a dead letter at once', async () => {
    const id = await add()
    await sql`update waarom.task set input = '{"from": 1}' where id = ${id}`.execute(house.store.db)
    await begin()
    expect(await until(id, stateOf('dead'))).toMatchObject({ attempts: 1, problem: { code: 'jobs/other-input' } })
  })

  test('of a kind that a worker does not know waits for one that does', async () => {
    const id = await addTask(
      house.store.db,
      holding(async () => {}),
      { number: 1 },
      null,
    )
    await begin()
    await until(await add(), stateOf('done'))
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 0 })
    await begin([holding(async () => {})])
    await until(id, stateOf('done'))
  })
})

describe('stopping', () => {
  test('a task that waits takes it from the queue', async () => {
    const id = await add()
    await stopTask(house.store.db, id)
    await begin()
    await until(await add(), stateOf('done'))
    expect(await read(id)).toMatchObject({ state: 'stopped', attempts: 0 })
    await expect(stopTask(house.store.db, id)).rejects.toMatchObject({ problem: { code: 'jobs/has-ended' } })
  })

  test('a task that runs tells it so, wherever it runs', async () => {
    doIt = untilTold
    await begin()
    const id = await add()
    await until(id, stateOf('running'))
    await stopTask(house.store.db, id)
    expect(await until(id, stateOf('stopped'))).toMatchObject({ stopping: false, problem: null })
  })

  test('a worker puts its task back in the queue, as if it had not begun', async () => {
    doIt = untilTold
    const first = await begin()
    const id = await add()
    await until(id, stateOf('running'))
    await first.stop()
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 0 })
    doIt = async () => 1
    await begin()
    expect(await until(id, stateOf('done'))).toMatchObject({ attempts: 1 })
  })
})

describe('a worker that dies', () => {
  const program = fileURLToPath(new URL('fixtures/worker.ts', import.meta.url))

  test('leaves its task to another, who begins when nothing of the first is left', async () => {
    const child = spawn(process.execPath, [program, JSON.stringify(house.store.application)], { stdio: 'inherit' })
    const mine = holding(async () => {})
    const id = await addTask(house.store.db, mine, { number: 2 }, null)
    await until(id, ({ state, done }) => state === 'running' && done === 1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { db } = house.store
    expect(await rescue(db, 'me')).toEqual({ workers: 0, dead: 0 })
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(600)' and datname = current_database()`.execute(
      db,
    )
    await begin([mine])
    expect(await until(id, stateOf('done'))).toMatchObject({ result: { alone: true }, attempts: 2 })
  })

  test('is not taken for dead while it lives, however many look', async () => {
    doIt = untilTold
    await begin()
    const id = await add()
    await until(id, stateOf('running'))
    for (const name of ['one', 'two']) expect(await rescue(house.store.db, name)).toEqual({ workers: 0, dead: 0 })
    await stopTask(house.store.db, id)
    await until(id, stateOf('stopped'))
  })

  test('under its task again and again makes a dead letter of it, as does a job that is gone', async () => {
    const ids = [await add(), await add()]
    const { db } = house.store
    await sql`update waarom.task set state = 'running' where id = ${ids[0]}`.execute(db)
    await sql`update waarom_queue._private_jobs set attempts = max_attempts, locked_by = 'dead', locked_at = now() where key = ${ids[0]}`.execute(
      db,
    )
    await sql`select waarom_queue.remove_job(${ids[1]})`.execute(db)
    expect(await rescue(db, 'me')).toEqual({ workers: 1, dead: 2 })
    for (const id of ids) expect(await read(id)).toMatchObject({ state: 'dead', problem: { code: 'jobs/given-up' } })
  })

  test('of the database alone lives on: it tells its tasks to end, and begins again', async () => {
    doIt = untilTold
    await begin()
    const id = await add()
    await until(id, stateOf('running'))
    doIt = async () => 1
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waarom worker' and datname = current_database()`.execute(
      house.store.db,
    )
    await until(id, stateOf('done'))
  })
})

test('what ended long ago is cleared away, but not a dead letter; and again only after a time', async () => {
  const { db } = house.store
  const [old, dead, later] = [await add(), await add(), await add()]
  const put = (id: string, state: string) =>
    sql`update waarom.task set state = ${state}, ended_at = now() - interval '91 days' where id = ${id}`.execute(db)
  await Promise.all([put(old, 'done'), put(dead, 'dead')])
  const goRound = openRounds(db)
  await goRound()
  await expect(read(old)).rejects.toThrow()
  expect((await read(dead)).state).toBe('dead')
  await put(later, 'stopped')
  await goRound()
  expect((await read(later)).state).toBe('stopped')
})

test('what nobody imports is thrown away by the rounds of a worker', async () => {
  const { db } = house.store
  const bytes = Buffer.from('Mail')
  const file = { import_id: crypto.randomUUID(), position: 0, bytes, made_at: new Date(0) }
  await db.insertInto('waarom.import_file').values(file).execute()
  await openRounds(db)()
  expect(await db.selectFrom('waarom.import_file').selectAll().execute()).toEqual([])
})
