import { createHash } from 'node:crypto'
import { readAddress } from '@waarom/audience/address/address.ts'
import { SUPPRESSION_TYPES } from '@waarom/audience/suppression/suppression.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { census, percentOf } from './census.ts'
import { type Demo, demoPeople } from './demo.ts'
import { type Heap, heap } from './life.ts'
import { LIMITS } from './limits.ts'
import { PROMISED_LINES, PROMISES } from './promises.ts'
import type { Batch, Moment } from './row.ts'
import { RETENTION_RULES, SENDERS, SHOP, STREAMS } from './shop.ts'

const TODAY = '2026-11-01'
const hash = (key: string) => createHash('sha256').update(key).digest('hex')
const demo = (of: Partial<Demo> = {}): Demo => ({ seed: 1, people: 10_000, today: TODAY, hash, ...of })

/** All batches as one. */
function gathered(batches: Iterable<Batch>): Batch {
  const all: Heap = heap()
  for (const batch of batches)
    for (const table of Object.keys(all) as (keyof Batch)[])
      for (const row of batch[table]) (all[table] as (typeof row)[]).push(row)
  return all
}

const digest = (batches: Iterable<Batch>): string => {
  const sum = createHash('sha256')
  for (const batch of batches) sum.update(JSON.stringify(batch))
  return sum.digest('hex')
}

let batches: readonly Batch[]
let all: Batch
let digestOfAll: string
let seenAt: ReadonlyMap<string, Moment>
beforeAll(() => {
  batches = [...demoPeople(demo())]
  all = gathered(batches)
  digestOfAll = digest(batches)
  seenAt = new Map(all.contact.map(({ id, first_seen_at }) => [id, first_seen_at]))
})

describe('the same seed gives the same people', () => {
  test('bit for bit, on every machine', () => {
    expect(digestOfAll).toBe('593b7a436e35d73a863d3a98f3c2bfab542d8a9efafe6a99b1e6d5173f7871bc')
  })

  test('and another seed others', () => {
    expect(digest(demoPeople(demo({ people: 200, seed: 2 })))).not.toBe(digest(demoPeople(demo({ people: 200 }))))
  })

  test('the first of a larger shop are the people of a smaller one', () => {
    const few = gathered(demoPeople(demo({ people: 250 })))
    expect(all.contact.slice(0, few.contact.length)).toEqual(few.contact)
    expect(all.order.slice(0, few.order.length)).toEqual(few.order)
    expect(all.suppression.slice(0, few.suppression.length)).toEqual(few.suppression)
  })

  test('a shop of the largest size begins at once, in small batches', () => {
    const [first] = demoPeople(demo({ people: LIMITS.people }))
    expect(first?.contact.length).toBeLessThanOrEqual(LIMITS.batchPeople)
    expect(() => demoPeople(demo({ people: LIMITS.people + 1 })).next()).toThrow('a demo of 5000001 people')
    expect(() => demoPeople(demo({ today: 'tomorrow' })).next()).toThrow('today is tomorrow')
  })
})

