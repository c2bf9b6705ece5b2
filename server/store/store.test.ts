import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askedRights, givenQueueRights } from '../jobs/queue.ts'
import { withClient } from './connection.ts'
import { BEGINNING, type Database, log, makeDatabase, placeOf } from './fixtures/database.ts'
import { urlOf } from './fixtures/url.ts'
import { migrate, readMigrations } from './migrations/migrations.ts'
import { givenRights, RIGHTS } from './rights.ts'
import { openStore, type Place, type Store } from './store.ts'

let folder = ''
let database: Database
let place: Extract<Place, { kind: 'url' }>
let opened: Store[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-store-'))
  database = await makeDatabase()
  place = placeOf(database, folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()))
  opened = []
})

async function open(): Promise<Store> {
  const store = await openStore(place, BEGINNING, log)
  opened.push(store)
  return store
}

const asOwner = <T>(work: (client: Client) => Promise<T>) => withClient(database.owner, work)
/** Leaves the database as bare as an operator gives it. */
const empty = () => asOwner((client) => client.query('drop schema if exists waarom, waarom_queue cascade'))
const codeOf = (code: string, facts = {}) => ({ problem: { code, facts: expect.objectContaining(facts) } })

describe('the schema', () => {
  test('an empty database gets an installation, in the language and the zone it began with', async () => {
    await empty()
    const { db } = await open()
    const rows = await db.selectFrom('waarom.installation').selectAll().execute()
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        made_at: expect.any(Date),
        time_zone: 'Europe/Amsterdam',
        default_language: 'nl',
        laws: ['NL'],
        reading: 'milder',
        question_events: [],
        restored_at: null,
        key_fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  test('four that start at once, and one after, share one installation', async () => {
    await empty()
    await Promise.all([open(), open(), open(), open()])
    await open()
    const ids = await Promise.all(opened.map(({ db }) => db.selectFrom('waarom.installation').select('id').execute()))
    expect(new Set(ids.flat().map(({ id }) => id)).size).toBe(1)
  })

  test('the application may do to each table what is written down, and no more', async () => {
    const { db } = await open()
    const tables = await asOwner((client) =>
      client.query("select tablename from pg_tables where schemaname = 'waarom'"),
    )
    expect(tables.rows.map(({ tablename }) => tablename).sort()).toEqual(Object.keys(RIGHTS).sort())
    const written = Object.entries(RIGHTS).flatMap(([table, rights]) => rights.map((right) => `${table} ${right}`))
    expect(await asOwner((client) => givenRights(client, 'waarom_app'))).toEqual(
      [
        ...['append_entry', 'settle_facts', 'places_in_blocks', 'refusals_at_several'].map(
          (routine) => `${routine} execute`,
        ),
        ...written,
      ].sort(),
    )
    await expect(db.deleteFrom('waarom.installation').execute()).rejects.toThrow('permission denied')
    await expect(db.schema.createTable('waarom.other').execute()).rejects.toThrow('permission denied')
  })

  test('of the queue the application has what it needs to add and do jobs, and no more', async () => {
    const { db } = await open()
    expect(await asOwner((client) => givenQueueRights(client, 'waarom_app'))).toEqual(askedRights())
    await expect(sql`drop function waarom_queue.add_job`.execute(db)).rejects.toThrow('must be owner')
    await expect(sql`select 1 from waarom_queue.migrations`.execute(db)).rejects.toThrow('permission denied')
  })

  test('a right that the application no longer has is taken at the next start', async () => {
    await open()
    await asOwner((client) => client.query('grant delete on waarom.installation to waarom_app'))
    await open()
    expect(await asOwner((client) => givenRights(client, 'waarom_app'))).not.toContain('installation delete')
  })

  test('one role alone works too, as the owner of everything', async () => {
    const store = await openStore({ ...place, url: urlOf(database.owner), migrateUrl: null }, BEGINNING, log)
    opened.push(store)
    expect(await store.problem()).toBeNull()
  })
})

describe('the key of keyed hashes', () => {
  let file = ''
  const openWith = async (keyFile: string) => {
    const store = await openStore({ ...place, keyFile }, BEGINNING, log)
    opened.push(store)
    return store.key
  }
  beforeEach(async () => {
    file = join(folder, `${crypto.randomUUID()}/ledger.key`)
    await asOwner((client) => client.query('update waarom.installation set key_fingerprint = null'))
  })

  test('is made at the first start, for its user alone, and stays the same', async () => {
    const [first, ...others] = await Promise.all([openWith(file), openWith(file), openWith(file)])
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(file))).toEqual(['ledger.key'])
    for (const other of [...others, await openWith(file)])
      expect(other.hash('address', 'anna@example.org')).toBe(first.hash('address', 'anna@example.org'))
  })

  test('gives each value under each noun a hash of its own', async () => {
    const { hash } = await openWith(file)
    const hashes = [hash('address', 'a'), hash('address', 'b'), hash('reason', 'a'), hash('addressa', '')]
    expect(new Set(hashes).size).toBe(4)
  })

  test('is not in the database', async () => {
    await openWith(file)
    const { rows } = await asOwner((client) => client.query('select * from waarom.installation'))
    expect(JSON.stringify(rows)).not.toContain(readFileSync(file, 'utf8').trim())
  })

  test('that is another than the database was written with stops the start', async () => {
    await openWith(file)
    const other = join(folder, 'other.key')
    writeFileSync(other, 'a'.repeat(64))
    await expect(openWith(other)).rejects.toMatchObject(codeOf('store/key-other', { file: other }))
  })

  test('that is gone stops the start, and no other is made in its place', async () => {
    await openWith(file)
    rmSync(file)
    await expect(openWith(file)).rejects.toMatchObject(codeOf('store/key-missing', { file }))
    expect(existsSync(file)).toBe(false)
  })

  test('that is no key, or not to be had, stops the start', async () => {
    const broken = join(folder, 'broken.key')
    writeFileSync(broken, 'abc')
    await expect(openWith(broken)).rejects.toMatchObject(codeOf('store/key-broken', { file: broken }))
    await expect(openWith(join(broken, 'ledger.key'))).rejects.toMatchObject(codeOf('store/key-closed'))
  })
})

