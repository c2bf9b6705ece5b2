import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'

/** Whether two rules are the same, in whatever order their words came from the server. */
export function isSameRule(one: Rule, other: Rule): boolean {
  return keyOf(one) === keyOf(other)
}

function keyOf(rule: Rule): string {
  const one = readRule(rule)
  return JSON.stringify(one.ok ? one.value : rule)
}
