import { expect, test } from 'vitest'
import type { Known, KnownOrder, KnownProvenance } from '../known.ts'
import { boundsAt } from './cell.ts'
import { cellOf } from './person.ts'

const bounds = boundsAt('2026-11-29T09:00:00.000Z', 'Europe/Amsterdam')
const order = (placedAt: string, state: KnownOrder['state']): KnownOrder => ({
  brandId: 'shoes',
  placedAt,
  state,
  totalMinor: 4995,
  currency: 'EUR',
  lines: [],
})
const provenance = (told: boolean): KnownProvenance => ({
  addressId: null,
  brandId: 'shoes',
  at: null,
  told,
  legalBasis: 'contract',
  retention: { months: 84, countedFrom: 'last-order' },
})

/** Bought one pair of shoes, six years ago; nobody knows what he was told. */
const evert: Known = {
  id: 'evert',
  kind: 'person',
  language: 'nl',
  country: 'NL',
  postcode: null,
  town: null,
  firstSeenAt: '2020-11-02T10:00:00.000Z',
  addresses: [],
  orders: [order('2020-11-02T10:00:00.000Z', 'delivered')],
  events: [],
  contracts: [],
  consents: [],
  softOptIns: [],
  provenances: [provenance(false)],
  deliveries: [],
}
const at = (known: Partial<Known>) => cellOf({ ...evert, ...known }, { kind: 'initiative', event: false }, bounds)

test('one pair of shoes, six years ago', () => {
  expect(at({})).toEqual({ recency: 'older', frequency: 'none', kind: 'initiative', event: 'no', told: 'no' })
})

test('an order under way comes before all, and a cancelled one is none', () => {
  const old = order('2020-11-02T10:00:00.000Z', 'late')
  expect(at({ orders: [old, order('2026-11-20T10:00:00.000Z', 'delivered')] }).recency).toBe('open-order')
  expect(at({ orders: [order('2026-11-20T10:00:00.000Z', 'cancelled')] }).recency).toBe('never')
})

test('an event is contact too: the later of order and event counts', () => {
  const events = [{ name: 'asked', at: '2026-11-20T10:00:00.000Z' }]
  expect(at({ events }).recency).toBe('month')
  expect(at({ events: [{ name: 'asked', at: '2019-11-20T10:00:00.000Z' }] }).recency).toBe('older')
})

test('mails of before the last 90 days are forgotten', () => {
  const mail = (day: string) => ({ at: `${day}T09:00:00.000Z`, streamId: null })
  const deliveries = [mail('2026-08-30'), mail('2026-09-01'), mail('2026-10-01'), mail('2026-11-01')]
  expect(at({ deliveries }).frequency).toBe('some')
  expect(at({ deliveries: deliveries.slice(0, 3) }).frequency).toBe('few')
})

test('told of one datum is told; the mail brings its kind and what set it off', () => {
  expect(at({ provenances: [provenance(false), provenance(true)] }).told).toBe('yes')
  expect(cellOf(evert, { kind: 'alert', event: true }, bounds)).toMatchObject({ kind: 'own', event: 'yes' })
})
