import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import { monthsOf, sweepOf } from '@waarom/audience/relevance/sweep.ts'
import { partsOf } from '@waarom/audience/relevance/tree.ts'

/** Where the test stands by which one looks back; null when the rule has none. */
export type SweptPath = (string | number)[] | null

/** The test of a rule that the curve is about: the first of the last order that counts in months, or of another moment. */
export function sweptIn(rule: Rule): { readonly path: SweptPath; readonly months: number | null } {
  const found = testsIn(rule, []).filter(({ test, path }) => test.is === 'within' && isSwept(rule, path, test))
  const one = found.find(({ test }) => test.field === 'last-order') ?? found[0]
  return one ? { path: one.path, months: monthsOf(one.test) } : { path: null, months: null }
}

const isSwept = (rule: Rule, path: (string | number)[], test: RuleTest) =>
  sweepOf(rule, path) !== null && monthsOf(test) !== null

interface Placed {
  readonly test: RuleTest
  readonly path: (string | number)[]
}

function testsIn(rule: Rule, path: (string | number)[]): readonly Placed[] {
  if ('field' in rule) return [{ test: rule, path }]
  const [group, parts] = partsOf(rule)
  return parts.flatMap((part, at) => testsIn(part, [...path, group, at]))
}
