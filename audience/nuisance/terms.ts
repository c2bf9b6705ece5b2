import type { Cite } from '@waarom/purpose/law/rulebook.ts'
import { BUCKETS, type Bucket, type Cell, TERMS, type Term } from './cell.ts'
import { factorOf, type Prior } from './prior.ts'

/** People of one cell, and how many of them are expected to do it. */
export interface Row {
  readonly cell: Cell
  readonly people: number
  readonly expected: number
}

/** What one bucket adds: its people, how many times as many of them do it, and their share of all that is expected. */
export interface TermPart {
  readonly bucket: Bucket
  readonly people: number
  readonly factor: number
  readonly share: number
}

/**
 * One term of an estimate. People times all factors is what is expected: the first factor is the rate of one mail, the
 * last what was learned here. Of a mixed group a factor is the mean over its people, as the terms before it weigh them.
 */
export interface EstimateTerm {
  readonly term: 'base' | Term | 'learned'
  readonly factor: number
  /** Null: our own guess or, of what was learned, our own mails. */
  readonly source: Cite | null
  /** Of the buckets with people in them; none for the base and what was learned. */
  readonly parts: readonly TermPart[]
}

/** The terms that multiply to what is expected of these people. */
export function termsOf(rows: readonly Row[], prior: Prior): EstimateTerm[] {
  const { rate, source } = prior.base
  const terms: EstimateTerm[] = [{ term: 'base', factor: rate, source, parts: [] }]
  let weights = rows.map(({ cell, people }) => ({ cell, weight: people * rate }))
  let before = sum(weights.map(({ weight }) => weight))
  for (const term of TERMS) {
    weights = weights.map(({ cell, weight }) => ({ cell, weight: weight * factorOf(prior, term, cell) }))
    const after = sum(weights.map(({ weight }) => weight))
    terms.push({
      term,
      factor: ratio(after, before),
      source: prior.factors[term].source,
      parts: partsOf(rows, prior, term),
    })
    before = after
  }
  const learned = ratio(sum(rows.map(({ expected }) => expected)), before)
  return [...terms, { term: 'learned', factor: learned, source: null, parts: [] }]
}

function partsOf(rows: readonly Row[], prior: Prior, term: Term): TermPart[] {
  const all = sum(rows.map(({ expected }) => expected))
  return BUCKETS[term].flatMap((bucket) => {
    const inside = rows.filter(({ cell, people }) => cell[term] === bucket && people > 0)
    const [first] = inside
    if (!first) return []
    const expected = sum(inside.map((row) => row.expected))
    const people = sum(inside.map((row) => row.people))
    return [{ bucket, people, factor: factorOf(prior, term, first.cell), share: expected / all }]
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** How many times the first goes into the second; where there is nobody, nothing changes. */
function ratio(after: number, before: number): number {
  return before > 0 ? after / before : 1
}
