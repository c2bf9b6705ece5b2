import { array, assert, asyncProperty, constantFrom, integer, option, record } from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { STREAMS } from '../../demo/shop.ts'
import { settleFacts } from '../../facts/settle.ts'
import { rowProblems } from '../problems.ts'
import { fileOf, type Ground, openGround, type Said, SETTING } from './fixtures/records.ts'
import { QUERIES } from './queries.ts'
import type { Counts, ImportSetting, RecordConsent, Refused } from './record.ts'
import { setStage } from './stage.ts'
import { lookAhead, writeRecords } from './write.ts'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.close())
beforeEach(() => ground.clear())

const quiet = () => {}
const never = new AbortController().signal

interface Done {
  readonly counts: Counts
  readonly refused: readonly Refused[]
}

async function write(rows: readonly Said[], setting: Partial<ImportSetting> = {}, chunkRows = 100): Promise<Done> {
  const refused: Refused[] = []
  const keep = async (_: unknown, some: readonly Refused[]) => {
    refused.push(...some)
  }
  const work = { importId: crypto.randomUUID(), setting: { ...SETTING, ...setting }, keep, chunkRows }
  return { counts: await writeRecords(ground.store, work, fileOf(...rows), quiet, never), refused }
}

async function rowsOf(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await ground.store.pool.query(sql)).rows
}
const addresses = () => rowsOf('select written, position from waarom.address order by contact_id, position')
const names = () => rowsOf('select given_name as name, town from waarom.contact order by given_name')

const ANNA: Said = { contact: { externalId: '1', givenName: 'Anna' }, addresses: ['anna@example.org'] }
const PLACED = '2025-12-31T11:00:00.000Z'

test('every statement is one that the database knows', async () => {
  const client = await ground.store.pool.connect()
  await setStage(client)
  for (const [name, { text }] of Object.entries(QUERIES))
    await client.query(`prepare "${name}" as ${text}`).catch((error: Error) => expect.fail(`${name}: ${error.message}`))
  client.release(true)
})

