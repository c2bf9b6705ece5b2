import { describe, expect, test } from 'vitest'
import type { Known } from '../known.ts'
import { holds, judge, ownOf, reasonOf } from './judge.ts'
import type { Rule, RuleTest } from './rule.ts'
import { instantsOf, type When } from './window.ts'

const when: When = { at: '2024-03-31T10:15:00.000Z', zone: 'Europe/Amsterdam' }
const order = {
  brandId: 'b',
  placedAt: '2024-01-15T12:00:00.000Z',
  state: 'delivered',
  totalMinor: 2500,
  currency: 'EUR',
  lines: [
    { article: 'S-1', category: 'shoes' },
    { article: 'T-1', category: 'tents' },
  ],
} as const
const nobody: Known = {
  id: 'c',
  kind: 'person',
  language: null,
  country: null,
  postcode: null,
  town: null,
  firstSeenAt: '2023-01-01T00:00:00.000Z',
  addresses: [],
  orders: [],
  events: [],
  contracts: [],
  consents: [],
  softOptIns: [],
  provenances: [],
  deliveries: [],
}
const buyer: Known = {
  ...nobody,
  country: 'NL',
  town: 'ÉVREUX',
  orders: [order, { ...order, state: 'cancelled', placedAt: '2024-03-01T12:00:00.000Z' }],
}

describe('windows are stretches of the calendar', () => {
  test.each([
    [
      'a month before 31 March is the last day of February, before the clock went forward',
      { last: 1, unit: 'months' },
      '2024-02-29T11:15:00.000Z',
      when.at,
    ],
    ['a day is a day, also one of 23 hours', { last: 1, unit: 'days' }, '2024-03-30T11:15:00.000Z', when.at],
    ['a year from now', { next: 1, unit: 'years' }, when.at, '2025-03-31T10:15:00.000Z'],
    [
      'days are whole, the last one too',
      { from: '2024-03-31', until: '2024-03-31' },
      '2024-03-30T23:00:00.000Z',
      '2024-03-31T22:00:00.000Z',
    ],
    ['without a first day', { until: '2023-12-31' }, null, '2023-12-31T23:00:00.000Z'],
  ] as const)('%s', (_, window, from, until) => {
    expect(instantsOf(window, when)).toEqual({ from, until })
  })
})

describe('of whom a test holds', () => {
  test.each<[Rule, boolean, boolean]>([
    [{ field: 'orders', is: 'exactly', value: 1 }, true, false],
    [{ field: 'orders', of: { category: ['shoes'], article: ['S-1'] }, is: 'at-least', value: 1 }, true, false],
    [{ field: 'orders', of: { category: ['shoes'], article: ['T-1'] }, is: 'at-least', value: 1 }, false, false],
    [{ field: 'orders', of: { in: { last: 2, unit: 'months' } }, is: 'at-most', value: 0 }, true, true],
    [{ field: 'spent', is: 'at-least', value: { minor: 2500, currency: 'EUR' } }, true, false],
    [{ field: 'spent', is: 'at-least', value: { minor: 1, currency: 'GBP' } }, false, false],
    [{ field: 'last-order', is: 'within', value: { last: 3, unit: 'months' } }, true, false],
    [{ field: 'last-order', is: 'not-within', value: { last: 2, unit: 'months' } }, true, true],
    [{ field: 'country', is: 'none-of', value: ['BE'] }, true, true],
    [{ field: 'country', is: 'not-known' }, false, true],
    [{ field: 'town', is: 'begins-with', value: ['évr'] }, true, false],
    [{ all: [] }, true, true],
    [{ any: [] }, false, false],
    [{ none: [] }, true, true],
  ])('%j', (rule, ofBuyer, ofNobody) => {
    expect([holds(rule, buyer, when), holds(rule, nobody, when)]).toEqual([ofBuyer, ofNobody])
  })
})

test.each<[Rule, boolean]>([
  [{ field: 'postcode', is: 'one-of', value: ['3511 ab'] }, true],
  [{ field: 'postcode', is: 'begins-with', value: ['3511 A'] }, true],
  [{ field: 'postcode', is: 'begins-with', value: [' '] }, false],
  [{ field: 'postcode', is: 'none-of', value: ['3511AB'] }, false],
  [{ field: 'domain', is: 'one-of', value: ['@Example.org'] }, true],
  [{ field: 'domain', is: 'begins-with', value: ['@example'] }, true],
  [{ field: 'domain', is: 'none-of', value: ['eva@'] }, true],
])('a postcode is one with a space and without, a domain one with its @ and without: %j', (rule, expected) => {
  const addresses = [{ id: 'a', key: 'eva@example.org', suppressions: [] }]
  for (const postcode of ['3511AB', '3511 AB'])
    expect(holds(rule, { ...nobody, postcode, addresses }, when)).toBe(expected)
})

test.each<[RuleTest['is'], string, boolean]>([
  ['one-of', 'bücher.example', true],
  ['one-of', 'eva@BÜCHER.Example', true],
  ['one-of', 'xn--bcher-kva.example', true],
  ['one-of', 'bucher.example', false],
  ['begins-with', 'bücher.', true],
  ['begins-with', 'bücher.ex', true],
  ['begins-with', 'Bücher', true],
  ['begins-with', 'b_ü', false],
  ['none-of', 'bücher.example', false],
])('a domain is compared as its addresses are, in ASCII: %s %s', (is, value, expected) => {
  const addresses = [{ id: 'a', key: 'eva@xn--bcher-kva.example', suppressions: [] }]
  expect(holds({ field: 'domain', is, value: [value] }, { ...nobody, addresses }, when)).toBe(expected)
})

describe('a contract runs', () => {
  const yes: Rule = { field: 'contract', is: 'yes' }
  test.each([
    ['from its first moment', when.at, null, true],
    ['not before', '2024-03-31T10:15:00.001Z', null, false],
    ['not at its end', '2023-01-01T00:00:00.000Z', when.at, false],
  ])('%s', (_, beginsAt, endsAt, runs) => {
    expect(holds(yes, { ...nobody, contracts: [{ brandId: 'b', name: 'Tea', beginsAt, endsAt }] }, when)).toBe(runs)
  })
})

test('the reason is what decides, and holds as a rule of its own', () => {
  const ordered: Rule = { field: 'orders', is: 'at-least', value: 1 }
  const known: Rule = { field: 'language', is: 'known' }
  const rule: Rule = { all: [{ any: [known, ordered] }, { none: [known] }] }
  const judged = judge(rule, buyer, when)
  expect(judged.because.map(({ path, holds }) => [path.join('.'), holds])).toEqual([
    ['all.0.any.1', true],
    ['all.1.none.0', false],
  ])
  expect(reasonOf(judged)).toEqual({ all: [ordered, { none: [known] }] })
  expect(reasonOf(judge(rule, nobody, when))).toEqual({ all: [{ none: [known] }, { none: [ordered] }] })
})

test.each<[string, RuleTest, object | null]>([
  ['orders that were not cancelled', { field: 'orders', is: 'at-least', value: 1 }, { number: 1 }],
  ['their total', { field: 'spent', is: 'at-least', value: { minor: 1, currency: 'EUR' } }, { number: 2500 }],
  ['the last of them', { field: 'last-order', is: 'known' }, { at: '2024-01-15T12:00:00.000Z' }],
  ['no moment', { field: 'last-order', of: { category: ['lamps'] }, is: 'known' }, null],
  ['neither', { field: 'country', is: 'known' }, null],
])('what somebody has of what was looked at: %s', (_, test, own) => {
  expect(ownOf(test, buyer, when)).toEqual(own)
})