describe('always there, whatever the seed', () => {
  test.each([1, 2, 3, 2 ** 31])('the weekly customer and the man with one pair of shoes, seed %i', (seed) => {
    const { contact, order, order_line, provenance, consent, suppression } = gathered(
      demoPeople(demo({ seed, people: 2 })),
    )
    const [weekly, onePair] = contact
    expect(weekly).toMatchObject({
      id: '019b76da-a800-7000-8400-0000fef9af8d',
      external_id: 'K-0000001',
      family_name: 'van Weekeinde',
    })
    expect(onePair).toMatchObject({
      id: '019b76da-a801-7000-8400-000019c43da1',
      external_id: 'K-0000002',
      family_name: 'Eenpaar',
    })

    const weeks = order.filter((row) => row.contact_id === weekly?.id).map((row) => Date.parse(row.placed_at))
    const gaps = weeks.slice(1).map((ms, at) => (ms - (weeks[at] ?? 0)) / 86_400_000)
    expect(weeks.length).toBeGreaterThan(300)
    expect(Math.max(...gaps)).toBeLessThan(10)
    expect(new Date(weeks.at(-1) ?? 0).toISOString() > '2026-10-23').toBe(true)

    const shoes = order.filter((row) => row.contact_id === onePair?.id)
    expect(shoes).toMatchObject([{ state: 'delivered' }])
    expect(shoes[0]?.placed_at).toMatch(/^2020-11-0/)
    expect(order_line.filter((row) => row.order_id === shoes[0]?.id)).toMatchObject([
      { sku: 'SCH-001', name: 'Wandelschoen Heidepad', quantity: 1 },
    ])
    expect(consent.filter((row) => row.contact_id === onePair?.id)).toEqual([])
    expect(suppression.filter((row) => row.type !== 'unsubscribed')).toEqual([])
    expect(new Set(provenance.map((row) => row.contact_id))).toEqual(new Set([weekly?.id, onePair?.id]))
  })
})

describe('the shares are as promised', () => {
  test.each(process.env['WAAROM_LONG'] ? [1, 2, 3] : [1])('with seed %i', (seed) => {
    const shop = demo({ seed })
    const counted = census(shop, seed === demo().seed ? batches : demoPeople(shop))
    const outside = PROMISED_LINES.map((line) => ({ line, percent: percentOf(counted, line) })).filter(
      ({ line, percent }) => percent < PROMISES[line].least || percent > PROMISES[line].most,
    )
    expect(outside).toEqual([])
  })

  test('each year more orders than the year before', () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025].map(
      (year) => all.order.filter(({ placed_at: at }) => at >= `${year}-11` && at < `${year + 1}-11`).length,
    )
    expect(years).toEqual([...years].sort((one, other) => one - other))
  })

  test('less on Sunday than on Monday, more in December than in February', () => {
    const count = (keep: (date: Date) => boolean) => all.order.filter((row) => keep(new Date(row.placed_at))).length
    expect(count((date) => date.getUTCDay() === 0) * 1.2).toBeLessThan(count((date) => date.getUTCDay() === 1))
    expect(count((date) => date.getUTCMonth() === 1) * 1.5).toBeLessThan(count((date) => date.getUTCMonth() === 11))
  })

  test('people do not look alike', () => {
    expect(new Set(all.contact.map((row) => `${row.given_name} ${row.family_name}`)).size).toBeGreaterThan(
      all.contact.length * 0.93,
    )
  })
})

describe('what is told holds together', () => {
  test('everything is of somebody whom the shop knows, from the moment it knew them, and before today', () => {
    const from = (contact: string) => seenAt.get(contact) ?? 'unknown'
    const moments: readonly (readonly [contact: string, at: Moment | null])[] = [
      ...all.address.map((row) => [row.contact_id, row.first_seen_at] as const),
      ...all.order.flatMap((row) =>
        [row.placed_at, row.paid_at, row.shipped_at, row.cancelled_at].map((at) => [row.contact_id, at] as const),
      ),
      ...all.event.map((row) => [row.contact_id, row.at] as const),
      ...all.contract.map((row) => [row.contact_id, row.begins_at] as const),
      ...all.consent.flatMap((row) => [[row.contact_id, row.at] as const, [row.contact_id, row.withdrawn_at] as const]),
      ...all.soft_opt_in.map((row) => [row.contact_id, row.at] as const),
      ...all.provenance.map((row) => [row.contact_id, row.at] as const),
    ]
    const now = '2026-10-31T23:00:00.000Z'
    expect(moments.filter(([contact, at]) => at !== null && !(from(contact) <= at && at < now))).toEqual([])
    expect(all.suppression.filter(({ at }) => at >= now)).toEqual([])
  })

  test('ids, and numbers within a source, are of one row each', () => {
    const { contact, address, order, event, contract, consent, soft_opt_in, suppression, provenance } = all
    const rows = [contact, address, order, event, contract, consent, soft_opt_in, suppression, provenance].flat()
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const named of [contact, order, event, contract])
      expect(new Set(named.map((row) => row.external_id)).size).toBe(named.length)
  })

  test('addresses are the two forms of one, where no mail arrives', () => {
    for (const { key, written } of all.address) {
      expect(readAddress(written)).toEqual({ ok: true, value: { key, written } })
      expect(written).toMatch(/@(?:example\.(?:org|com)|[a-z]+\.example)$/)
    }
  })

  test('an order is the sum of its lines and the sending, in the money of its country', () => {
    const sums = new Map<string, number>()
    for (const line of all.order_line)
      sums.set(line.order_id, (sums.get(line.order_id) ?? 0) + line.quantity * line.unit_minor)
    const pounds = new Set(all.contact.filter((row) => row.country === 'GB').map(({ id }) => id))
    for (const row of all.order) {
      expect(row.total_minor).toBe((sums.get(row.id) ?? Number.NaN) + row.shipping_minor)
      expect(row.currency).toBe(pounds.has(row.contact_id) ? 'GBP' : 'EUR')
    }
    const prices = all.order_line.map((line) => line.unit_minor)
    expect([Math.min(...prices) >= 195, Math.max(...prices) <= 25_000]).toEqual([true, true])
  })

  test('postcodes are not given out', () => {
    for (const { postcode } of all.contact) expect(postcode ?? '0').toMatch(/^(?:0|X)/)
  })
})

