import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.ts'
import { readPostmaster } from './postmaster-file.ts'

const HOLD = fileURLToPath(new URL('./fixtures/hold.ts', import.meta.url))
const WITHIN = { timeout: 20_000, interval: 10 }
const lines: string[] = []
const note = (...[what, words]: unknown[]) => void lines.push(String(words ?? what))
const log = { info: note, warn: note, error: note }

let folder = ''
let cluster = ''
let embedded: Embedded | null = null
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-data-'))
  cluster = join(folder, 'postgres')
})
afterAll(async () => {
  await embedded?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Another process that holds the folder, and what it said first. */
async function hold(): Promise<{ readonly child: ChildProcess; readonly said: Promise<string> }> {
  const child = spawn(process.execPath, [HOLD, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child, 'spawn')
  if (!child.stdout) throw new Error('no output')
  const said = once(createInterface(child.stdout), 'line').then(([line]) => String(line))
  return { child, said }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function ask(config: ClientConfig, sql: string): Promise<unknown> {
  const client = new Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

const start = async () => {
  embedded = await startEmbedded({ folder, log })
  return embedded
}
const running = () => {
  if (!embedded) throw new Error('it does not run')
  return embedded
}
/** Waits until a database that died runs again. */
const isBack = () => vi.waitUntil(() => lines.includes('the database is back'), WITHIN)
const serverPid = async () => (await readPostmaster(cluster))?.pid ?? 0

/** Notes numbers one by one in a table until the database is gone; gives those that were confirmed. */
async function noteUntilGone(config: ClientConfig, onFirst: () => void): Promise<number> {
  const client = new Client(config)
  client.on('error', () => {})
  await client.connect()
  for (let confirmed = 0; ; confirmed += 1) {
    try {
      await client.query('insert into note values ($1)', [confirmed])
    } catch {
      return confirmed
    }
    if (confirmed === 50) onFirst()
  }
}

describe('our own PostgreSQL, through the life of a data folder', () => {
  test('a start that is killed while the cluster is made leaves nothing in its place', async () => {
    const { child } = await hold()
    const making = () => readdirSync(folder).find((name) => name.startsWith('postgres.making-')) ?? ''
    await vi.waitUntil(() => existsSync(join(folder, making(), 'base')) && making() !== '', WITHIN)
    await killed(child)
    expect(existsSync(cluster)).toBe(false)
  })

  test('the next start makes it anew', async () => {
    await start()
    expect(await ask(running().application, 'select 1')).toBe(1)
  })

  test.each([
    ['data_checksums', 'on'],
    ['server_encoding', 'UTF8'],
    ['password_encryption', 'scram-sha-256'],
    ['listen_addresses', ''],
    ['fsync', 'on'],
  ])('%s is %j', async (name, value) => {
    expect(await ask(running().application, `select current_setting('${name}')`)).toBe(value)
  })

  test('text is ordered the same on every machine', async () => {
    const locale = await ask(
      running().application,
      `select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'waarom'`,
    )
    expect(locale).toBe('b C.UTF-8')
  })

  test('neither of the two roles is above the law, and the superuser cannot come in', async () => {
    for (const role of [running().owner, running().application])
      expect(
        await ask(role, 'select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user'),
      ).toBe(false)
    await expect(ask(running().application, 'create table public.own ()')).rejects.toThrow('permission denied')
    await expect(ask({ ...running().owner, user: 'postgres' }, 'select 1')).rejects.toThrow('no pg_hba.conf entry')
    await expect(ask({ ...running().owner, password: 'guess' }, 'select 1')).rejects.toThrow('password')
  })

  test('a second start on the folder is refused, and says which process has it', async () => {
    const { child, said } = await hold()
    expect(await said).toBe('store/folder-in-use')
    await once(child, 'exit')
    await expect(startEmbedded({ folder, log })).rejects.toMatchObject({
      problem: { code: 'store/folder-in-use', facts: { folder, pid: String(process.pid) } },
    })
  })

  test('a database that is killed comes back by itself, with everything that it confirmed', async () => {
    await ask(running().owner, 'create schema test authorization waarom_owner')
    const owner = { ...running().owner, options: '-c search_path=test' }
    await ask(owner, 'create table note (number int)')
    const pid = await serverPid()
    lines.length = 0
    const confirmed = await noteUntilGone(owner, () => process.kill(pid, 'SIGKILL'))
    await isBack()
    const present = Number(await ask(owner, 'select count(*) from note'))
    expect(confirmed).toBeGreaterThan(50)
    // The one that was under way may be there too.
    expect([confirmed, confirmed + 1]).toContain(present)
  })

  test('stops cleanly, and gives the folder back', async () => {
    await running().stop()
    embedded = null
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false)
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8').trim().split('\n').at(-1)).toContain('shut down')
    expect(readdirSync(folder).filter((name) => /lock|draft/.test(name))).toEqual([])
  })

  test('the database of a start that was killed is adopted, and watched from then on', async () => {
    const { child, said } = await hold()
    expect(await said).toBe('up')
    const orphan = await serverPid()
    await killed(child)
    await start()
    expect(await serverPid()).toBe(orphan)
    expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([])
    expect(Number(await ask(running().owner, 'select count(*) from test.note'))).toBeGreaterThan(50)
    lines.length = 0
    process.kill(orphan, 'SIGKILL')
    await isBack()
    expect(await ask(running().application, 'select 1')).toBe(1)
  })

  test('a folder can be moved, and where its path is too long for a socket it is 127.0.0.1 with a password', async () => {
    await running().stop()
    embedded = null
    const other = join(tmpdir(), `waarom-${'long-'.repeat(20)}${process.pid}`)
    renameSync(folder, other)
    folder = other
    cluster = join(folder, 'postgres')
    const { owner, application } = await start()
    expect(owner.host).toBe('127.0.0.1')
    expect(Number(await ask(owner, 'select count(*) from test.note'))).toBeGreaterThan(50)
    await expect(ask({ ...application, password: 'guess' }, 'select 1')).rejects.toThrow('password')
  })
})