describe('a contact', () => {
  test('is the same by the id of its source, and takes what is newer and not empty', async () => {
    await write([{ contact: { externalId: '1', givenName: 'Anna', town: 'Delft' }, addresses: ['anna@example.org'] }])
    const { counts } = await write([{ contact: { externalId: '1', givenName: 'Anne', town: null } }])
    expect(counts.contacts).toEqual({ made: 0, changed: 1, unchanged: 0 })
    expect(await names()).toEqual([{ name: 'Anne', town: 'Delft' }])
  })

  test.each([
    ['whole', { familyName: 'Anneke Bakker' }, 'Anneke', 'Bakker'],
    ['by its first half', { givenName: 'Anna' }, 'Anna', 'Bakker'],
    ['split otherwise', { givenName: 'Anne', familyName: 'Visser' }, 'Anne', 'Visser'],
  ])('has one name: the split one stays beside the same %s', async (_what, said, given, family) => {
    const split: Said = { contact: { externalId: '1', givenName: 'Anneke', familyName: 'Bakker' } }
    const other: Said = { contact: { externalId: '1', ...said } }
    const read = () => rowsOf('select given_name as given, family_name as family from waarom.contact')
    for (const files of [[[split], [other]], [[split, other]]]) {
      await ground.clear()
      for (const file of files) await write(file)
      expect(await read()).toEqual([{ given, family }])
    }
  })

  test.each([
    ['a split one', { givenName: 'Anneke', familyName: 'Bakker' }, 'Anneke', 'Bakker'],
    ['half of one, which says less', { givenName: 'Anneke' }, null, 'Anneke Bakker'],
    ['another whole one', { familyName: 'Anneke Visser' }, null, 'Anneke Visser'],
  ])('has one name: after a whole one comes %s', async (_what, said, given, family) => {
    const whole: Said = { contact: { externalId: '1', familyName: 'Anneke Bakker' } }
    const other: Said = { contact: { externalId: '1', ...said } }
    const read = () => rowsOf('select given_name as given, family_name as family from waarom.contact')
    for (const files of [[[whole], [other]], [[whole, other]]]) {
      await ground.clear()
      for (const file of files) await write(file)
      expect(await read()).toEqual([{ given, family }])
    }
  })

  test('with the same id of another source is another', async () => {
    await write([ANNA])
    await write([{ ...ANNA, contact: { externalId: '1', givenName: 'Bea' } }], { source: 'mailtool' })
    expect(await names()).toEqual([
      { name: 'Anna', town: null },
      { name: 'Bea', town: null },
    ])
  })

  test('without an id is found by the address: in its source first, then anywhere, and counted as merged', async () => {
    await write([{ ...ANNA, contact: { externalId: '7', givenName: 'Ouder' } }], { source: 'oud' })
    await write([ANNA])
    const own = await write([{ addresses: ['ANNA@example.org'], contact: { town: 'Delft' } }])
    expect(own.counts).toMatchObject({ merged: 0, contacts: { changed: 1 } })
    const elsewhere = await write([{ addresses: ['anna@example.org'], contact: { town: 'Hulst' } }], {
      source: 'mailtool',
    })
    expect(elsewhere.counts).toMatchObject({ merged: 1, contacts: { made: 0, changed: 1 } })
    expect(await names()).toEqual([
      { name: 'Anna', town: 'Delft' },
      { name: 'Ouder', town: 'Hulst' },
    ])
  })

  test('that a source knew by the address alone gets the id when the source has one', async () => {
    await write([{ addresses: ['anna@example.org'], contact: { town: 'Delft' } }])
    const { counts } = await write([ANNA])
    expect(counts).toMatchObject({ merged: 1, contacts: { made: 0, changed: 1 } })
    expect(await names()).toEqual([{ name: 'Anna', town: 'Delft' }])
  })

  test('with its own id stays apart from another who has the same address', async () => {
    const { counts } = await write([ANNA, { ...ANNA, contact: { externalId: '2', givenName: 'Bas' } }])
    expect(counts.contacts.made).toBe(2)
    expect(await addresses()).toEqual([
      { written: 'anna@example.org', position: 1 },
      { written: 'anna@example.org', position: 1 },
    ])
  })

  test('uses the address that a row about it names first; an order only adds one', async () => {
    await write([{ ...ANNA, addresses: ['oud@example.org', 'werk@example.org'] }])
    await write([{ ...ANNA, addresses: ['nieuw@example.org'] }])
    await write([{ ...ANNA, addresses: ['kassa@example.org'], order: { externalId: 'B1', placedAt: PLACED } }])
    expect(await addresses()).toEqual([
      { written: 'nieuw@example.org', position: 1 },
      { written: 'oud@example.org', position: 2 },
      { written: 'werk@example.org', position: 3 },
      { written: 'kassa@example.org', position: 4 },
    ])
  })

  test.each([1, 100])('has the addresses of all its rows, each once, in chunks of %i rows', async (chunkRows) => {
    const other: Said = { ...ANNA, addresses: ['thuis@example.org', 'ANNA@example.org'] }
    const { counts } = await write([ANNA, other, ANNA], {}, chunkRows)
    expect(counts.addresses.made).toBe(2)
    expect((await addresses()).map(({ written }) => written).sort()).toEqual(['anna@example.org', 'thuis@example.org'])
  })

  test('of whom nobody can tell who it is, is refused with the reason', async () => {
    const { counts, refused } = await write([{ contact: { givenName: 'Iemand' } }, ANNA])
    expect(counts).toMatchObject({ rejected: 1, contacts: { made: 1 }, rows: 2 })
    expect(refused).toEqual([{ line: 2, said: ['row 2'], problem: rowProblems.make('nobody') }])
  })
})

describe('where it comes from', () => {
  const provenance = () => rowsOf('select address_id is null as own, at from waarom.provenance order by 1 desc, 2')

  test('is written for the contact and for each address, and twice is one', async () => {
    const row: Said = { ...ANNA, provenance: { at: PLACED, evidence: 'formulier 3' } }
    await write([row, row])
    await write([row])
    expect(await provenance()).toEqual([
      { own: true, at: new Date(PLACED) },
      { own: false, at: new Date(PLACED) },
    ])
  })

  test('is not invented: without it contacts come in and are counted', async () => {
    expect((await write([ANNA], { provenance: null })).counts.withoutProvenance).toBe(1)
    expect(await provenance()).toEqual([])
  })

  test('is told by an order only of whom it brought', async () => {
    const order = { externalId: 'B1', placedAt: PLACED }
    await write([{ ...ANNA, order }])
    await write([{ ...ANNA, order: { ...order, externalId: 'B2' }, provenance: { at: PLACED, evidence: null } }])
    expect(await provenance()).toHaveLength(2)
  })
})

