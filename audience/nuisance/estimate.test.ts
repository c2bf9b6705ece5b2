import { array, assert, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { type CellCount, estimate, estimateAlone } from './estimate.ts'
import { cells, LONG_AGO, WAITING } from './fixtures/cells.ts'
import { learn } from './learned.ts'
import { OUTCOMES } from './prior.ts'
import { PRIORS } from './priors.ts'

const unlearned = learn(PRIORS, [])
const learned = learn(PRIORS, [
  { cell: WAITING, sent: 80_000, complaints: 2, unsubscribes: 30, questions: 300 },
  { cell: LONG_AGO, sent: 4_000, complaints: 9, unsubscribes: 11, questions: 40 },
])
const groups = array(record<CellCount>({ cell: cells, people: nat(50_000) }), { maxLength: 8 })

test('three thousand people who wait for an order: questions, hardly a complaint', () => {
  const { questions, complaints, limit } = estimate([{ cell: WAITING, people: 3000 }], unlearned)
  expect(Math.round(questions.expected)).toBe(18)
  expect(questions.low).toBeLessThan(5)
  expect(questions.high).toBeGreaterThan(30)
  expect(complaints.expected).toBeLessThan(1)
  expect(limit).toBeNull()
})

test('why: each term with its factor, the people in each bucket, and what part of the complaints is theirs', () => {
  const group = [
    { cell: WAITING, people: 900 },
    { cell: { ...WAITING, recency: 'older' } as const, people: 100 },
  ]
  const { terms } = estimate(group, unlearned).complaints
  expect(terms.map(({ term }) => term)).toEqual(['base', 'recency', 'frequency', 'kind', 'event', 'told', 'learned'])
  expect(terms[1]).toMatchObject({
    factor: expect.closeTo(0.9 * 0.5 + 0.1 * 2),
    source: { instrument: 'Word to the Wise, Old lists have bad delivery', sure: 'inferred' },
    parts: [
      { bucket: 'open-order', people: 900, factor: 0.5, share: expect.closeTo(450 / 650) },
      { bucket: 'older', people: 100, factor: 2, share: expect.closeTo(200 / 650) },
    ],
  })
  expect(terms[6]).toEqual({ term: 'learned', factor: expect.closeTo(1), source: null, parts: [] })
})

test('the factors multiply to what is expected, and the shares of a term are the whole', () => {
  assert(
    property(groups, (group) => {
      const all = estimate(group, learned)
      for (const outcome of OUTCOMES) {
        const { expected, low, high, terms } = all[outcome]
        const product = terms.reduce((sum, { factor }) => sum * factor, all.people)
        expect(product).toBeCloseTo(expected, 6)
        expect(low).toBeLessThanOrEqual(expected)
        expect(high).toBeGreaterThanOrEqual(expected)
        for (const { parts } of all.people > 0 ? terms.slice(1, -1) : []) {
          expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
          expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(all.people)
        }
      }
    }),
  )
})

test('one person more never means less, and two groups together are what each is expected to do', () => {
  assert(
    property(groups, groups, (one, other) => {
      const [left, right, both] = [one, other, [...one, ...other]].map((group) => estimate(group, learned))
      for (const outcome of OUTCOMES) {
        const apart = (left?.[outcome].expected ?? 0) + (right?.[outcome].expected ?? 0)
        expect(both?.[outcome].expected).toBeCloseTo(apart, 6)
        expect(both?.[outcome].high).toBeGreaterThanOrEqual(left?.[outcome].high ?? Number.POSITIVE_INFINITY)
      }
    }),
  )
})

test('the range of one person is of the chance, and the chances of many alike make the group', () => {
  const alone = estimateAlone(LONG_AGO, learned)
  const group = estimate([{ cell: LONG_AGO, people: 1000 }], learned)
  for (const outcome of OUTCOMES) {
    expect(group[outcome].expected).toBeCloseTo(1000 * alone[outcome].expected)
    expect(group[outcome].high).toBeGreaterThan(1000 * alone[outcome].high)
    expect(alone[outcome].low).toBeGreaterThan(0)
  }
  expect([alone.people, alone.limit, alone.learnedFrom]).toEqual([1, null, 84_000])
})

test('a group that is expected to complain more than Gmail takes says so', () => {
  const at = (complaints: number) =>
    estimate(
      [{ cell: LONG_AGO, people: 5000 }],
      learn(PRIORS, [{ cell: LONG_AGO, sent: 1_000_000, complaints, unsubscribes: 0, questions: 0 }]),
    ).limit
  expect([at(900), at(1100), at(2900), at(3100)]).toEqual([null, 'advised', 'advised', 'highest'])
})
