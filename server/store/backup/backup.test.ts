import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryAbout } from '../../account/ledger/fixtures/entries.ts'
import { appendEntry, headOf } from '../../account/ledger/ledger.ts'
import { verifyLedger } from '../../account/ledger/verify.ts'
import { withClient } from '../connection.ts'
import { BEGINNING, type Database, log, MIGRATED, makeDatabase, placeOf, type Template } from '../fixtures/database.ts'
import { heldSince } from '../held.ts'
import { readyKey } from '../key.ts'
import { migrate, readMigrations } from '../migrations/migrations.ts'
import { openStore, type Place, type Store } from '../store.ts'
import { backUp } from './back-up.ts'
import { readArchive, writeArchive } from './file.ts'
import { fillEveryTable, tablesOf } from './fixtures/rows.ts'
import { ENTRY } from './manifest.ts'
import { restore } from './restore.ts'

const RESTORING = fileURLToPath(new URL('./fixtures/restoring.ts', import.meta.url))
const LONG = Boolean(process.env['WAAROM_LONG'])
const OWN = readMigrations()

/** A database with the key of this test beside it. */
interface Room {
  readonly place: Place
  readonly database: Database
}

let folder = ''
/** A database with rows in every table, those rows, and its backup. */
let whole: Room
let rows: ReadonlyMap<string, readonly string[]>
let file = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-backup-'))
  whole = await roomFrom(MIGRATED)
  await inStore(whole, async ({ db }) => {
    for (const at of [1, 2, 3]) await appendEntry(db, entryAbout({ at }))
  })
  await asOwner(whole, fillEveryTable)
  rows = await everyRow(whole)
  file = await backedUp(whole, 'whole')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function roomFrom(template: Template | null = null): Promise<Room> {
  const database = await makeDatabase(template)
  return { database, place: placeOf(database, folder) }
}

const asOwner = <T>({ database }: Room, work: (client: Client) => Promise<T>) => withClient(database.owner, work)
const named = (name: string) => join(folder, `${name}.backup`)
const code = (name: string, facts = {}) => ({
  problem: { code: `store/${name}`, facts: expect.objectContaining(facts) },
})

async function backedUp({ place }: Room, name: string): Promise<string> {
  await backUp(place, named(name), log, () => {})
  return named(name)
}

/** Restores a backup in a database of its own. */
async function putBack(from: string, room?: Room) {
  const at = room ?? (await roomFrom())
  return { ...(await restore(at.place, from, log, () => {})), room: at }
}

/** All that a backup says, or that it cannot be read to its end. */
async function contentOf(archive: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const { name, bytes } of readArchive(archive, () => {})) {
      hash.update(`${name}\n`)
      for await (const chunk of bytes) hash.update(chunk)
    }
  } catch {
    return 'broken'
  }
  return hash.digest('hex')
}

/** That a backup is refused, and nothing of it is there. */
async function expectRefused(from: string, problem: object, said = ''): Promise<void> {
  const room = await roomFrom()
  await expect(
    restore(room.place, from, log, () => {}),
    said,
  ).rejects.toMatchObject(problem)
  expect(await isEmpty(room)).toBe(true)
}

const isEmpty = async (room: Room) =>
  (await asOwner(room, (client) => client.query("select to_regnamespace('waarom') is null as empty"))).rows[0]?.empty

async function inStore<T>({ place }: Room, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place, BEGINNING, log)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Every row of every table, as the database writes it, in order. */
function everyRow(room: Room): Promise<ReadonlyMap<string, readonly string[]>> {
  return asOwner(room, async (client) => {
    const found = new Map<string, readonly string[]>()
    for (const table of await tablesOf(client)) {
      const { rows: lines } = await client.query<{ row: string }>(
        `select t::text as row from waarom."${table}" t order by 1`,
      )
      found.set(
        table,
        lines.map(({ row }) => row),
      )
    }
    return found
  })
}

/** What a restored copy says otherwise of itself: that it was restored, and what it does not go on with. */
const OTHERWISE = ['installation', 'ledger_entry', 'ledger_head', 'task']