describe('a refusal', () => {
  const refusal = { type: 'unsubscribed', streamId: STREAMS.offers.id, brandId: null, reason: '', at: null } as const
  const consent: RecordConsent = {
    purpose: 'commercial',
    streamId: STREAMS.offers.id,
    wording: 'Ja, stuur mij aanbiedingen.',
    at: PLACED,
    confirmedAt: null,
    withdrawnAt: null,
    evidence: null,
  }

  test('holds for the address, twice is one, and stays whatever a file says', async () => {
    await write([{ contact: null, addresses: ['anna@example.org'], suppressions: [refusal] }])
    const again = await write([{ contact: null, addresses: ['Anna@example.org'], suppressions: [refusal] }])
    expect(again.counts.suppressions).toEqual({ made: 0, changed: 0, unchanged: 1 })
    const { counts } = await write([{ ...ANNA, consents: [consent] }])
    expect(counts).toMatchObject({ staySuppressed: 1, contacts: { made: 1 }, consents: { made: 1 } })
    expect(await rowsOf('select address_key, type from waarom.suppression')).toEqual([
      { address_key: 'anna@example.org', type: 'unsubscribed' },
    ])
  })

  describe('of who was erased keeps the person out', () => {
    const erase = (address: string) =>
      ground.store.pool.query(
        "insert into waarom.suppression (id, erased_hash, type, source) values ($1, $2, 'erased', 'desk')",
        [crypto.randomUUID(), ground.store.key.hash('address', address)],
      )
    const codes = ({ refused }: Done) => refused.map(({ problem }) => problem.code)

    test.each([
      ['in capitals', 'anna@example.org', 'ANNA@Example.ORG'],
      ['with spaces and brackets around it', 'anna@example.org', ' <anna@example.org> '],
      ['by the letters of its domain', 'anna@xn--mller-kva.example', 'anna@MÜLLER.example'],
      ['with an accent of its own', 'ren\u00e9@example.org', 'rene\u0301@example.org'],
    ])('%s', async (_how, address, written) => {
      await erase(address)
      expect(codes(await write([{ ...ANNA, addresses: [written] }]))).toEqual(['row/erased'])
      expect(await names()).toEqual([])
    })

    test('also by the id that a row with the address had, in that file and in the next', async () => {
      await erase('anna@example.org')
      const bare: Said = { ...ANNA, addresses: [] }
      const order: Said = { contact: { externalId: '1' }, order: { externalId: 'B1', placedAt: PLACED } }
      expect(codes(await write([bare, ANNA]))).toEqual(['row/erased', 'row/erased'])
      const before = await ground.everything()
      expect(codes(await write([bare, order]))).toEqual(['row/erased', 'row/erased'])
      expect(codes(await write([bare], { source: 'mailtool' }))).toEqual([])
      expect((await ground.everything()).split('\n')).toEqual(expect.arrayContaining(before.split('\n')))
      expect(JSON.stringify(await rowsOf('select * from waarom.suppression'))).not.toContain('anna')
    })

    test('and not who has the same address and is here by an id', async () => {
      await write([ANNA])
      await erase('anna@example.org')
      expect(
        codes(await write([ANNA, { ...ANNA, addresses: [], contact: { externalId: '1', town: 'Delft' } }])),
      ).toEqual(['row/erased'])
      expect(await names()).toEqual([{ name: 'Anna', town: 'Delft' }])
    })
  })

  test('that somebody took away does not come back by the file it came from, but a later one counts', async () => {
    const old = { contact: null, addresses: ['anna@example.org'], suppressions: [{ ...refusal, at: PLACED }] }
    await ground.store.pool.query(
      `insert into waarom.lifted_suppression (id, address_key, type, stream_id, reason, source, at, known_since, note)
       values ($1, 'anna@example.org', 'unsubscribed', $2, '', 'winkel', $3, now(), 'Belde: toch graag.')`,
      [crypto.randomUUID(), refusal.streamId, PLACED],
    )
    expect((await write([old])).counts.suppressions.made).toBe(0)
    const again = { ...old, suppressions: [{ ...refusal, at: '2026-02-01T00:00:00.000Z' }] }
    expect((await write([again])).counts.suppressions.made).toBe(1)
    await ground.store.pool.query('delete from waarom.lifted_suppression')
  })

  test('a list says when it was last brought up to date', async () => {
    await write([ANNA], { listMadeAt: PLACED })
    await write([ANNA], { listMadeAt: '2020-01-01T00:00:00.000Z' })
    expect(await rowsOf('select brought_up_to_date_at as at from waarom.suppression_list')).toEqual([
      { at: new Date(PLACED) },
    ])
  })

  test('a consent twice is one, and takes its withdrawal later', async () => {
    await write([{ ...ANNA, consents: [consent, consent] }])
    const { counts } = await write([{ ...ANNA, consents: [{ ...consent, withdrawnAt: PLACED }] }])
    expect(counts.consents).toEqual({ made: 0, changed: 1, unchanged: 0 })
    await write([{ ...ANNA, consents: [consent] }])
    expect(await rowsOf('select withdrawn_at from waarom.consent')).toEqual([{ withdrawn_at: new Date(PLACED) }])
  })
})

