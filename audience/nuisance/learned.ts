import { invariant } from '@waarom/purpose/problem.ts'
import { type Cell, cellKey } from './cell.ts'
import { type Outcome, type Prior, type Priors, priorRate } from './prior.ts'

/** What really happened in a cell after mails that were sent; null where nobody counted it, so that nothing is learned of it. */
export interface Observed extends Readonly<Record<Outcome, number | null>> {
  readonly cell: Cell
  readonly sent: number
}

/** A gamma distribution of how many times the prior it really is. Its mean is shape / rate. */
export interface Gamma {
  readonly shape: number
  readonly rate: number
}

/** What is known of one outcome: of the sender as a whole, and of each cell that was mailed, beside that. */
export interface LearnedOutcome {
  readonly prior: Prior
  /** How many mails were learned from. */
  readonly sent: number
  readonly sender: Gamma
  readonly cells: ReadonlyMap<string, Gamma>
}

/** The priors after what happened. */
export type Learned = Readonly<Record<Outcome, LearnedOutcome>>

/**
 * Learns from what really happened: outcomes are counts (Poisson) around an expected number times an unknown level
 * (gamma), so that the level after it is a gamma again, with the counts added to its shape and the expected to its rate.
 * First the level of the sender, over all cells; then of each cell against the sender, so that a cell with few mails
 * goes along with the others and one with many stands by itself. Only sums count: in what order it happened, or in how
 * many pieces it is told, makes no difference.
 */
export function learn(priors: Priors, observed: readonly Observed[]): Learned {
  return {
    complaints: learnOne('complaints', priors, observed),
    unsubscribes: learnOne('unsubscribes', priors, observed),
    questions: learnOne('questions', priors, observed),
  }
}

/** How often one outcome followed on the mails of a cell. */
interface Sum {
  readonly cell: Cell
  readonly sent: number
  readonly count: number
}

/** One sum a cell, in an order of their own, so that fractions add up the same whatever came first. */
function added(outcome: Outcome, observed: readonly Observed[]): readonly Sum[] {
  const sums = new Map<string, Sum>()
  for (const { cell, sent, [outcome]: count } of observed) {
    if (count === null) continue
    for (const one of [sent, count])
      invariant(Number.isSafeInteger(one) && one >= 0, 'what happened is counted in whole mails')
    const key = cellKey(cell)
    const sum = sums.get(key)
    sums.set(key, { cell, sent: sent + (sum?.sent ?? 0), count: count + (sum?.count ?? 0) })
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
}

function learnOne(outcome: Outcome, priors: Priors, observed: readonly Observed[]): LearnedOutcome {
  const prior = priors[outcome]
  const sums = added(outcome, observed)
  const expected = sums.map(({ cell, sent }) => sent * priorRate(prior, cell))
  const { sender, cell } = prior.strength
  const level: Gamma = {
    shape: sums.reduce((shape, { count }) => shape + count, sender),
    rate: expected.reduce((rate, one) => rate + one, sender),
  }
  const cells = sums.map((sum, index): [string, Gamma] => [
    cellKey(sum.cell),
    { shape: cell + sum.count, rate: cell + (expected[index] ?? 0) * mean(level) },
  ])
  const sent = sums.reduce((all, one) => all + one.sent, 0)
  return { prior, sent, sender: level, cells: new Map(cells) }
}

/** The mean of a gamma distribution. */
export function mean({ shape, rate }: Gamma): number {
  return shape / rate
}