describe('what was backed up', () => {
  test('comes back row for row, in every table, with its rules and guards, and holds back', async () => {
    for (const [table, was] of rows) expect(was.length, table).toBeGreaterThan(0)
    const room = await roomFrom()
    const far: number[] = []
    const done = await restore(room.place, file, log, (read, total) => far.push(read / total))
    const after = await everyRow(room)
    expect([...after.keys()]).toEqual([...rows.keys()])
    for (const [table, was] of rows) if (!OTHERWISE.includes(table)) expect(after.get(table), table).toEqual(was)
    expect(done).toMatchObject({ tables: rows.size, rows: [...rows.values()].flat().length })
    expect(done.ledger).toEqual({ last: { number: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, fault: null })
    expect(far).toEqual([...far].sort((a, b) => a - b))
    expect(far.at(-1)).toBe(1)
    await asOwner(room, async (client) => {
      await expect(client.query('delete from waarom.ledger_entry')).rejects.toThrow('only appended to')
      await expect(client.query('update waarom.address set contact_id = gen_random_uuid()')).rejects.toThrow('foreign')
      const { rows: entries } = await client.query('select body from waarom.ledger_entry where number = 4')
      expect(entries).toEqual([{ body: expect.stringMatching(/^\{"restored":"\d{4}-/) }])
    })
    await inStore(room, async ({ db }) => {
      expect(await heldSince(db)).toBeInstanceOf(Date)
      await appendEntry(db, entryAbout({}))
      expect(await verifyLedger(db)).toMatchObject({ last: { number: 5 }, fault: null })
    })
  })

  test('does not go on with what was under way: those tasks are stopped, and no queue has them', async () => {
    const states = async (room: Room) =>
      (await asOwner(room, (client) => client.query('select state from waarom.task order by 1'))).rows
    const under = await roomFrom(MIGRATED)
    await inStore(under, async ({ db }) => {
      await db
        .insertInto('waarom.task')
        .values(
          (['waiting', 'running', 'failed', 'done', 'dead'] as const).map((state) => ({
            ...{ id: crypto.randomUUID(), kind: 'import', state, input: '{}' },
          })),
        )
        .execute()
    })
    const { room } = await putBack(await backedUp(under, 'tasks'))
    expect((await states(room)).map(({ state }) => state)).toEqual(['dead', 'done', 'stopped', 'stopped', 'stopped'])
    await inStore(room, async ({ pool }) => {
      expect((await pool.query('select from waarom_queue.jobs')).rowCount).toBe(0)
    })
  })

  test.each(LONG ? OWN.slice(1, -1).map((_, at) => at + 2) : [3])(
    'by a release with %i migrations comes back in this one',
    async (count) => {
      const old = await roomFrom()
      await asOwner(old, async (client) => {
        await migrate(client, OWN.slice(0, count))
        const columns = '(id, time_zone, default_language)'
        await client.query(`insert into waarom.installation ${columns} values (gen_random_uuid(), 'UTC', 'en')`)
        await readyKey(client, old.place.keyFile)
        await fillEveryTable(client)
      })
      const was = await everyRow(old)
      const { room } = await putBack(await backedUp(old, `old-${count}`))
      const now = await everyRow(room)
      expect(now.get('migration')).toHaveLength(OWN.length)
      for (const [table, lines] of was) expect(now.get(table)?.length ?? 0, table).toBeGreaterThanOrEqual(lines.length)
      await inStore(room, async ({ problem }) => expect(await problem()).toBeNull())
    },
  )

  test('while others write is of one moment; a ledger that was not whole comes back so, and it is said', async () => {
    const busy = await roomFrom(MIGRATED)
    const last = await inStore(busy, async ({ db }) => {
      let writing = true
      const writers = [1, 2].map(async () => {
        while (writing) await appendEntry(db, entryAbout({}))
      })
      await backedUp(busy, 'busy')
      writing = false
      await Promise.all(writers)
      return headOf(db)
    })
    const { ledger, room } = await putBack(named('busy'))
    expect(ledger.fault).toBeNull()
    expect(ledger.last.number).toBeLessThanOrEqual(last?.number ?? 0)

    const hole = 'delete from waarom.ledger_entry where number = 1'
    await asOwner(room, (client) => client.query(`alter table waarom.ledger_entry disable trigger user; ${hole}`))
    // Who needs a backup is not refused it for what was wrong before it was made.
    expect((await putBack(await backedUp(room, 'hole'))).ledger.fault).toMatchObject({ number: 1 })
  })
})

describe('a file', () => {
  test('is for its user alone, takes no other place, is there whole or not at all, and does not hold the key', async () => {
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(backedUp(whole, 'whole')).rejects.toMatchObject(code('backup-exists', { file }))
    await expect(backedUp(await roomFrom(), 'nothing')).rejects.toMatchObject(code('backup-nothing'))
    const nowhere = join(folder, 'none', 'a.backup')
    await expect(backUp(whole.place, nowhere, log, () => {})).rejects.toMatchObject(
      code('backup-not-written', { file: nowhere, cause: 'ENOENT' }),
    )
    const key = readFileSync(whole.place.keyFile, 'utf8').trim()
    for await (const { bytes } of readArchive(file, () => {}))
      for await (const chunk of bytes) expect(chunk.includes(key)).toBe(false)
    const keyFile = join(folder, 'none.key')
    await expect(backUp({ ...whole.place, keyFile }, named('keyless'), log, () => {})).rejects.toMatchObject(
      code('key-missing', { file: keyFile }),
    )
    expect(readdirSync(folder).filter((name) => /\.part$|nothing|keyless/.test(name))).toEqual([])
  })

  test('of which any byte was changed is refused, unless it still says the same, and nothing is restored', async () => {
    const bytes = readFileSync(file)
    const said = await contentOf(file)
    const step = LONG ? 97 : Math.ceil(bytes.length / 12)
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8((bytes[at] ?? 0) ^ 0x10, at)
      writeFileSync(named('changed'), changed)
      // About one changed byte in ten thousand leaves what zstd unpacks as it was.
      if ((await contentOf(named('changed'))) === said) continue
      await expect(
        restore(whole.place, named('changed'), log, () => {}),
        `byte ${at}`,
      ).rejects.toMatchObject(code('backup-broken'))
    }
    writeFileSync(named('changed'), bytes.with(bytes.length >> 1, bytes.readUInt8(bytes.length >> 1) ^ 0xff))
    await expectRefused(named('changed'), code('backup-broken'))
  })

  test('that was cut off, is empty or is no backup is refused', async () => {
    const bytes = readFileSync(file)
    for (const length of [0, 1, 20, bytes.length >> 1, bytes.length - 100]) {
      writeFileSync(named('cut'), bytes.subarray(0, length))
      await expect(
        restore(whole.place, named('cut'), log, () => {}),
        `${length} bytes`,
      ).rejects.toMatchObject(code('backup-broken'))
    }
    writeFileSync(named('text'), 'name,email\nAnna,anna@example.org\n')
    await expectRefused(named('text'), code('backup-broken'))
    await expectRefused(folder, code('backup-unreadable', { cause: 'EISDIR' }))
    await expectRefused(named('none'), code('backup-unreadable', { cause: 'ENOENT' }))
  })

  test.each<[string, (name: string, bytes: Buffer) => Buffer | null]>([
    ['another row', (name, bytes) => (name.includes('/contact/') ? Buffer.concat([bytes, bytes]) : bytes)],
    ['a table less', (name, bytes) => (name.includes('/contact/') ? null : bytes)],
    [
      'other sums',
      (name, bytes) => (name === ENTRY.sums ? Buffer.from(String(bytes).replace('"rows": 3', '"rows": 4')) : bytes),
    ],
    ['no seal', (name, bytes) => (name === ENTRY.seal ? null : bytes)],
  ])('that was made again without the key, with %s, is refused', async (what, change) => {
    await writeArchive(named(what), async (add) => {
      for await (const { name, bytes } of readArchive(file, () => {})) {
        const chunks: Buffer[] = []
        for await (const chunk of bytes) chunks.push(chunk)
        const changed = change(name, Buffer.concat(chunks))
        if (changed) await add(name, changed)
      }
    })
    await expectRefused(named(what), code('backup-broken'))
  })
})

describe('a restore', () => {
  test('into a database that holds something is refused, and changes nothing', async () => {
    await expect(putBack(file, whole)).rejects.toMatchObject(code('restore-not-empty'))
    expect(await everyRow(whole)).toEqual(rows)
  })

  test('without the key, or with another, is refused', async () => {
    const room = await roomFrom()
    const other = join(folder, 'other.key')
    writeFileSync(other, 'a'.repeat(64))
    for (const keyFile of [other, join(folder, 'gone.key')])
      await expect(putBack(file, { ...room, place: { ...room.place, keyFile } })).rejects.toMatchObject(
        code('backup-other-key', { key: keyFile }),
      )
    expect(existsSync(join(folder, 'gone.key'))).toBe(false)
    expect(await isEmpty(room)).toBe(true)
  })

  test('by an older version is refused', async () => {
    await expect(restore(whole.place, file, log, () => {}, OWN.slice(0, -1))).rejects.toMatchObject(
      code('backup-newer', { name: OWN.at(-1)?.name }),
    )
  })

  test('in which something fails at the end, or whose schema was changed by hand, leaves nothing', async () => {
    const room = await roomFrom()
    const sql = 'alter table waarom.contact add check (family_name is null)'
    const narrow = { name: '9999-narrow', sql, checksum: 'c' }
    await expect(restore(room.place, file, log, () => {}, [...OWN, narrow])).rejects.toMatchObject(
      code('migration-failed', { name: '9999-narrow' }),
    )
    expect(await isEmpty(room)).toBe(true)
    const byHand = await roomFrom(MIGRATED)
    await inStore(byHand, async () => {})
    await asOwner(byHand, (client) => client.query('alter table waarom.contact add column by_hand text'))
    await expectRefused(await backedUp(byHand, 'by-hand'), code('backup-other-tables', { table: 'contact' }))
  })

  test('that is killed among the rows leaves nothing, and the next one restores all', async () => {
    const room = await roomFrom()
    const child = spawn(process.execPath, [RESTORING, JSON.stringify(room.place), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    // The next one waits until the database has taken back what the first had done.
    expect((await putBack(file, room)).tables).toBe(rows.size)
  })
})
