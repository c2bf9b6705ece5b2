import type { Known } from '@waarom/audience/known.ts'
import { assign, placeCode, type Settled } from '@waarom/audience/places/assign.ts'
import type { Audience } from '@waarom/audience/places/audience.ts'
import { judged } from '@waarom/audience/places/fixtures/mails.ts'
import { person } from '@waarom/audience/places/fixtures/people.ts'
import { tally } from '@waarom/audience/places/funnel.ts'
import { placeAlone } from '@waarom/audience/places/place.ts'
import { stepSql } from '@waarom/audience/places/sql/people.ts'
import { withSharers } from '@waarom/audience/places/sql/settle.ts'
import { countsSql, curveSql, placesSql, type Question } from '@waarom/audience/places/sql/statements.ts'
import { assert, asyncProperty, sample } from 'fast-check'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BRANDS } from '../demo/shop.ts'
import { audiences, BOUNDS, bucketsOf, countBy, RECALL, senders, sentBy, sharing } from './fixtures/audiences.ts'
import { type Crowd, openCrowd } from './fixtures/crowd.ts'
import { anyKnown } from './fixtures/people.ts'
import { WHEN } from './fixtures/pools.ts'

const isLong = process.env['WAAROM_LONG'] !== undefined
const PEOPLE = isLong ? 100 : 40
const AUDIENCES = isLong ? 300 : 12

let crowd: Crowd
let people: readonly Known[]
beforeAll(async () => {
  people = sharing(sample(anyKnown(), PEOPLE))
  crowd = await openCrowd(people)
})
afterAll(() => crowd.close())

interface PlaceRow {
  readonly contact_id: string
  readonly place: number
  readonly address_id: string | null
  readonly more: readonly string[] | null
}

/** A settled place as the database has it. */
function rowOf(place: Settled): PlaceRow {
  const [first = null, ...more] = place.in ? place.addresses.map(({ id }) => id) : []
  return {
    contact_id: place.contact,
    place: placeCode(place),
    address_id: first,
    more: more.length > 0 && place.in && place.every ? more : null,
  }
}

const byId = (rows: readonly PlaceRow[]) => new Map(rows.map((row) => [row.contact_id, row]))

test('memory and database agree on the place of everybody, the addresses, the counts, and who is in each step', async () => {
  const seen = new Set<string>()
  await assert(
    asyncProperty(audiences, senders, async (audience, sent) => {
      const question: Question = { audience, sent, when: WHEN }
      const settled = assign(people.map((known) => placeAlone(known, audience, sent, WHEN)))
      for (const place of settled) seen.add(place.in && place.addresses.length > 1 ? 'several' : place.reason)
      expect(byId(await crowd.ask<PlaceRow>(placesSql(question)))).toEqual(byId(settled.map(rowOf)))
      const some = settled.filter((_, at) => at % 7 === 0)
      const few = some.map(({ contact }) => contact)
      const theirs = await crowd.ask<PlaceRow>(placesSql(question, withSharers(sql`select unnest(${few}::uuid[])`)))
      expect(byId(theirs.filter(({ contact_id }) => few.includes(contact_id)))).toEqual(byId(some.map(rowOf)))
      const found = new Map(settled.map((place) => [place.contact, place]))
      const heat = countBy(people, (known) => {
        const place = found.get(known.id)
        return [place && placeCode(place), bucketsOf(known).recency, bucketsOf(known).frequency]
      })
      const warm = await crowd.ask<{ place: number; recency: number; frequency: number; contacts: number }>(
        countsSql(question, BOUNDS),
      )
      expect(
        new Map(
          warm.map(({ place, recency, frequency, contacts }) => [
            JSON.stringify([place, recency, frequency]),
            contacts,
          ]),
        ),
      ).toEqual(heat)
      const counts = tally(settled)
      const counted = await crowd.ask<{ place: number; contacts: number }>(countsSql(question))
      expect(new Map(counted.map(({ place, contacts }) => [place, contacts]))).toEqual(
        new Map(counts.map((count) => [placeCode(count), count.contacts])),
      )
      const places = counts.filter((_, at) => at % 2 === 0)
      const there = settled.filter((one) => places.some((place) => placeCode(place) === placeCode(one)))
      const ids = there.map(({ contact }) => contact).sort()
      const page = await crowd.ask<{ contact_id: string }>(
        stepSql(question, { places, after: ids[0] ?? null, limit: 5 }),
      )
      expect(page.map(({ contact_id }) => contact_id)).toEqual(ids.slice(1, 6))
      const reached = people.filter(({ id }) => found.get(id)?.in)
      const reach = countBy(reached, (known) => bucketsOf(known).recency)
      const curve = await crowd.ask<{ recency: number | null; everybody: number; recipients: number }>(
        curveSql(question, BOUNDS.recency),
      )
      expect(curve.map(({ recency, everybody, recipients }) => [recency, everybody, recipients])).toEqual(
        [0, 1, 2, null]
          .map((recency) => [
            recency,
            people.filter((known) => bucketsOf(known).recency === recency).length,
            reach.get(JSON.stringify(recency)) ?? 0,
          ])
          .filter(([, everybody]) => everybody !== 0),
      )
    }),
    { numRuns: AUDIENCES, examples: [[RECALL, sentBy(null)]] },
  )
  const usual = ['several', 'no-match', 'same-address'] as const
  const rare = ['rule', 'tinge', 'asks', 'no-consent', 'no-relation', 'assumption-false', 'unreachable'] as const
  for (const one of isLong ? [...usual, ...rare] : usual) expect(seen).toContain(one)
})

