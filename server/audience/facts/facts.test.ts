import fc from 'fast-check'
import { Client, type PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenStore, openTestStore } from '../../store/fixtures/database.ts'
import { writeShop } from '../demo/load.ts'
import {
  anyAddition,
  anyChange,
  type Change,
  contactId,
  keyOf,
  receiver,
  STARTS,
  statementOf,
} from './fixtures/changes.ts'
import { factsDiffer } from './fixtures/recount.ts'
import { factsAreOwed, settleFacts, settleIfFew } from './settle.ts'
import { factsTask, settleInTime } from './task.ts'

const LONG = Boolean(process.env['WAAROM_LONG'])
const never = new AbortController().signal
const quiet = () => {}

let opened: OpenStore
/** Signed in as the owner, who alone may recount. */
let owner: Client
beforeAll(async () => {
  opened = await openTestStore()
  owner = new Client(opened.database.owner)
  await owner.connect()
  const client = await opened.store.pool.connect()
  await writeShop(client)
  for (const start of STARTS)
    await client.query(
      `insert into waarom.retention_rule (id, name, months, counted_from, "then") values (gen_random_uuid(), $1, 1, $1, 'ask')`,
      [start],
    )
  await client.query(
    "insert into waarom.wording (id, hash, text) values (gen_random_uuid(), '\\x00', 'U krijgt thee.')",
  )
  client.release()
})
afterAll(async () => {
  await owner.end()
  await opened.close()
})
beforeEach(clear)

const query = async (sql: string) => (await opened.store.pool.query(sql)).rows
const settle = (batch?: number) => settleFacts(opened.store.db, quiet, never, batch)
const owed = () => factsAreOwed(opened.store.db)
const differing = () => factsDiffer(owner)

async function clear(): Promise<void> {
  await query('delete from waarom.contact; delete from waarom.suppression')
  await settle()
}

/** What the writer says he touched: of a thing that changes hands only who gets it. */
function owe({ table, way, of, n }: Change): readonly string[] {
  if (table === 'retention_rule') return []
  if (table === 'suppression')
    return [`insert into waarom.facts_owed (address_key) values ('${keyOf(of)}'), ('${keyOf(n)}')`]
  const isHanded = way === 'change' && ['order', 'event', 'contract'].includes(table)
  if (isHanded) return [`insert into waarom.facts_owed (contact_id) ${receiver(n)}`]
  // As an import owes all contacts of a chunk.
  return [
    `insert into waarom.facts_owed (contact_ids) values (array['${contactId(of)}', '${contactId(n % 4)}']::uuid[])`,
  ]
}

/** Writes in one transaction, as a person's request does or as an import does. */
async function write(changes: readonly Change[], mode: 'at once' | 'later', client?: PoolClient): Promise<void> {
  const own = client ?? (await opened.store.pool.connect())
  const statements = changes.map(statementOf)
  if (mode === 'later') {
    statements.unshift("set local waarom.facts = 'later'")
    statements.push(...changes.flatMap(owe))
  }
  await own.query(['begin', ...statements, 'commit'].join(';\n'))
  if (!client) own.release()
}

const anyone: Change = { table: 'contact', way: 'add', of: 0, n: 0 }
const about = (table: Change['table'], n: number, way: Change['way'] = 'add'): Change => ({ table, way, of: 0, n })