describe('an order', () => {
  const line = (name: string) => ({ sku: null, name, category: null, quantity: 1, unitMinor: 100 })
  const B1: Said = { ...ANNA, order: { externalId: 'B1', placedAt: PLACED, totalMinor: 300 }, orderLine: line('thee') }
  const more = (name: string): Said => ({ contact: null, order: { externalId: 'B1' }, orderLine: line(name) })
  const lines = async () =>
    (await rowsOf('select name from waarom.order_line order by order_id, position')).map(({ name }) => name)

  test.each([1, 100])('has its lines in the rows that follow, in chunks of %i rows', async (chunkRows) => {
    const file = [B1, more('koek'), more('koek'), { ...ANNA, order: { externalId: 'B2', placedAt: PLACED } }]
    const { counts } = await write(file, {}, chunkRows)
    expect(counts.orders).toEqual({ made: 2, changed: 0, unchanged: 0 })
    expect(await lines()).toEqual(['thee', 'koek', 'koek'])
    expect((await write(file, {}, chunkRows)).counts.orders).toEqual({ made: 0, changed: 0, unchanged: 2 })
    expect(await lines()).toEqual(['thee', 'koek', 'koek'])
  })

  test('learns the category of an article, and a file without categories takes none away', async () => {
    const shelved = { ...B1, orderLine: { ...line('thee'), category: 'dranken' } }
    await write([B1])
    for (const file of [shelved, B1]) await write([file])
    expect(await rowsOf('select name, category from waarom.order_line')).toEqual([
      { name: 'thee', category: 'dranken' },
    ])
    expect((await write([shelved])).counts.orders).toEqual({ made: 0, changed: 0, unchanged: 1 })
  })

  test('with the same number of another source is another, and nobody is known by it there', async () => {
    await write([B1])
    const { refused } = await write([more('koek')], { source: 'kassa' })
    expect(refused.map(({ problem }) => problem.code)).toEqual(['row/order-without-contact'])
    expect((await write([B1], { source: 'kassa' })).counts.orders).toEqual({ made: 1, changed: 0, unchanged: 0 })
    expect(await lines()).toEqual(['thee', 'thee'])
  })

  test('keeps lines that stand further down in the file', async () => {
    const between: Said = { ...ANNA, order: { externalId: 'B0', placedAt: PLACED } }
    for (let time = 0; time < 2; time += 1) {
      await write([B1, between, more('koek')], {}, 1)
      expect(await lines()).toEqual(['thee', 'koek'])
    }
  })

  test('takes what is newer, and other lines for those it had', async () => {
    await write([B1, more('koek')])
    const shipped = { externalId: 'B1', shippedAt: PLACED, state: 'delivered' } as const
    const { counts } = await write([{ contact: null, order: shipped, orderLine: line('taart') }])
    expect(counts.orders).toEqual({ made: 0, changed: 1, unchanged: 0 })
    expect(await rowsOf('select state, total_minor as total from waarom."order"')).toEqual([
      { state: 'delivered', total: '300' },
    ])
    expect(await lines()).toEqual(['taart'])
  })

  test('moves with its lines when it is of another contact', async () => {
    await write([B1])
    await write([{ ...B1, contact: { externalId: '2', givenName: 'Bas' } }])
    const whose = 'select c.given_name as name from waarom.order_line l join waarom.contact c on c.id = l.contact_id'
    expect(await rowsOf(whose)).toEqual([{ name: 'Bas' }])
  })

  test('brings its customer when nobody knows who that is, once', async () => {
    const guest: Said = { contact: { givenName: 'Gast' }, order: { externalId: 'B9', placedAt: PLACED } }
    await write([guest])
    const { contacts, orders } = (await write([guest])).counts
    expect([contacts.made, orders]).toEqual([0, { made: 0, changed: 0, unchanged: 1 }])
  })

  test('that is new is refused when no row says whose it is or when it was placed', async () => {
    const { counts, refused } = await write([more('koek'), { ...ANNA, order: { externalId: 'B2' } }])
    expect(refused.map(({ problem }) => problem.code)).toEqual([
      'row/order-without-contact',
      'row/order-without-moment',
    ])
    expect(counts).toMatchObject({ rejected: 2, contacts: { made: 0 } })
  })
})

