import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from './embedded/embedded.ts'
import { readPostmaster } from './embedded/postmaster-file.ts'
import { log } from './fixtures/database.ts'

const HOLD = fileURLToPath(new URL('./embedded/fixtures/hold.ts', import.meta.url))

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
})

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