describe('what is known of a contact', () => {
  test('is nothing of who has nothing', async () => {
    await write([anyone], 'at once')
    expect(await query('select * from waarom.contact_facts')).toEqual([
      {
        ...{
          contact_id: contactId(0),
          kind: 'person',
          language: null,
          country: 'NL',
          first_seen_at: new Date('2026-01-31T12:00Z'),
        },
        ...{ address_id: null, address_key: null, addresses: 0, is_refused: false, shares_address: false },
        ...{
          orders: 0,
          first_order_at: null,
          last_order_at: null,
          open_orders: 0,
          late_orders: 0,
          last_event_at: null,
        },
        ...{ contracts: 0, contract_begins_at: null, contract_runs_until: null, consents: 0 },
        ...{ origins: 0, told: false, kept_until: null, deliveries: 0, last_delivery_at: null },
      },
    ])
  })

  test('is counted from the tables, cancelled orders and bounced mails in nothing', async () => {
    const changes = [
      ...[0, 1, 2, 3, 4, 5].map((n) => about('order', n)),
      ...[0, 1].map((n) => about('address', n)),
      ...[0, 1, 2].map((n) => about('delivery', n)),
      ...[0, 2, 4, 3].map((n) => about('consent', n)),
      ...[1, 3].map((n) => about('contract', n)),
      ...[2, 5].map((n) => about('event', n)),
      { ...about('suppression', 0), of: 1 },
    ]
    await write([anyone, ...changes], 'at once')
    const day = (n: number) => new Date(Date.UTC(2026, 0, 31 + n * 17, 12))
    expect(
      await query(
        'select f.* from waarom.contact_facts f join waarom.address a on a.id = f.address_id and a.position = 1',
      ),
    ).toMatchObject([
      {
        ...{ address_key: keyOf(0), addresses: 2, is_refused: true },
        ...{ orders: 5, first_order_at: day(0), last_order_at: day(4), open_orders: 2, late_orders: 1 },
        ...{ deliveries: 2, last_delivery_at: day(2), last_event_at: day(5), consents: 1 + 4 + 16 },
        ...{ contracts: 2, contract_begins_at: day(1), contract_runs_until: day(6) },
      },
    ])
    await write([about('contract', 2)], 'at once')
    expect(await query('select contract_runs_until from waarom.contact_facts')).toEqual([
      { contract_runs_until: Infinity },
    ])
  })

  test.each([
    ['collection', 0, '2026-02-28T12:00Z'],
    ['last-order', 4, '2026-05-09T12:00Z'],
    ['end-of-contract', 1, '2026-05-09T12:00Z'],
    ['end-of-contract', 0, Infinity],
    ['withdrawal', 1, '2026-03-17T12:00Z'],
    ['withdrawal', 0, Infinity],
    ['last-contact', 1, '2026-03-17T12:00Z'],
    ['gift', 0, '2026-02-28T12:00Z'],
  ] as const)('is kept by a rule of one month from %s (%i) until %s', async (start, n, until) => {
    const things = {
      'last-order': 'order',
      'end-of-contract': 'contract',
      withdrawal: 'consent',
      'last-contact': 'event',
      gift: 'soft_opt_in',
      collection: null,
    } as const
    await query(`update waarom.retention_rule set months = 1 where name = '${start}'`)
    const thing = things[start]
    await write(
      [anyone, about('provenance', 2 * STARTS.length + STARTS.indexOf(start)), ...(thing ? [about(thing, n)] : [])],
      'at once',
    )
    const [row] = await query('select kept_until from waarom.contact_facts')
    expect(row.kept_until).toEqual(typeof until === 'string' ? new Date(until) : until)
  })
})

test.each(['at once', 'later'] as const)(
  'who has an address of somebody else is known to share it (%s)',
  async (mode) => {
    const other: Change = { ...anyone, of: 1 }
    const shares = async () => {
      await settle()
      return (await query('select shares_address as yes from waarom.contact_facts order by contact_id')).map(
        ({ yes }) => yes,
      )
    }
    await write([anyone, about('address', 0), other], mode)
    expect(await shares()).toEqual([false, false])
    await write([{ ...about('address', 0), of: 1 }], mode)
    expect(await shares()).toEqual([true, true])
    await write([about('address', 0, 'remove')], mode)
    expect(await shares()).toEqual([false, false])
  },
)

describe('whatever is written, the facts are those of a recount from nothing', () => {
  const runs = { numRuns: LONG ? 150 : 12 }
  const transactions = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })

  test('at once, and nothing is owed', async () => {
    await fc.assert(
      fc.asyncProperty(transactions, async (all) => {
        await clear()
        for (const changes of [[anyone], ...all]) {
          await write(changes, 'at once')
          if (changes.some(({ table }) => table === 'retention_rule')) await settle()
          expect([await owed(), await differing()]).toEqual([0, []])
        }
      }),
      runs,
    )
  })

  test('later, once what is owed is settled, in batches of any size', async () => {
    await fc.assert(
      fc.asyncProperty(transactions, fc.integer({ min: 1, max: 5 }), async (all, batch) => {
        await clear()
        for (const [at, changes] of [[anyone], ...all].entries())
          await write(changes, at % 3 === 2 ? 'at once' : 'later')
        await settle(batch)
        expect([await owed(), await differing()]).toEqual([0, []])
      }),
      runs,
    )
  })
})