describe('an event or a contract', () => {
  test('is the same by its id in its source, or by what it says', async () => {
    const event = { externalId: null, name: 'signed-in', at: PLACED, properties: { device: 'phone' } }
    const contract = {
      externalId: 'C1',
      name: 'Thee per maand',
      beginsAt: PLACED,
      endsAt: null,
      priceMinor: 900,
      currency: 'EUR',
      paidEach: 'month',
    } as const
    await write([{ ...ANNA, event, contract }])
    const { counts } = await write([
      { ...ANNA, event },
      { ...ANNA, contract: { ...contract, endsAt: PLACED } },
    ])
    expect(counts.events).toEqual({ made: 0, changed: 0, unchanged: 1 })
    expect(counts.contracts).toEqual({ made: 0, changed: 1, unchanged: 0 })
    const own = { ...event, externalId: 'E1' }
    for (const source of ['winkel', 'kassa']) {
      const elsewhere = await write([{ ...ANNA, event: own, contract: { ...contract, externalId: 'C2' } }], { source })
      expect([elsewhere.counts.events.made, elsewhere.counts.contracts.made]).toEqual([1, 1])
    }
  })
})

describe('the properties of an event', () => {
  const seen = (properties: Record<string, string | number>): Said => ({
    ...ANNA,
    event: { externalId: 'E1', name: 'seen', at: PLACED, properties },
  })

  test.each([1, 100])('are put together; what a file does not name stays, in chunks of %i rows', async (chunkRows) => {
    const file = [seen({ colour: 'red', size: 42 }), seen({ size: 43 })]
    expect((await write(file, {}, chunkRows)).counts.events.made).toBe(1)
    await write([seen({})])
    expect(await rowsOf('select properties from waarom.event')).toEqual([{ properties: { colour: 'red', size: 43 } }])
    expect((await write([seen({ colour: 'red' })])).counts.events).toEqual({ made: 0, changed: 0, unchanged: 1 })
  })
})

/** Files of all that can meet: few people, so that they do. */
const some = (...values: string[]) => option(constantFrom(...values))
const row = record({
  id: some('1', '2', '3'),
  name: some('Anna', 'Bas'),
  address: some('a@example.org', 'b@example.org', 'A@example.org'),
  second: some('b@example.org', 'c@example.org'),
  order: some('B1', 'B2', 'B3'),
  line: some('thee', 'koek'),
  refuses: some('unsubscribed', 'complaint'),
  told: some(PLACED, '2024-01-01T00:00:00.000Z'),
}).map(
  ({ id, name, address, second, order, line, refuses, told }): Said => ({
    contact: { externalId: id, givenName: name },
    addresses: [address, second].filter((one) => one !== null),
    ...(order === null ? {} : { order: { externalId: order, placedAt: PLACED } }),
    orderLine:
      order === null || line === null ? null : { sku: null, name: line, category: null, quantity: 1, unitMinor: 1 },
    event: name === null || id === null ? null : { externalId: null, name: 'signed-in', at: PLACED, properties: {} },
    suppressions: (refuses === null ? [] : [refuses]).map((type) => ({
      type: type as 'complaint',
      streamId: null,
      brandId: null,
      reason: '',
      at: null,
    })),
    provenance: { at: told, evidence: null },
  }),
)
const file = array(row, { minLength: 1, maxLength: 12 })
const numRuns = process.env['WAAROM_LONG'] ? 300 : 3

