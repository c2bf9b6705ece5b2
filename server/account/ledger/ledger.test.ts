import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Fault } from '@waarom/account/ledger/chain.ts'
import { NOTHING } from '@waarom/account/ledger/entry.ts'
import { content } from '@waarom/account/ledger/fixtures/chains.ts'
import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenStore, openTestStore } from '../../store/fixtures/database.ts'
import { urlOf } from '../../store/fixtures/url.ts'
import type { Store } from '../../store/store.ts'
import { entryAbout } from './fixtures/entries.ts'
import { appendEntry, readLedger } from './ledger.ts'
import { verifyLedger } from './verify.ts'

const LONG = Boolean(process.env['WAAROM_LONG'])
/** Entries that each of four processes writes. */
const EACH = LONG ? 200 : 60
const WRITER = fileURLToPath(new URL('./fixtures/writer.ts', import.meta.url))

let opened: OpenStore
let store: Store
let owner: Client
let application: Client
beforeAll(async () => {
  opened = await openTestStore()
  store = opened.store
  owner = new Client(opened.database.owner)
  application = new Client(opened.database.application)
  await Promise.all([owner.connect(), application.connect()])
})
afterAll(async () => {
  await Promise.all([owner.end(), application.end()])
  await opened.close()
})
beforeEach(() =>
  tamper(`
    truncate waarom.ledger_entry; truncate waarom.ledger_head;
    insert into waarom.ledger_head values (0, '${NOTHING.hash}')
  `),
)

/** What somebody does who owns the database and takes its guards away. */
const tamper = (sql: string) =>
  owner.query(`
    alter table waarom.ledger_entry disable trigger user; alter table waarom.ledger_head disable trigger user;
    ${sql};
    alter table waarom.ledger_entry enable trigger user; alter table waarom.ledger_head enable trigger user
  `)
const append = (count: number) =>
  store.db.transaction().execute(async (transaction) => {
    for (let at = 1; at <= count; at += 1) await appendEntry(transaction, entryAbout({ at }))
  })
