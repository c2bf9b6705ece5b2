import type { Known } from '@waarom/audience/known.ts'
import { BUCKETS, type Bucket, boundsAt } from '@waarom/audience/nuisance/cell.ts'
import { cellOf } from '@waarom/audience/nuisance/person.ts'
import { assign, placeCode, type Settled } from '@waarom/audience/places/assign.ts'
import type { Audience, Sent } from '@waarom/audience/places/audience.ts'
import { curveBounds, curveOf } from '@waarom/audience/places/curve.ts'
import { placeAlone } from '@waarom/audience/places/place.ts'
import { cellsSql } from '@waarom/audience/places/sql/cells.ts'
import { CHANGES, changedSql, comparisonSql } from '@waarom/audience/places/sql/comparison.ts'
import { cellSql, holdersSql } from '@waarom/audience/places/sql/people.ts'
import { curveSql, mailsSql } from '@waarom/audience/places/sql/statements.ts'
import type { Field } from '@waarom/audience/relevance/fields/field.ts'
import { FIELDS } from '@waarom/audience/relevance/fields/fields.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { decided, rewrite, sweepOf } from '@waarom/audience/relevance/sweep.ts'
import { assert, asyncProperty, constant, constantFrom, record, sample } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  audiences,
  BOUNDS,
  bucketsOf,
  countBy,
  HOUSE,
  RECALL,
  senders,
  sentBy,
  sharing,
} from '../fixtures/audiences.ts'
import { type Crowd, openCrowd } from '../fixtures/crowd.ts'
import { anyKnown } from '../fixtures/people.ts'
import { WHEN } from '../fixtures/pools.ts'
import { readKnown } from './known.ts'

const isLong = process.env['WAAROM_LONG'] !== undefined
const PEOPLE = isLong ? 100 : 40
const AUDIENCES = isLong ? 200 : 6

let crowd: Crowd
let people: readonly Known[]
beforeAll(async () => {
  people = sharing(sample(anyKnown(), PEOPLE))
  crowd = await openCrowd(people)
})
afterAll(() => crowd.close())

const NUISANCE = boundsAt(WHEN.at, WHEN.zone)
const placeIn = (buckets: readonly string[], bucket: Bucket) => buckets.indexOf(bucket)

/** How many of who is in are alike in all that an estimate looks at. */
function alike(settled: readonly Settled[]): ReadonlyMap<string, number> {
  const places = new Map(settled.map((place) => [place.contact, place]))
  const reached = people.filter(({ id }) => places.get(id)?.in)
  return countBy(reached, (known) => {
    const place = places.get(known.id)
    const { recency, frequency, told } = cellOf(known, { kind: 'own', event: false }, NUISANCE)
    const [last, mails] = [placeIn(BUCKETS.recency, recency), placeIn(BUCKETS.frequency, frequency)]
    return [place && placeCode(place), known.country, last, mails, told === 'yes']
  })
}

/** The places that memory gives everybody, by contact. */
function placesOf(audience: Audience, sent: Sent): ReadonlyMap<string, Settled> {
  const settled = assign(people.map((known) => placeAlone(known, audience, sent, WHEN)))
  return new Map(settled.map((place) => [place.contact, place]))
}

const ids = (rows: readonly { readonly contact_id: string }[]) => rows.map(({ contact_id }) => contact_id)
const all = { after: null, limit: 100 }

/** Rows that count contacts, by whatever else stands in them. */
function countsOf(rows: readonly { readonly contacts: number }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ contacts, ...one }) => [JSON.stringify(Object.values(one)), contacts]))
}

test('memory and database agree on the cells of an estimate, the mails, and the people in a cell of the map', async () => {
  await assert(
    asyncProperty(audiences, senders, async (audience, sent) => {
      const question = { audience, sent, when: WHEN }
      const places = placesOf(audience, sent)
      const settled = [...places.values()]
      expect(countsOf(await crowd.ask<{ contacts: number }>(cellsSql(question, NUISANCE)))).toEqual(alike(settled))
      const rows = await crowd.ask<{ mails: number }>(mailsSql(question))
      const mails = settled.map((place) => (place.in ? (place.every ? place.addresses.length : 1) : 0))
      const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
      expect(sum(rows.map((row) => row.mails))).toBe(sum(mails))
      const inCell = people.filter((known) => bucketsOf(known).recency === 2 && bucketsOf(known).frequency === 1)
      for (const reached of [true, false]) {
        const page = cellSql(question, { ...all, buckets: BOUNDS, recency: 2, frequency: 1, reached })
        const there = inCell.filter(({ id }) => !reached || places.get(id)?.in).map(({ id }) => id)
        expect(ids(await crowd.ask(page))).toEqual(there.sort())
      }
    }),
    { numRuns: AUDIENCES, examples: [[RECALL, sentBy(null)]] },
  )
})