test('a term that is over is doubted of who has an open order or a contract that has not ended', async () => {
  const brandId = BRANDS.shop.id
  const order = (state: Known['orders'][number]['state']) => [
    { ...{ brandId, state, placedAt: '2019-01-01T00:00:00.000Z' }, totalMinor: null, currency: null, lines: [] },
  ]
  const contract = (...ends: readonly (string | null)[]) =>
    ends.map((endsAt) => ({ brandId, name: 'care', beginsAt: '2019-01-01T00:00:00.000Z', endsAt }))
  const retention = { months: 12, countedFrom: 'collection' } as const
  const known = [
    [{}, 'past-retention'],
    [{ orders: order('late') }, 'term-in-doubt'],
    [{ orders: order('under-way') }, 'term-in-doubt'],
    [{ orders: order('delivered') }, 'past-retention'],
    [{ contracts: contract(null) }, 'term-in-doubt'],
    [{ contracts: contract(WHEN.at) }, 'past-retention'],
    [{ contracts: contract('2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z') }, 'term-in-doubt'],
  ] as const satisfies readonly (readonly [Partial<Known>, string])[]
  const all = known.map(([over], nth): Known => {
    const provenances = person().provenances.map((one) => ({ ...one, ...{ brandId, retention }, at: null }))
    const id = `019b0000-0000-7000-8000-00000000010${nth}`
    const addresses = [{ id, key: `${nth}@example.org`, suppressions: [] }]
    return { ...person(), ...{ id, addresses, provenances, firstSeenAt: '2019-01-01T00:00:00.000Z' }, ...over }
  })
  const few = await openCrowd(all)
  const own = { ...RECALL, variants: [{ ...RECALL.variants[0], id: 'v', demands: judged('own') }] } as Audience
  const places = await few.ask<PlaceRow>(placesSql({ audience: own, sent: sentBy(null), when: WHEN }))
  await few.close()
  const alone = all.map((one) => placeAlone(one, own, sentBy(null), WHEN))
  expect(alone.map(({ reason }) => reason)).toEqual(known.map(([, reason]) => reason))
  expect(byId(places)).toEqual(byId(assign(alone).map(rowOf)))
})

test('who refused is out, also as long as his row of facts is owed and does not say so', async () => {
  const question: Question = { audience: RECALL, sent: sentBy(null), when: WHEN }
  const own = '019b0000-0000-7000-8000-000000000001'
  const isIn = async () => byId(await crowd.ask<PlaceRow>(placesSql(question))).get(own)?.address_id === own
  await crowd.ask(sql`begin`)
  await crowd.ask(sql`
    insert into waarom.contact (id, kind, country, first_seen_at) values (${own}, 'person', 'NL', '2024-01-01')`)
  await crowd.ask(sql`
    insert into waarom.address (contact_id, id, key, written, position, first_seen_at)
    values (${own}, ${own}, 'own@example.org', 'own@example.org', 1, '2024-01-01')`)
  expect(await isIn()).toBe(true)
  await crowd.ask(sql`set local waarom.facts = 'later'`)
  await crowd.ask(sql`
    insert into waarom.suppression (id, address_key, type, source) values (${own}, 'own@example.org', 'deceased', 'test')`)
  await crowd.ask(sql`insert into waarom.facts_owed (contact_id) values (${own})`)
  expect(await isIn()).toBe(false)
  await crowd.ask(sql`rollback`)
})