describe('migrations', () => {
  beforeEach(empty)

  const first = readMigrations()
  const next = (sql: string) => [
    ...first,
    { name: '9998-next', sql, checksum: 'a' },
    { name: '9999-last', sql: 'create table waarom.last ()', checksum: 'b' },
  ]

  test('are numbered without a gap, from 1', () => {
    expect(first.map(({ name }) => Number(name.slice(0, 4)))).toEqual(first.map((_, at) => at + 1))
  })

  test('are applied once, in order', async () => {
    const names = first.map(({ name }) => name)
    expect(await asOwner((client) => migrate(client, first))).toEqual(names)
    expect(await asOwner((client) => migrate(client, next('create table waarom.next ()')))).toEqual([
      '9998-next',
      '9999-last',
    ])
    expect(await asOwner((client) => migrate(client, next('')))).toEqual([])
  })

  test('one that fails leaves nothing of itself, keeps those before it, and stops those after it', async () => {
    const broken = next('create table waarom.next (); select 1 / 0')
    await expect(asOwner((client) => migrate(client, broken))).rejects.toMatchObject(
      codeOf('store/migration-failed', { name: '9998-next', cause: 'division by zero' }),
    )
    const { rows } = await asOwner((client) =>
      client.query(
        "select to_regclass('waarom.installation') is not null as first, to_regclass('waarom.next') as next, to_regclass('waarom.last') as last",
      ),
    )
    expect(rows).toEqual([{ first: true, next: null, last: null }])
  })

  test('one that was changed after it was applied stops the start', async () => {
    await open()
    await asOwner((client) => client.query("update waarom.migration set checksum = 'other'"))
    await expect(open()).rejects.toMatchObject(codeOf('store/migration-changed', { name: '0001-installation' }))
  })

  test('one that this version does not have stops the start, and makes a running server unready', async () => {
    const store = await open()
    await asOwner((client) => client.query("insert into waarom.migration values ('9999-newer', 'x')"))
    await expect(open()).rejects.toMatchObject(codeOf('store/migration-missing', { name: '9999-newer' }))
    expect(await store.problem()).toMatchObject({ code: 'store/not-ready' })
  })
})

describe('a database of the operator', () => {
  test('that is too old is refused', async () => {
    await expect(withClient(database.owner, async () => 'in', 190_000)).rejects.toMatchObject(
      codeOf('store/too-old', { found: process.env['WAAROM_POSTGRES'] ?? '18', least: '19' }),
    )
  })

  test.each([
    ['is not there', 'postgres://app@127.0.0.1:1/waarom', 'store/unreachable'],
    ['has no such name', 'postgres://app@no-such-host.invalid/waarom', 'store/unreachable'],
  ])('that %s is refused', async (_what, url, code) => {
    await expect(openStore({ ...place, url, migrateUrl: null }, BEGINNING, log)).rejects.toMatchObject(codeOf(code))
  })

  test('that does not know the password is refused, without telling it', async () => {
    const url = place.url.replace(/:[^:@]+@/, ':guess@')
    await expect(openStore({ ...place, url }, BEGINNING, log)).rejects.toMatchObject(
      codeOf('store/sign-in', { cause: expect.not.stringContaining('guess') }),
    )
  })
})
