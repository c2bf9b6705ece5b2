import type { Cite } from '@waarom/purpose/law/rulebook.ts'
import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { BUCKETS, type Cell, TERMS, type Term } from './cell.ts'
import { GMAIL_LIMITS } from './estimate.ts'
import { cells } from './fixtures/cells.ts'
import { OUTCOMES, priorRate } from './prior.ts'
import { PRIORS } from './priors.ts'

const bases = OUTCOMES.map((outcome) => PRIORS[outcome].base)
const factors = OUTCOMES.flatMap((outcome) => TERMS.map((term) => PRIORS[outcome].factors[term]))
const sources = [GMAIL_LIMITS, ...bases, ...factors].flatMap(({ source }): Cite[] => (source ? [source] : []))

test('a source that was read has its day; one of which an excerpt was seen is an inference, and says so', () => {
  for (const source of sources) {
    expect(source.sure === 'read', source.instrument).toBe(source.read !== null)
    expect(source.sure === 'inferred', source.instrument).toBe(source.weight === 'inference')
    expect(source.url).toMatch(/^https?:/)
  }
  expect(bases.every(({ source }) => source)).toBe(true)
})

test('the priors are data: they survive a JSON round trip', () => {
  expect(JSON.parse(JSON.stringify(PRIORS))).toEqual(PRIORS)
})

/** The rates of a cell when one term goes through these buckets and all else stays the same. */
const along = (cell: Cell, outcome: keyof typeof PRIORS, cellOf: readonly Cell[]) =>
  cellOf.map((changed) => priorRate(PRIORS[outcome], { ...cell, ...changed }))
const rising = (numbers: readonly number[]) => numbers.every((one, index) => one >= (numbers[index - 1] ?? 0))
const through = <T extends Term>(cell: Cell, term: T, buckets: readonly Cell[T][]): Cell[] =>
  buckets.map((bucket) => ({ ...cell, [term]: bucket }))

test('longer ago never means fewer complaints, and more mails, a tinge or an untold past never less of anything', () => {
  assert(
    property(cells, (cell) => {
      expect(rising(along(cell, 'complaints', through(cell, 'recency', BUCKETS.recency)))).toBe(true)
      for (const outcome of OUTCOMES) {
        expect(rising(along(cell, outcome, through(cell, 'frequency', BUCKETS.frequency)))).toBe(true)
        for (const service of ['own', 'duty', 'initiative'] as const)
          expect(rising(along(cell, outcome, through(cell, 'kind', [service, 'tinged'])))).toBe(true)
        expect(rising(along(cell, outcome, through(cell, 'told', BUCKETS.told)))).toBe(true)
        expect(rising(along(cell, outcome, through(cell, 'event', BUCKETS.event)))).toBe(true)
      }
    }),
  )
})

test('in no cell is a person expected to do anything more often than once in twenty mails', () => {
  assert(
    property(cells, (cell) => {
      for (const outcome of OUTCOMES) expect(priorRate(PRIORS[outcome], cell)).toBeLessThan(0.05)
    }),
  )
})
