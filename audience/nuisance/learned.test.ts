import { array, assert, double, nat, property, record, shuffledSubarray } from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, cellKey } from './cell.ts'
import { type Estimate, estimateAlone } from './estimate.ts'
import { cells, LONG_AGO, WAITING } from './fixtures/cells.ts'
import { learn, type Observed } from './learned.ts'
import { OUTCOMES, priorRate } from './prior.ts'
import { PRIORS } from './priors.ts'

const happened = record<Observed>({
  cell: cells,
  sent: nat(1_000_000),
  complaints: nat(500),
  unsubscribes: nat(5000),
  questions: nat(5000),
})
const rates = double({ min: 0.0005, max: 0.05, noNaN: true })
const nothing = { complaints: 0, unsubscribes: 0, questions: 0 }

/** So many of each outcome, at a true rate. */
function truth(cell: Cell, rate: number, count: number): Observed {
  return { cell, sent: Math.round(count / rate), complaints: count, unsubscribes: count, questions: count }
}

/** Expects each range to hold the true rate, and to be narrower than this. */
function closes(rate: number, alone: Estimate, width: number): void {
  for (const outcome of OUTCOMES) {
    const { low, high } = alone[outcome]
    expect(low).toBeLessThan(rate)
    expect(high).toBeGreaterThan(rate)
    expect(high - low).toBeLessThan(width)
  }
}

test('before anything was sent, what is expected is the prior', () => {
  const alone = estimateAlone(LONG_AGO, learn(PRIORS, []))
  expect(alone.learnedFrom).toBe(0)
  for (const outcome of OUTCOMES) expect(alone[outcome].expected).toBeCloseTo(priorRate(PRIORS[outcome], LONG_AGO), 12)
})

test('in what order it happened, and in how many pieces it is told, makes no difference', () => {
  const histories = array(happened, { maxLength: 12 }).chain((list) =>
    shuffledSubarray(list, { minLength: list.length }).map((shuffled) => ({ list, shuffled })),
  )
  assert(
    property(histories, ({ list, shuffled }) => {
      const pieces = shuffled.flatMap(({ cell, sent, ...counts }) => [
        { cell, sent, ...nothing },
        { cell, sent: 0, ...counts },
      ])
      expect(learn(PRIORS, pieces)).toEqual(learn(PRIORS, list))
    }),
  )
})

test('few observations move little: one complaint about a hundred mails does not even double what is expected', () => {
  const seen = learn(PRIORS, [{ cell: WAITING, sent: 100, ...nothing, complaints: 1 }])
  const [before, after] = [learn(PRIORS, []), seen].map((known) => estimateAlone(WAITING, known).complaints.expected)
  expect(after).toBeGreaterThan(before ?? 0)
  expect(after).toBeLessThan(2 * (before ?? 0))
})

test('many observations of a true rate: the range closes around it, however wrong the prior was', () => {
  assert(
    property(cells, rates, (cell, rate) => {
      closes(rate, estimateAlone(cell, learn(PRIORS, [truth(cell, rate, 2000)])), rate / 10)
    }),
  )
})

test('also when elsewhere quite other things happen, though it takes more', () => {
  assert(
    property(cells, rates, array(happened, { maxLength: 5 }), (cell, rate, others) => {
      const elsewhere = others.filter((other) => cellKey(other.cell) !== cellKey(cell))
      closes(rate, estimateAlone(cell, learn(PRIORS, [...elsewhere, truth(cell, rate, 200_000)])), rate / 100)
    }),
  )
})

test('what is learned of some cells is believed of the others, less firmly', () => {
  const often = { ...nothing, complaints: 400 }
  const known = learn(PRIORS, [{ cell: WAITING, sent: 1_000_000, ...often }])
  const [elsewhere, here] = [LONG_AGO, WAITING].map((cell) => estimateAlone(cell, known).complaints)
  const before = estimateAlone(LONG_AGO, learn(PRIORS, [])).complaints
  expect(elsewhere?.expected).toBeGreaterThan(3 * before.expected)
  const width = (range = before) => (range.high - range.low) / range.expected
  expect(width(elsewhere)).toBeGreaterThan(3 * width(here))
  expect(width(elsewhere)).toBeLessThan(width(before))
})

test('of what nobody counted nothing is learned, of the rest as much', () => {
  const mails = { cell: WAITING, sent: 100_000, complaints: 40, unsubscribes: 90 }
  const known = learn(PRIORS, [{ ...mails, questions: null }])
  expect(known.questions).toEqual(learn(PRIORS, []).questions)
  expect(known).toEqual({ ...learn(PRIORS, [{ ...mails, questions: 7 }]), questions: known.questions })
})

test('what goes as the priors say it would leaves each estimate where it was', () => {
  assert(
    property(array(cells, { minLength: 1, maxLength: 6 }), cells, (mailed, cell) => {
      const known = mailed.flatMap((one) =>
        OUTCOMES.map((outcome): Observed => {
          const uncounted = { complaints: null, unsubscribes: null, questions: null }
          return { cell: one, sent: Math.round(500 / priorRate(PRIORS[outcome], one)), ...uncounted, [outcome]: 500 }
        }),
      )
      const [before, after] = [[], known].map((observed) => estimateAlone(cell, learn(PRIORS, observed)))
      for (const outcome of OUTCOMES) expect(after?.[outcome].expected).toBeCloseTo(before?.[outcome].expected ?? 0, 4)
    }),
  )
})

test('counts of half a mail, or of fewer than none, are a bug', () => {
  for (const sent of [0.5, -1])
    expect(() => learn(PRIORS, [{ cell: WAITING, sent, ...nothing }])).toThrow('whole mails')
})