describe('permissions', () => {
  test('a soft opt-in has its notice and its way out, each with evidence, and its sale or gift', () => {
    const orders = new Map(all.order.map((row) => [row.id, row]))
    const gifts = new Map(all.event.filter(({ name }) => name === 'gift-made').map((row) => [row.id, row]))
    for (const row of all.soft_opt_in) {
      for (const text of [row.notice, row.notice_evidence, row.opt_out, row.opt_out_evidence]) expect(text).not.toBe('')
      const cause = row.kind === 'sale' ? orders.get(row.order_id ?? '') : gifts.get(row.event_id ?? '')
      expect(cause?.contact_id).toBe(row.contact_id)
      expect(row.legal_sender_id).toBe(row.kind === 'sale' ? SENDERS.shop.id : SENDERS.foundation.id)
    }
    const once = all.soft_opt_in.map((row) => row.contact_id + row.legal_sender_id)
    expect(new Set(once).size).toBe(once.length)
  })

  test('no soft opt-in rests on a sale from before the notice stood there', () => {
    const first = all.soft_opt_in
      .filter(({ kind }) => kind === 'sale')
      .map(({ at }) => at)
      .sort()[0]
    expect(first?.slice(0, 7)).toBe('2024-05')
  })

  test('a consent says what was shown, and is withdrawn only after it was given', () => {
    for (const { wording, evidence, at, withdrawn_at, purpose, stream_id } of all.consent) {
      expect([wording, evidence]).not.toContain('')
      expect(withdrawn_at === null || withdrawn_at >= at).toBe(true)
      expect(stream_id === null).toBe(purpose === 'tracking')
    }
  })

  test('who withdrew consent for a stream is on the list for it', () => {
    const lists = new Set(
      all.suppression.flatMap(({ type, scope, address_key, at }) =>
        type !== 'unsubscribed'
          ? []
          : [`${address_key} ${scope.reach === 'stream' ? scope.stream : scope.reach} ${at}`],
      ),
    )
    const keys = new Map(all.address.map(({ id, key }) => [id, key]))
    const withdrawn = all.consent.filter((row) => row.withdrawn_at !== null)
    expect(withdrawn.length).toBeGreaterThan(500)
    for (const { address_id, stream_id, withdrawn_at } of withdrawn) {
      const key = keys.get(address_id)
      expect(
        [`${key} ${stream_id} ${withdrawn_at}`, `${key} brand ${withdrawn_at}`].some((one) => lists.has(one)),
      ).toBe(true)
    }
  })
})

