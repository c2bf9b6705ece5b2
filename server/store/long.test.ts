import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addTask } from '../jobs/task.ts'
import { openWorker } from '../jobs/worker.ts'
import { readModel } from '../purpose/judge-mail.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { readPostmaster } from './embedded/postmaster-file.ts'
import { type Run, type Server, startPostgres, stopPostgres } from './embedded/server.ts'
import { giveFile, openWay, runBy, type Way, wayFor } from './embedded/way.ts'
import { givenRights } from './rights.ts'
import { openStore, type Store } from './store.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const HOLD = fileURLToPath(new URL('./embedded/fixtures/hold.ts', import.meta.url))

/** The PostgreSQL 15 of the tests; null on a platform that it is not for. */
const fifteen = (() => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('postgres-15')), '../native/bin')
  } catch {
    return null
  }
})()

describe.runIf(process.env['WAAROM_LONG'])('in the long run', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'waarom-long-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('twenty times the app and its database are killed while four write: nothing that was confirmed is lost', async () => {
    const first = await startEmbedded({ folder, log })
    await withOwner(first.owner, (client) =>
      client.query('create schema test; create table test.note (number int primary key)'),
    )
    await first.stop()
    const confirmed: number[] = []
    for (let round = 0; round < 20; round += 1) {
      const child = await held(folder)
      const { pid = 0 } = (await readPostmaster(join(folder, 'postgres'))) ?? {}
      const from = round * 1_000_000
      let kill = () => {}
      const due = new Promise<void>((resolve) => {
        kill = resolve
      })
      const writers = [0, 1, 2, 3].map((writer) =>
        writeUntilGone(first.owner, from + writer * 100_000, confirmed, kill),
      )
      await due
      // By turns the database, the app, and both at once.
      if (round % 3 !== 0) child.kill('SIGKILL')
      if (round % 3 !== 1) process.kill(pid, 'SIGKILL')
      if (round % 3 === 0) child.kill('SIGKILL')
      await once(child, 'exit')
      if (round % 3 === 1) process.kill(pid, 'SIGINT')
      await Promise.all(writers)
    }
    const again = await startEmbedded({ folder, log })
    const present = await withOwner(again.owner, (client) => client.query('select number from test.note'))
    await again.stop()
    const found = new Set(present.rows.map(({ number }) => number))
    expect(confirmed.length).toBeGreaterThan(1000)
    expect(confirmed.filter((number) => !found.has(number))).toEqual([])
  })

  test('waarom serve listens once the store is up, and takes it down on SIGTERM', async () => {
    const data = join(folder, 'served')
    const command = fileURLToPath(new URL('../../cli/bin/waarom.js', import.meta.url))
    const env = { PATH: process.env['PATH'], PORT: '0', WAAROM_DATA: data }
    const child = spawn(process.execPath, [command, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const address = await new Promise<string>((heard, refused) => {
      child.once('exit', refused)
      createInterface(child.stdout).on('line', (line) => {
        const [, found] = /listening at (http\S+)"/.exec(line) ?? []
        if (found) heard(found)
      })
    })
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await gone).toEqual([0, null])
    expect(existsSync(join(data, 'postgres/PG_VERSION'))).toBe(true)
    expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false)
  })

  test.runIf(fifteen)(
    'the schema is the same on PostgreSQL 15, and three workers do every task there once',
    async () => {
      const { config, stop } = await startFifteen(join(folder, 'fifteen'), fifteen ?? '')
      try {
        await withOwner({ ...config, database: 'postgres' }, async (client) => {
          await client.query("create role app login password 'app'")
          await client.query('create database waarom')
        })
        const at = `@/waarom?host=${encodeURIComponent(config.host ?? '')}`
        const place = {
          kind: 'url',
          url: `postgres://app:app${at}`,
          migrateUrl: `postgres://postgres:owner${at}`,
          keyFile: join(folder, 'fifteen.key'),
        } as const
        const store = await openStore(place, { language: 'en', timeZone: 'UTC' }, log)
        expect(await store.problem()).toBeNull()
        expect(await store.db.selectFrom('waarom.installation').select('time_zone').execute()).toEqual([
          { time_zone: 'UTC' },
        ])
        await doTasks(store)
        await store.close()
        const rights = await withOwner({ ...config, database: 'waarom' }, (client) => givenRights(client, 'app'))
        expect(rights).toContain('installation select')
      } finally {
        await stop()
      }
    },
  )
})

/** Lets three workers do three hundred tasks. */
async function doTasks({ db, application, key }: Store): Promise<void> {
  const done: number[] = []
  const last = Promise.withResolvers<void>()
  const run = async ({ input }: { readonly input: number }) => {
    if (done.push(input) === 300) last.resolve()
    return input
  }
  const kind = { name: 'counting', input: z.int(), attempts: 1, run }
  const model = await readModel()
  const workers = [0, 1, 2].map(() => openWorker({ application, key, kinds: [kind], atOnce: 2, model, log }))
  await Promise.all(Array.from({ length: 300 }, (_, number) => addTask(db, kind, number, null)))
  await last.promise
  await Promise.all(workers.map((one) => one.stop()))
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, number) => number))
  const states = await db.selectFrom('waarom.task').select(['state', 'attempts']).distinct().execute()
  expect(states).toEqual([{ state: 'done', attempts: 1 }])
}

async function withOwner<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function held(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLD, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!child.stdout) throw new Error('no output')
  const [line] = await once(createInterface(child.stdout), 'line')
  expect(line).toBe('up')
  return child
}

async function writeUntilGone(
  config: ClientConfig,
  from: number,
  confirmed: number[],
  enough: () => void,
): Promise<void> {
  const client = new Client(config)
  client.on('error', () => {})
  await client.connect()
  for (let number = from; ; number += 1) {
    try {
      await client.query('insert into test.note values ($1)', [number])
    } catch {
      return
    }
    confirmed.push(number)
    if (number === from + 50) enough()
  }
}

/** A PostgreSQL 15 as an operator has one, with a superuser. */
async function startFifteen(folder: string, bin: string): Promise<{ config: ClientConfig; stop: () => Promise<void> }> {
  const cluster = join(folder, 'c')
  const way: Way = wayFor(cluster)
  mkdirSync(folder)
  await openWay(way, folder)
  const password = join(folder, 'password')
  writeFileSync(password, 'owner')
  for (const path of [folder, password]) giveFile(way, path)
  const making = [
    '--pgdata',
    cluster,
    '--username',
    'postgres',
    '--pwfile',
    password,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
  ]
  await runBy(way, join(bin, 'initdb'), [...making, '--locale', 'C', '--no-sync'], folder)
  const run: Run = { way, bin, cluster, place: { host: cluster, port: 5432 }, log: join(folder, 'log') }
  const server: Server = await startPostgres(run)
  return {
    config: { host: cluster, user: 'postgres', password: 'owner' },
    stop: () => stopPostgres(server, run),
  }
}
