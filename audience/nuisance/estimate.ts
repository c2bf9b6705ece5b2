import { type Cell, cellKey } from './cell.ts'
import { gammaRange, type Range } from './gamma.ts'
import { type Learned, type LearnedOutcome, mean } from './learned.ts'
import { type Outcome, priorRate } from './prior.ts'
import { GMAIL } from './sources.ts'
import { type EstimateTerm, termsOf } from './terms.ts'

/** How many people of a group are in a cell. */
export interface CellCount {
  readonly cell: Cell
  readonly people: number
}

/** An estimate of one outcome: a range that holds four times in five, and why. */
export interface OutcomeEstimate extends Range {
  readonly terms: readonly EstimateTerm[]
}

/** An estimate, never a promise: what a mail to these people brings about. */
export interface Estimate extends Readonly<Record<Outcome, OutcomeEstimate>> {
  readonly people: number
  /** How many earlier mails the estimate has learned from. */
  readonly learnedFrom: number
  /** Whether so large a part of a group is expected to complain as Gmail advises to stay under, or never accepts. */
  readonly limit: 'advised' | 'highest' | null
}

/** Parts of mails reported as spam: Gmail advises to stay under the first, and never to reach the second. */
export const GMAIL_LIMITS = { advised: 0.001, highest: 0.003, source: GMAIL } as const

/** What a mail to a group brings about. Counts of one cell may be given in pieces. */
export function estimate(counts: readonly CellCount[], learned: Learned): Estimate {
  return estimated(counts, learned, true)
}

/** How likely one person of a cell is to do each: the range is of that chance, not of a count, which is 0 or 1. */
export function estimateAlone(cell: Cell, learned: Learned): Estimate {
  return estimated([{ cell, people: 1 }], learned, false)
}

function estimated(counts: readonly CellCount[], learned: Learned, counted: boolean): Estimate {
  const people = counts.reduce((sum, count) => sum + count.people, 0)
  const complaints = estimateOne(counts, learned.complaints, counted)
  return {
    complaints,
    unsubscribes: estimateOne(counts, learned.unsubscribes, counted),
    questions: estimateOne(counts, learned.questions, counted),
    people,
    learnedFrom: learned.complaints.sent,
    limit: counted && people > 0 ? limitOf(complaints.expected / people) : null,
  }
}

function limitOf(rate: number): Estimate['limit'] {
  if (rate >= GMAIL_LIMITS.highest) return 'highest'
  return rate >= GMAIL_LIMITS.advised ? 'advised' : null
}

/**
 * Mean: the sum over the cells of people × rate. Variance: that of counts (Poisson, the mean itself), that of the level
 * of the sender, which moves a cell the less the better it is known by itself, and that of the cells. Cells are taken to
 * be wrong together, as a wrong factor is wrong in each cell that has it: so a range does not shrink by cutting finer.
 */
function estimateOne(counts: readonly CellCount[], of: LearnedOutcome, counted: boolean): OutcomeEstimate {
  const strength = of.prior.strength.cell
  const rows = counts.map(({ cell, people }) => {
    const own = of.cells.get(cellKey(cell)) ?? { shape: strength, rate: strength }
    return { cell, people, own, expected: people * priorRate(of.prior, cell) * mean(of.sender) * mean(own) }
  })
  const expected = rows.reduce((sum, row) => sum + row.expected, 0)
  const bySender = rows.reduce((sum, row) => sum + (row.expected * strength) / row.own.rate, 0)
  const byCell = rows.reduce((sum, row) => sum + row.expected / Math.sqrt(row.own.shape), 0)
  const spread = bySender ** 2 / of.sender.shape + byCell ** 2
  return { ...gammaRange(expected, counted ? expected + spread : spread), terms: termsOf(rows, of.prior) }
}