describe('refusals', () => {
  test('of every type, each of a known address or of somebody who was erased', () => {
    const keys = new Set(all.address.map(({ key }) => key))
    const erased = all.suppression.filter(({ type }) => type === 'erased')
    expect(new Set(all.suppression.map(({ type }) => type))).toEqual(new Set(SUPPRESSION_TYPES))
    for (const { address_key } of all.suppression) expect(address_key === null || keys.has(address_key)).toBe(true)
    expect(all.suppression.filter(({ address_key }) => address_key === null)).toEqual(erased)
    expect(all.contact.length + erased.length).toBe(10_000)
    const hashes = new Set([...keys].map(hash))
    expect(erased.filter(({ erased_hash }) => !erased_hash || hashes.has(erased_hash))).toEqual([])
  })

  test('each is one row, with reason and source, of a brand and its own sender', () => {
    const rows = all.suppression.map((row) => JSON.stringify([row.address_key ?? row.erased_hash, row.type, row.scope]))
    expect(new Set(rows).size).toBe(rows.length)
    const senders = new Map(SHOP.brand.map((brand) => [brand.id, brand.legal_sender_id]))
    const streams = new Map(SHOP.stream.map((stream) => [stream.id, stream.brand_id]))
    for (const { scope, reason, source } of all.suppression) {
      expect([reason, source]).not.toContain('')
      if (scope.reach !== 'all') expect(senders.get(scope.brand)).toBe(scope.sender)
      if (scope.reach === 'stream') expect(streams.get(scope.stream)).toBe(scope.brand)
    }
  })

  test('nothing happens after somebody died', () => {
    const owner = new Map(all.address.map(({ key, contact_id }) => [key, contact_id]))
    const died = new Map(
      all.suppression
        .filter(({ type }) => type === 'deceased')
        .map((row) => [owner.get(row.address_key ?? ''), row.at]),
    )
    const later = [
      ...all.order.map((row) => ({ of: row.contact_id, at: row.placed_at })),
      ...all.event.map((row) => ({ of: row.contact_id, at: row.at })),
      ...all.consent.map((row) => ({ of: row.contact_id, at: row.withdrawn_at ?? row.at })),
    ].filter(({ of, at }) => at > (died.get(of) ?? '9999'))
    expect(later).toEqual([])
  })
})

describe('provenance', () => {
  test('says source, moment, what was told, basis, purpose and retention, under a rule of the shop', () => {
    for (const row of all.provenance) expect([row.source, row.told, row.purpose, row.evidence]).not.toContain('')
    const used = new Set(all.provenance.map((row) => row.retention_rule_id))
    expect(used).toEqual(new Set(SHOP.retention_rule.map(({ id }) => id)))
  })

  test('a contract is kept by a term from its end, where it is known where the person is from', () => {
    const known = new Set(all.provenance.map((row) => row.contact_id))
    const kept = all.provenance.filter((row) => row.retention_rule_id === RETENTION_RULES.contract.id)
    const bound = all.contract.filter((row) => known.has(row.contact_id))
    expect(RETENTION_RULES.contract.counted_from).toBe('end-of-contract')
    expect(kept.map(({ contact_id, at }) => `${contact_id} ${at}`)).toEqual(
      bound.map(({ contact_id, begins_at }) => `${contact_id} ${begins_at}`),
    )
  })

  test('a consent, an address and its provenance are of the same person', () => {
    const owner = new Map(all.address.map(({ id, contact_id }) => [id, contact_id]))
    for (const row of [...all.consent, ...all.provenance])
      if (row.address_id !== null) expect(owner.get(row.address_id)).toBe(row.contact_id)
  })
})

test('each stream is of a brand, each brand of a legal sender', () => {
  expect(Object.values(STREAMS).every(({ brand_id }) => SHOP.brand.some(({ id }) => id === brand_id))).toBe(true)
  expect(SHOP.brand.every((brand) => SHOP.legal_sender.some(({ id }) => id === brand.legal_sender_id))).toBe(true)
})