const whole = (number: number) => ({
  last: { number, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  fault: null,
})

describe('an entry', () => {
  test('stands in the ledger as it was given, after the one before it', async () => {
    const first = await appendEntry(store.db, entryAbout({ at: 1 }))
    const second = await appendEntry(store.db, { ...entryAbout({}), actor: 'system', subjects: [] })
    const entries = await readLedger(store.db, { after: null, limit: 10 })
    expect(entries).toEqual([
      {
        ...entryAbout({}),
        body: '{"at":1,"rulebook":"nl@2026.11","verdict":"service"}',
        ...first,
        previous: NOTHING.hash,
      },
      expect.objectContaining({ actor: 'system', subjects: [], ...second, previous: first.hash }),
    ])
    expect(await readLedger(store.db, { after: 1, limit: 10 })).toEqual(entries.slice(1))
    expect(await readLedger(store.db, { after: null, limit: 1 })).toEqual(entries.slice(0, 1))
  })

  test('has in the database the hash that the pure part takes of it, whatever it says', async () => {
    const contents = fc.sample(content, LONG ? 5_000 : 50)
    await store.db.transaction().execute(async (transaction) => {
      for (const one of contents) await appendEntry(transaction, one)
    })
    expect(await verifyLedger(store.db)).toEqual(whole(contents.length))
  })

  test('comes and goes with the transaction of who appends it', async () => {
    const undone = store.db.transaction().execute(async (transaction) => {
      await appendEntry(transaction, entryAbout({}))
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await appendEntry(store.db, entryAbout({}))).toMatchObject({ number: 1 })
    expect(await verifyLedger(store.db)).toEqual(whole(1))
  })
})

/** A process of its own that writes. */
interface Writer {
  /** Writes so many, and gives the numbers that were confirmed until it was done or died; told of each as it comes. */
  readonly write: (count: number, heard?: (child: ChildProcess) => void) => Promise<readonly number[]>
  readonly close: () => Promise<unknown>
}

async function openWriter(): Promise<Writer> {
  const child = spawn(process.execPath, [WRITER, urlOf(opened.database.application)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const lines = createInterface(child.stdout)
  await once(lines, 'line')
  const write: Writer['write'] = async (count, heard) => {
    const numbers: number[] = []
    const over = Promise.withResolvers<void>()
    const hear = (line: string) => {
      if (line === 'done') return over.resolve()
      numbers.push(Number(line))
      if (numbers.length > count / 4) heard?.(child)
    }
    lines.on('line', hear).once('close', over.resolve)
    child.stdin.write(`${count}\n`)
    await over.promise
    lines.off('line', hear).off('close', over.resolve)
    return numbers
  }
  const close = () => {
    child.stdin.end()
    return gone
  }
  return { write, close }
}

describe('with four processes at once', () => {
  let writers: Writer[] = []
  beforeAll(async () => {
    writers = await Promise.all([1, 2, 3, 4].map(openWriter))
  })
  afterAll(() => Promise.all(writers.map(({ close }) => close())))

  test('there is one whole chain without a gap', async () => {
    const numbers = await Promise.all(writers.map(({ write }) => write(EACH)))
    expect(numbers.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 4 * EACH }, (_, at) => at + 1))
    expect(await verifyLedger(store.db)).toEqual(whole(4 * EACH))
  })

  test('of which one is killed while it writes, the chain is whole and has all that was confirmed', async () => {
    for (let round = 0; round < (LONG ? 20 : 1); round += 1) {
      const [doomed, ...others] = writers
      const [cut = [], ...rest] = await Promise.all([
        doomed?.write(EACH, (child) => child.kill('SIGKILL')),
        ...others.map(({ write }) => write(EACH)),
      ])
      expect(cut.length).toBeLessThan(EACH)
      const entries = await readLedger(store.db, { after: null, limit: 1_000_000 })
      const found = new Set(entries.map(({ number }) => number))
      expect([...cut, ...rest.flat()].filter((number) => !found.has(number))).toEqual([])
      expect(await verifyLedger(store.db)).toEqual(whole(entries.length))
      writers = [...others, ...(LONG ? [await openWriter()] : [])]
    }
  })
})

test('who appends waits until the transaction before it has ended, and leaves no gap when that is undone', async () => {
  const order: string[] = []
  let next: Promise<unknown> = Promise.resolve()
  const undone = store.db.transaction().execute(async (transaction) => {
    await appendEntry(transaction, entryAbout({}))
    next = appendEntry(store.db, entryAbout({})).then(({ number }) => order.push(`entry ${number}`))
    const waits = async () => (await owner.query('select from pg_locks where not granted')).rowCount !== 0
    while (!(await waits()));
    order.push('undone')
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await next
  expect(order).toEqual(['undone', 'entry 1'])
})

describe('the role of the application', () => {
  test.each([
    "update waarom.ledger_entry set kind = 'setting'",
    'delete from waarom.ledger_entry',
    'truncate waarom.ledger_entry',
    'insert into waarom.ledger_entry select 2, at, kind, actor, subjects, body, previous, hash from waarom.ledger_entry',
    'alter table waarom.ledger_entry disable trigger user',
    'drop table waarom.ledger_entry',
    'update waarom.ledger_head set number = 0',
    'delete from waarom.ledger_head',
    'truncate waarom.ledger_head',
    'create or replace function waarom.append_entry() returns int language sql as $$ select 1 $$',
    'drop function waarom.append_entry',
  ])('may not: %s', async (sql) => {
    await append(1)
    await expect(application.query(sql)).rejects.toThrow(/permission denied|must be owner/)
    expect(await verifyLedger(store.db)).toEqual(whole(1))
  })

  test.each([
    ['a body that is no object', 'system', '{}', '[]'],
    ['a body that is no JSON', 'system', '{}', '{}"'],
    ['an actor by name', 'anna', '{}', '{}'],
    ['a subject by name', 'system', '{anna}', '{}'],
    ['two subjects that look like one', 'system', '{"a:0\\",\\"a:1"}', '{}'],
    ['a subject that is not there', 'system', '{null}', '{}'],
    ['subjects in rows', 'system', '{{a:0},{a:1}}', '{}'],
  ])('cannot put in %s', async (_what, actor, subjects, body) => {
    const given = ['decision', actor, subjects, body]
    await expect(application.query('select waarom.append_entry(now(), $1, $2, $3, $4)', given)).rejects.toThrow()
    expect(await verifyLedger(store.db)).toEqual({ last: NOTHING, fault: null })
  })
})

test.each([
  "update waarom.ledger_entry set kind = 'setting'",
  'delete from waarom.ledger_entry',
  'truncate waarom.ledger_entry',
  'delete from waarom.ledger_head',
  'truncate waarom.ledger_head',
])('the owner must first take the guard away: %s', async (sql) => {
  await append(1)
  await expect(owner.query(sql)).rejects.toThrow('the ledger is only appended to')
})

describe('who owns the database is found when he', () => {
  const FORGED = `update waarom.ledger_entry set kind = 'setting' where number = 3`
  test.each<[string, Fault['code'], number, string]>([
    ['changes a kind', 'changed', 3, FORGED],
    ['changes a moment', 'changed', 3, "update waarom.ledger_entry set at = at + interval '1 ms' where number = 3"],
    ['changes an actor', 'changed', 3, "update waarom.ledger_entry set actor = 'system' where number = 3"],
    ['changes a subject', 'changed', 3, "update waarom.ledger_entry set subjects = '{}' where number = 3"],
    ['changes a body', 'changed', 3, `update waarom.ledger_entry set body = '{}' where number = 3`],
    ['sets a body otherwise', 'changed', 3, "update waarom.ledger_entry set body = body || ' ' where number = 3"],
    ['changes a hash', 'changed', 3, "update waarom.ledger_entry set hash = repeat('a', 64) where number = 3"],
    ['changes a link', 'changed', 3, "update waarom.ledger_entry set previous = repeat('a', 64) where number = 3"],
    ['removes the first', 'missing', 1, 'delete from waarom.ledger_entry where number = 1'],
    ['removes one', 'missing', 3, 'delete from waarom.ledger_entry where number = 3'],
    ['removes the last', 'cut-off', 5, 'delete from waarom.ledger_entry where number = 5'],
    ['removes all', 'cut-off', 1, 'truncate waarom.ledger_entry'],
    ['removes all and the head', 'other-end', 0, 'truncate waarom.ledger_entry; truncate waarom.ledger_head'],
    [
      'removes one and closes the gap',
      'changed',
      3,
      'delete from waarom.ledger_entry where number = 3; update waarom.ledger_entry set number = number - 1 where number = 4; update waarom.ledger_entry set number = number - 1 where number = 5',
    ],
    [
      'swaps two',
      'changed',
      2,
      'update waarom.ledger_entry set number = 9 where number = 2; update waarom.ledger_entry set number = 2 where number = 4; update waarom.ledger_entry set number = 4 where number = 9',
    ],
    [
      'puts one in at the end',
      'beyond',
      6,
      "create temporary table kept on commit drop as select * from waarom.ledger_head; select waarom.append_entry(now(), 'setting', 'system', '{}', '{}'); update waarom.ledger_head set (number, hash) = (select * from kept)",
    ],
    [
      'puts one in before the first',
      'out-of-place',
      0,
      'alter table waarom.ledger_entry drop constraint ledger_entry_number_check; insert into waarom.ledger_entry select 0, at, kind, actor, subjects, body, previous, hash from waarom.ledger_entry where number = 1',
    ],
    [
      'makes the database append another in the place of the last',
      'other-end',
      5,
      "create temporary table kept on commit drop as select * from waarom.ledger_head; delete from waarom.ledger_entry where number = 5; update waarom.ledger_head set number = 4, hash = (select hash from waarom.ledger_entry where number = 4); select waarom.append_entry(now(), 'setting', 'system', '{}', '{}'); update waarom.ledger_head set hash = (select hash from kept)",
    ],
  ])('%s', async (_what, code, number, sql) => {
    await append(5)
    expect(await verifyLedger(store.db)).toEqual(whole(5))
    await tamper(sql)
    expect((await verifyLedger(store.db)).fault).toEqual({ code, number })
    await tamper(
      'delete from waarom.ledger_entry where number < 1; alter table waarom.ledger_entry drop constraint if exists ledger_entry_number_check; alter table waarom.ledger_entry add check (number > 0)',
    )
  })
})
