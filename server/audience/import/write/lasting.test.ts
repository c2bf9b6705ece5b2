import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SHOP } from '../../demo/shop.ts'
import { readPerson } from '../../people/person.ts'
import { fileOf, type Ground, openGround, type Said, SETTING } from './fixtures/records.ts'
import type { Counts, RecordContract, RecordDelivery, RecordSoftOptIn } from './record.ts'
import { writeRecords } from './write.ts'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.close())
beforeEach(() => ground.clear())

function write(...rows: readonly Said[]): Promise<Counts> {
  const work = { importId: crypto.randomUUID(), setting: SETTING, keep: async () => {}, chunkRows: 2 }
  return writeRecords(ground.store, work, fileOf(...rows), () => {}, new AbortController().signal)
}

async function person() {
  const { id } = await ground.store.db.selectFrom('waarom.contact').select('id').executeTakeFirstOrThrow()
  return readPerson(ground.store.db, id, 'Europe/Amsterdam')
}

const [BEGAN, ENDED] = ['2025-01-31T23:00:00.000Z', '2025-12-31T23:00:00.000Z'] as const
const ANNA = { addresses: ['anna@example.org'] } as const
const UNCHANGED = { made: 0, changed: 0, unchanged: 1 }

describe('a contract that has no number in its source', () => {
  const contract: RecordContract = {
    ...{ externalId: null, name: 'Krant', beginsAt: BEGAN, endsAt: null },
    ...{ priceMinor: 900, currency: 'EUR', paidEach: 'month' },
  }

  test('is known by whose it is, its name and its beginning, and shows no number', async () => {
    await write({ ...ANNA, contract })
    expect((await write({ ...ANNA, contract })).contracts).toEqual(UNCHANGED)
    const ended = await write({ ...ANNA, contract: { ...contract, endsAt: ENDED, priceMinor: null } })
    expect(ended.contracts).toEqual({ made: 0, changed: 1, unchanged: 0 })
    expect((await person()).contracts).toMatchObject([
      { name: 'Krant', number: null, beginsAt: BEGAN, endsAt: ENDED, price: { minor: 900 }, paidEach: 'month' },
    ])
  })

  test('of nobody is refused', async () => {
    expect(await write({ contract })).toMatchObject({ rejected: 1, contracts: { made: 0 } })
  })
})

describe('a soft opt-in', () => {
  const softOptIn: RecordSoftOptIn = {
    ...{ legalSenderId: SHOP.legal_sender[0]?.id ?? '', kind: 'sale', at: BEGAN, order: 'B1' },
    ...{
      notice: 'Wij mailen over thee.',
      noticeEvidence: 'kassa v3',
      optOut: 'Vink aan.',
      optOutEvidence: 'vakje leeg',
    },
  }

  test('comes in once, with what was said, its order where that is known, and provenance', async () => {
    await write({ ...ANNA, order: { externalId: 'B1', placedAt: BEGAN } })
    expect((await write({ ...ANNA, softOptIn }, { ...ANNA, softOptIn })).softOptIns).toMatchObject({ made: 1 })
    const before = await ground.everything()
    expect((await write({ ...ANNA, softOptIn })).softOptIns).toEqual(UNCHANGED)
    expect(await ground.everything()).toBe(before)
    const { softOptIns, provenance } = await person()
    expect(softOptIns).toMatchObject([
      {
        ...{ kind: 'sale', at: BEGAN, sender: { id: softOptIn.legalSenderId } },
        ...{ notice: 'Wij mailen over thee.', noticeEvidence: 'kassa v3' },
        ...{ optOut: 'Vink aan.', optOutEvidence: 'vakje leeg' },
      },
    ])
    expect(provenance).toHaveLength(1)
    const { order_id } = await ground.store.db
      .selectFrom('waarom.soft_opt_in')
      .select('order_id')
      .executeTakeFirstOrThrow()
    const order = await ground.store.db.selectFrom('waarom.order').select('id').executeTakeFirstOrThrow()
    expect(order_id).toBe(order.id)
  })

  test('of the same sale takes what a later row says of it; of another moment it is another', async () => {
    await write({ ...ANNA, softOptIn })
    const later = await write({ ...ANNA, softOptIn: { ...softOptIn, noticeEvidence: 'kassa v4' } })
    expect(later.softOptIns).toEqual({ made: 0, changed: 1, unchanged: 0 })
    expect((await write({ ...ANNA, softOptIn: { ...softOptIn, at: ENDED } })).softOptIns.made).toBe(1)
    expect((await person()).softOptIns.map(({ noticeEvidence }) => noticeEvidence)).toEqual(['kassa v4', 'kassa v3'])
  })
})

describe('a mail that another tool sent', () => {
  const delivery: RecordDelivery = { externalId: null, contactId: null, mail: 'Nieuws', at: ENDED, state: 'sent' }
  const sent = (said: Partial<RecordDelivery> = {}): Said => ({
    ...ANNA,
    contact: null,
    delivery: { ...delivery, ...said },
  })
  const kept = () =>
    ground.store.db.selectFrom('waarom.delivery').select(['address_key', 'at', 'state']).orderBy('at').execute()

  test('is kept with whom we know by the address, once, and makes nobody', async () => {
    await write(ANNA)
    const { deliveries, contacts, addresses } = await write(sent(), sent(), sent({ at: BEGAN }))
    expect([deliveries.made, contacts.made, addresses.made]).toEqual([2, 0, 0])
    const before = await kept()
    expect((await write(sent())).deliveries).toEqual(UNCHANGED)
    expect(await kept()).toEqual(before)
    expect(before).toMatchObject([{ at: new Date(BEGAN) }, { address_key: 'anna@example.org' }])
  })

  test('that bounced did, whatever comes after', async () => {
    await write(ANNA)
    await write(sent())
    expect((await write(sent({ state: 'bounced' }))).deliveries).toEqual({ made: 0, changed: 1, unchanged: 0 })
    expect((await write(sent({ state: 'unknown' }), sent())).deliveries).toEqual(UNCHANGED)
    expect(await kept()).toMatchObject([{ state: 'bounced' }])
  })

  test('to nobody whom we know is refused; that the address bounced for good is taken all the same', async () => {
    const refusal = { type: 'hard-bounce', streamId: null, brandId: null, reason: '', at: ENDED } as const
    const bounced = { ...sent({ state: 'bounced' }), suppressions: [refusal] }
    expect(await write(sent(), bounced)).toMatchObject({
      ...{ rejected: 1, deliveries: { made: 0 }, contacts: { made: 0 } },
      suppressions: { made: 1 },
    })
  })

  test('to an address of two people is of whom the file names', async () => {
    const address = { addresses: ANNA.addresses }
    await write({ ...address, contact: { externalId: 'K1' } }, { ...address, contact: { externalId: 'K2' } })
    await write(sent({ contactId: 'K2' }))
    const { rows } = await ground.store.pool.query(
      'select e.external_id from waarom.delivery d join waarom.contact_external_id e using (contact_id)',
    )
    expect(rows).toEqual([{ external_id: 'K2' }])
  })
})
