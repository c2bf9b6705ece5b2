import type { Cite } from '@waarom/purpose/law/rulebook.ts'
import type { Bucket, Cell, Term } from './cell.ts'
import { TERMS } from './cell.ts'

/** What people do who mind a mail or do not understand it: report it as spam, unsubscribe or object, ask or reply. */
export const OUTCOMES = ['complaints', 'unsubscribes', 'questions'] as const
/** One of the things people do. */
export type Outcome = (typeof OUTCOMES)[number]

/** How many times as many it is in each bucket of a term. No source: our own guess, and shown as one. */
export interface Factor<T extends Term> {
  readonly times: Readonly<Record<Bucket<T>, number>>
  readonly source: Cite | null
}

/** What is expected of one outcome before anything was sent from here. */
export interface Prior {
  /** Of one mail, where every factor is 1. */
  readonly base: { readonly rate: number; readonly source: Cite | null }
  readonly factors: { readonly [T in Term]: Factor<T> }
  /**
   * How firmly we believe it, in outcomes: what has been seen weighs as much as the prior once it is as many.
   * `sender` is of the level of this sender against others, `cell` of one cell against the factors.
   */
  readonly strength: { readonly sender: number; readonly cell: number }
}

/** The priors of all outcomes. */
export type Priors = Readonly<Record<Outcome, Prior>>

/** The factor of a term in a cell. */
export function factorOf<T extends Term>(prior: Prior, term: T, cell: Cell): number {
  return prior.factors[term].times[cell[term]]
}

/** The rate in a cell: the base times the factors. */
export function priorRate(prior: Prior, cell: Cell): number {
  return TERMS.reduce((rate, term) => rate * factorOf(prior, term, cell), prior.base.rate)
}