test('of two audiences, memory and database agree on who stays, comes in and falls out', async () => {
  await assert(
    asyncProperty(audiences, audiences, senders, async (audience, { groups, assumptions, mode }, sent) => {
      const other = { ...audience, groups, assumptions, mode }
      const question = { audience, sent, when: WHEN }
      const [before, after] = [placesOf(audience, sent), placesOf(other, sent)]
      const pairs = await crowd.ask<{ contacts: number }>(comparisonSql(question, other))
      expect(countsOf(pairs)).toEqual(
        countBy(people, ({ id }) => [before, after].map((places) => placeCode(places.get(id) ?? OUT))),
      )
      for (const change of CHANGES) {
        const fits = ({ id }: Known) => {
          const [was, is] = [before.get(id)?.in ?? false, after.get(id)?.in ?? false]
          return change === 'stays' ? was && is : was !== is && is === (change === 'comes-in')
        }
        const there = people.filter(fits).map(({ id }) => id)
        expect(ids(await crowd.ask(changedSql(question, other, change, all)))).toEqual(there.sort())
      }
    }),
    { numRuns: AUDIENCES },
  )
})

test('who loses the mail to somebody at his address finds who that is', async () => {
  const places = placesOf(RECALL, sentBy(null))
  const lost = people.filter(({ id }) => places.get(id)?.reason === 'same-address')
  expect(lost).not.toEqual([])
  for (const { id, addresses } of lost) {
    const place = places.get(id)
    const keys = addresses.map(({ key }) => key)
    const holders = ids(await crowd.ask(holdersSql({ audience: RECALL, sent: sentBy(null), when: WHEN }, id, keys)))
    expect(holders).toContain(place && 'of' in place ? place.of : null)
    expect(holders).not.toContain(id)
  }
})

const OUT = { group: 0, reason: 'no-match' } as const

const MOMENTS: readonly (readonly [string, Field])[] = Object.entries(FIELDS)
const looksBack = constantFrom(...MOMENTS.flatMap(([field, { reckon }]) => (reckon ? [field] : []))).chain((field) =>
  record({
    field: constant(field),
    is: constantFrom('within', 'not-within'),
    value: constant({ last: 12, unit: 'months' } as const),
  }),
)
const MONTHS = 30

/** Who has no address that may be somebody else's: of the others it is settled among all of them who gets the mail. */
const apart: Rule = { none: [{ field: 'domain', is: 'one-of', value: [HOUSE] }] }

test('a curve says at each month how many the rewritten rule reaches', async () => {
  await assert(
    asyncProperty(
      audiences,
      looksBack,
      constantFrom('all', 'any', 'none'),
      senders,
      async (any, swept, joined, sent) => {
        const groups = any.groups.map((one) => ({ ...one, rule: { all: [apart, one.rule] } }))
        const [first, ...rest] = groups
        if (!first) return
        const parts = [swept, first.rule]
        const whole: Rule = joined === 'all' ? { all: parts } : joined === 'any' ? { any: parts } : { none: parts }
        const sweep = sweepOf(whole, [joined, 0])
        expect(sweep?.test).toEqual(swept)
        if (!sweep) return
        const withRule = (rule: Rule): Audience => ({
          ...any,
          mode: 'matching',
          groups: [{ ...first, rule: { all: [apart, rule] } }, ...rest],
        })
        const counted = (holds: boolean) => {
          const question = { audience: withRule(decided(sweep, holds)), sent, when: WHEN }
          return crowd.ask<{ recency: number | null; recipients: number }>(
            curveSql(question, curveBounds(MONTHS, WHEN), swept),
          )
        }
        const curve = curveOf({ holds: await counted(true), not: await counted(false) }, MONTHS, swept.is)
        for (const months of [0, 1, 12, MONTHS]) {
          const rewritten = withRule(rewrite(whole, [joined, 0], months))
          expect(curve[months]).toBe(people.filter((known) => placeAlone(known, rewritten, sent, WHEN).in).length)
        }
      },
    ),
    { numRuns: 2 * AUDIENCES },
  )
})

test('what is read of somebody is what was written', async () => {
  const sorted = (list: readonly unknown[]) => [...new Set(list.map((one) => JSON.stringify(one)))].sort()
  const alike = ({
    addresses,
    orders,
    events,
    contracts,
    consents,
    softOptIns,
    provenances,
    deliveries,
    ...rest
  }: Known) => ({
    ...rest,
    addresses: addresses.map(({ suppressions, ...one }) => ({ ...one, suppressions: sorted(suppressions.map(flat)) })),
    lists: [orders, events, contracts, consents, softOptIns, provenances, deliveries].map((list) =>
      sorted(list.map(flat)),
    ),
  })
  for (const known of people) expect(alike(await readKnown(crowd.db, known.id))).toEqual(alike(known))
})

/** The same, its keys in one order. */
function flat(value: object): unknown {
  return Object.entries(value)
    .map(
      ([key, one]) => [key, one !== null && typeof one === 'object' && !Array.isArray(one) ? flat(one) : one] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