/** Over two connections, which are thrown away. */
async function byTwo(work: (clients: readonly [PoolClient, PoolClient]) => Promise<void>): Promise<void> {
  const clients = [await opened.store.pool.connect(), await opened.store.pool.connect()] as const
  try {
    await work(clients)
  } finally {
    for (const client of clients) client.release(true)
  }
}

test.each(['at once', 'later'] as const)(
  'what goes to another contact is no longer of the first (%s)',
  async (mode) => {
    await write([anyone, { ...anyone, of: 1 }, about('order', 1), about('event', 1), about('contract', 1)], 'at once')
    // The receiver is the second.
    await write([about('order', 3, 'change'), about('event', 3, 'change'), about('contract', 3, 'change')], mode)
    await settle()
    expect(await query('select orders, contracts from waarom.contact_facts order by contact_id')).toEqual([
      { orders: 0, contracts: 0 },
      { orders: 1, contracts: 1 },
    ])
    expect(await differing()).toEqual([])
  },
)

describe('two that write at once', () => {
  test('wait neither for each other nor for who settles, and leave no fact behind', async () => {
    const step = fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      change: anyAddition,
      then: fc.constantFrom('go on', 'go on', 'commit', 'settle'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        await write(
          [0, 1, 2, 3].map((of) => ({ ...anyone, of })),
          'at once',
        )
        const settling: Promise<unknown>[] = []
        await byTwo(async (clients) => {
          for (const client of clients) await client.query('begin')
          for (const { who, change, then } of steps) {
            await clients[who].query(statementOf(change))
            if (then === 'commit') await clients[who].query('commit; begin')
            if (then === 'settle') settling.push(settle(2))
          }
          for (const client of clients) await client.query('commit')
        })
        await Promise.all(settling)
        await settle()
        expect(await differing()).toEqual([])
        await clear()
      }),
      { numRuns: LONG ? 200 : 8 },
    )
  })

  const pair = async (first: Change, second: Change) => {
    await write([anyone], 'at once')
    await byTwo(async ([one, other]) => {
      await one.query(`begin; ${statementOf(first)}`)
      await other.query(`begin; ${statementOf(second)}`)
      await one.query('commit')
      // It sees what is committed, and waits for what is not.
      const settled = settle()
      await other.query('commit')
      await settled
    })
    await settle()
    expect(await differing()).toEqual([])
  }
  const address = about('address', 0)
  const refusal = about('suppression', 0)
  const [person, rule] = [
    { ...anyone, of: 1 },
    { ...about('retention_rule', 7), of: 0 },
  ]

  test('an address, and a refusal of it', async () => {
    await pair(address, refusal)
    expect(await query('select is_refused from waarom.contact_facts')).toEqual([{ is_refused: true }])
  })
  test('a refusal, and its address', () => pair(refusal, address))
  test('a contact, and the rule by which everybody is kept', () => pair(person, rule))
  test('the rule by which everybody is kept, and where a datum comes from', () => pair(rule, about('provenance', 0)))
})

describe('what is owed', () => {
  test('is counted before a question when it is little', async () => {
    await write([anyone, { ...anyone, of: 1 }], 'later')
    expect(await query('select from waarom.contact_facts')).toEqual([])
    expect(await owed()).toBeGreaterThan(0)
    expect(await settleIfFew(opened.store.db, never)).toBe(0)
    expect(await query('select from waarom.contact_facts')).toHaveLength(2)
  })

  test('can be everybody, and a round that is broken off goes on where it was', async () => {
    await write(
      [0, 1, 2, 3].map((of) => ({ ...anyone, of })),
      'at once',
    )
    await write([{ ...about('retention_rule', 9), of: 0 }], 'at once')
    expect(await owed()).toBe(4)
    const stop = new AbortController()
    await expect(settleFacts(opened.store.db, () => stop.abort(), stop.signal, 3)).rejects.toThrow()
    expect(await owed()).toBe(1)
    expect(await settle(3)).toBe(1)
    expect(await owed()).toBe(0)
  })
})

test('what is owed is counted when time has come, but not while people are being brought in', async () => {
  const begun = async () => {
    await settleInTime(opened.store.db)
    return (await query(`select from waarom.task where kind = '${factsTask.name}'`)).length
  }
  await write([anyone], 'later')
  await query("insert into waarom.task (id, kind, input, state) values (gen_random_uuid(), 'import', '{}', 'running')")
  expect(await begun()).toBe(0)
  await query("update waarom.task set state = 'done', ended_at = now()")
  expect(await begun()).toBe(1)
})
