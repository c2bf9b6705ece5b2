import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileOf, type Ground, openGround, type Said, SETTING } from './fixtures/records.ts'
import type { Counts, ImportSetting } from './record.ts'
import { lookAhead, writeRecords } from './write.ts'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.close())
beforeEach(() => ground.clear())

const quiet = () => {}
const never = new AbortController().signal
const keep = async () => {}

/** Imports a file row by row; gives what was counted. */
function write(rows: readonly Said[], said: Partial<ImportSetting> = {}): Promise<Counts> {
  const work = { importId: crypto.randomUUID(), setting: { ...SETTING, ...said }, keep, chunkRows: 1 }
  return writeRecords(ground.store, work, fileOf(...rows), quiet, never)
}
/** Whose everything is: each contact with its addresses, orders and events. */
async function people() {
  const { rows } = await ground.store.pool.query(
    `select c.given_name as name,
      array(select written from waarom.address a where a.contact_id = c.id order by position) as addresses,
      array(select external_id from waarom."order" o where o.contact_id = c.id order by 1) as orders,
      (select count(*)::int from waarom.event e where e.contact_id = c.id) as events
     from waarom.contact c order by c.id`,
  )
  return rows
}

const AT = '2025-12-31T11:00:00.000Z'
const orderOf = (id: string, number: string): Said => ({
  contact: { externalId: id },
  order: { externalId: number, placedAt: AT },
})
const eventOf = (id: string): Said => ({
  contact: { externalId: id },
  event: { externalId: null, name: 'signed-in', at: AT, properties: {} },
})
const ANNA: Said = { contact: { externalId: '7', givenName: 'Anna' }, addresses: ['anna@example.org'] }
const ADDRESS_ONLY: Said = { ...ANNA, contact: { externalId: '7' } }

describe('a customer who comes after what names him only by his id', () => {
  test('is the contact of it, in a later file', async () => {
    const before = await write([orderOf('7', 'B1'), eventOf('7'), orderOf('7', 'B2')])
    expect(before.contacts).toEqual({ made: 1, changed: 0, unchanged: 0 })
    const { contacts, addresses, merged } = await write([ANNA])
    expect(await people()).toEqual([{ name: 'Anna', addresses: ['anna@example.org'], orders: ['B1', 'B2'], events: 1 }])
    expect(contacts).toEqual({ made: 0, changed: 1, unchanged: 0 })
    expect([addresses.made, merged]).toEqual([1, 0])
  })

  test('is the contact of it, further down in the same file', async () => {
    const file = [orderOf('7', 'B1'), ANNA, eventOf('7'), orderOf('7', 'B2')]
    const work = { setting: SETTING, keep, chunkRows: 1 }
    const ahead = await lookAhead(ground.store, work, fileOf(...file), quiet, never)
    const done = await write(file)
    expect(done).toEqual(ahead)
    const { contacts, merged } = done
    expect(await people()).toEqual([{ name: 'Anna', addresses: ['anna@example.org'], orders: ['B1', 'B2'], events: 1 }])
    expect([contacts, merged]).toEqual([{ made: 1, changed: 0, unchanged: 0 }, 0])
  })

  test('is another when the source is another', async () => {
    await write([orderOf('7', 'B1')])
    expect((await write([ANNA], { source: 'mailtool' })).contacts.made).toBe(1)
    expect(await people()).toHaveLength(2)
  })
})

describe('a person who was here is counted', () => {
  test('as changed when only an address, an id or an origin is new', async () => {
    await write([orderOf('7', 'B1')], { provenance: null })
    const change = { made: 0, changed: 1, unchanged: 0 }
    expect((await write([ADDRESS_ONLY], { provenance: null })).contacts).toEqual(change)
    expect(
      (await write([{ ...ADDRESS_ONLY, addresses: ['nieuw@example.org'] }], { provenance: null })).contacts,
    ).toEqual(change)
    expect((await write([ADDRESS_ONLY], { provenance: null })).contacts, 'the first is used again').toEqual(change)
    expect((await write([ADDRESS_ONLY])).contacts).toEqual(change)
    expect((await write([ADDRESS_ONLY])).contacts).toEqual({ made: 0, changed: 0, unchanged: 1 })
  })

  test('not for what only names him, and once for what changes him among it', async () => {
    await write([ANNA])
    const orders = [orderOf('7', 'B1'), orderOf('7', 'B2')]
    expect((await write(orders)).contacts).toEqual({ made: 0, changed: 0, unchanged: 0 })
    const renamed: Said = { ...ANNA, contact: { externalId: '7', givenName: 'Anne' } }
    expect((await write([...orders, renamed, ...orders])).contacts).toEqual({ made: 0, changed: 1, unchanged: 0 })
  })
})

test('an order counts once, and as changed when only its lines are others', async () => {
  const line = (name: string) => ({ sku: null, name, category: null, quantity: 1, unitMinor: 100 })
  const of = (number: string, name: string): Said => ({ ...orderOf('7', number), orderLine: line(name) })
  const apart = [of('B1', 'thee'), of('B2', 'koek'), of('B1', 'taart')]
  expect((await write(apart)).orders).toEqual({ made: 2, changed: 0, unchanged: 0 })
  const { orders } = await write([of('B1', 'thee'), of('B2', 'stroop')])
  expect(orders).toEqual({ made: 0, changed: 1, unchanged: 1 })
})

describe('merged', () => {
  test('is who was here before, known by the address, and only he', async () => {
    await write([{ addresses: ['anna@example.org'] }])
    expect((await write([ANNA])).merged).toBe(1)
    expect((await write([{ addresses: ['anna@example.org'] }], { source: 'mailtool' })).merged).toBe(1)
  })

  test('is nobody of whom two rows of one file tell', async () => {
    const { contacts, merged } = await write([{ addresses: ['anna@example.org'] }, ANNA])
    expect([contacts, merged]).toEqual([{ made: 1, changed: 0, unchanged: 0 }, 0])
  })
})
