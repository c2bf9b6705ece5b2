import { invariant } from '@waarom/purpose/problem.ts'
import { windowOf } from './fields/value.ts'
import type { Rule, RuleTest } from './rule.ts'
import { fieldOf, type Path, partsOf } from './tree.ts'

/** A rule with one test that can look back for as long as one likes. */
export interface Sweep {
  readonly rule: Rule
  /** Where the test stands in it. */
  readonly path: Path
  readonly test: RuleTest
}

/** What is added to a rule that does not look back. */
const LAST_ORDER: RuleTest = { field: 'last-order', is: 'within', value: { last: 12, unit: 'months' } }

/**
 * The test of a moment at a path, or at that of its window as a sentence gives it; null where there is none, or it looks ahead. Without a path the
 * rule gets a test of the last order beside all that it says.
 */
export function sweepOf(rule: Rule, path: Path | null): Sweep | null {
  if (path === null) {
    const parts = 'all' in rule ? rule.all : [rule]
    return { rule: { all: [...parts, LAST_ORDER] }, path: ['all', parts.length], test: LAST_ORDER }
  }
  const own = path.at(-1) === 'value' ? path.slice(0, -1) : path
  const test = partAt(rule, own)
  if (test === null || !('field' in test)) return null
  const looks = (test.is === 'within' || test.is === 'not-within') && fieldOf(test).reckon !== undefined
  // What lies ahead has no looking back: “ends in the next six months” would become “ended in the last six”.
  return looks && !('next' in windowOf(test)) ? { rule, path: own, test } : null
}

/** How many months a test looks back; null where its window is another. */
export function monthsOf(test: RuleTest): number | null {
  const window = windowOf(test)
  if (!('last' in window) || window.unit === 'days') return null
  return window.unit === 'years' ? window.last * 12 : window.last
}

/**
 * The rule whose test at a path looks back so many months; with none of them nothing lies within. The path must lead to a
 * test of a moment (`sweepOf`); without one the last order is added.
 */
export function rewrite(rule: Rule, path: Path | null, months: number): Rule {
  const sweep = sweepOf(rule, path)
  invariant(sweep, 'the path leads to a test of a moment')
  if (months === 0) return decided(sweep, sweep.test.is === 'not-within')
  return put(sweep.rule, sweep.path, { ...sweep.test, value: { last: months, unit: 'months' } })
}

/** The rule as it is of everybody of whom its test comes out the same. */
export function decided({ rule, path }: Sweep, holds: boolean): Rule {
  return put(rule, path, holds ? { all: [] } : { any: [] })
}

function partAt(rule: Rule, path: Path): Rule | null {
  const [group, index, ...rest] = path
  if (group === undefined) return rule
  if ('field' in rule || typeof index !== 'number') return null
  const [own, parts] = partsOf(rule)
  const part = own === group ? parts[index] : undefined
  return part === undefined ? null : partAt(part, rest)
}

function put(rule: Rule, path: Path, part: Rule): Rule {
  const [, index, ...rest] = path
  if (index === undefined) return part
  invariant(!('field' in rule), 'a path leads through groups')
  const [group, parts] = partsOf(rule)
  const all = parts.map((one, at) => (at === index ? put(one, rest, part) : one))
  if (group === 'all') return { all }
  return group === 'any' ? { any: all } : { none: all }
}