test('the same file twice changes nothing, bit for bit', async () => {
  await assert(
    asyncProperty(file, file, integer({ min: 1, max: 6 }), async (before, rows, chunkRows) => {
      await ground.clear()
      await write(before, { source: 'oud' }, chunkRows)
      await write(rows, {}, chunkRows)
      const once = await ground.everything()
      const { counts } = await write(rows, {}, chunkRows)
      expect(await ground.everything()).toBe(once)
      expect(counts.contacts.made + counts.orders.made + counts.consents.made + counts.suppressions.made).toBe(0)
    }),
    { numRuns },
  )
})

test('what it will do is said before, and nothing is done by saying it', async () => {
  await assert(
    asyncProperty(file, file, async (before, rows) => {
      await ground.clear()
      await write(before, { source: 'oud' })
      const untouched = await ground.everything()
      const work = { setting: SETTING, keep: async () => {} }
      const ahead = await lookAhead(ground.store, work, fileOf(...rows), quiet, never)
      expect(await ground.everything()).toBe(untouched)
      expect((await write(rows)).counts).toEqual(ahead)
    }),
    { numRuns },
  )
})

test('imports beside each other end all, and make nobody twice', async () => {
  const count = process.env['WAAROM_LONG'] ? 300 : 8
  const people = Array.from(
    { length: count },
    (_, at): Said => ({
      contact: { externalId: String(at), givenName: `Naam ${at}` },
      addresses: [`naam${at}@example.org`],
    }),
  )
  const files = [people, people.toReversed(), people]
  const done = await Promise.all(files.map((rows) => write(rows, {}, 3)))
  expect(done.reduce((sum, { counts }) => sum + counts.contacts.made, 0)).toBe(count)
  expect(await addresses()).toHaveLength(count)
})

describe('the facts that an import owes', () => {
  const event = { externalId: 'G1', name: 'inlog', at: PLACED, properties: {} }
  const price = { priceMinor: null, currency: null, paidEach: null }
  const contract = { externalId: 'C1', name: 'thee per maand', beginsAt: PLACED, endsAt: null, ...price }
  const wording = { streamId: STREAMS.offers.id, wording: 'Ja, stuur mij aanbiedingen.', evidence: null }
  const consent = { purpose: 'commercial', at: PLACED, confirmedAt: null, withdrawnAt: null, ...wording } as const
  const refusal = { type: 'complaint', streamId: null, brandId: null, reason: '', at: PLACED } as const
  const row: Said = {
    ...ANNA,
    order: { externalId: 'B1', placedAt: PLACED },
    event,
    contract,
    consents: [consent],
    suppressions: [refusal],
  }
  const others: readonly Said[] = [
    { contact: { externalId: '2', givenName: 'Bo' }, addresses: ['bo@example.org'] },
    { contact: { externalId: '3' }, order: { externalId: 'B3', placedAt: PLACED } },
  ]
  const LATER = '2026-02-01T11:00:00.000Z'
  /** Whose they are, by their names. */
  const owed = () =>
    rowsOf(`select c.given_name as name from waarom.contact c where exists (
      select from waarom.facts_owed o where o.contact_id = c.id or c.id = any (o.contact_ids)
        or o.address_key in (select a.key from waarom.address a where a.contact_id = c.id)
    ) order by name`)
  const settle = async () => {
    await settleFacts(ground.store.db, quiet, never)
    return ground.factsDiffer()
  }

  test('are those of whom it changes, and of nobody when the same file comes again', async () => {
    await write([row, ...others])
    expect(await owed()).toEqual([{ name: 'Anna' }, { name: 'Bo' }, { name: null }])
    expect(await settle()).toEqual([])
    await write([row, ...others])
    expect(await owed()).toEqual([])
    const more: readonly Partial<Said>[] = [
      { contact: { externalId: '1', givenName: 'Anna', country: 'NL' } },
      { addresses: ['anne@example.org'] },
      { order: { externalId: 'B1', placedAt: PLACED, state: 'delivered' } },
      { order: { externalId: 'B2', placedAt: LATER } },
      { event: { ...event, at: LATER } },
      { contract: { ...contract, endsAt: LATER } },
      { consents: [{ ...consent, withdrawnAt: LATER }] },
      { suppressions: [{ ...refusal, type: 'by-hand' }] },
    ]
    for (const said of more) {
      await write([{ ...row, ...said }, ...others])
      expect({ said, owed: await owed() }).toEqual({ said, owed: [{ name: 'Anna' }] })
      expect(await settle()).toEqual([])
    }
  })
})
