import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import type { RuleError } from './field.ts'
import { placeNamed } from './sentence-part.ts'

/**
 * What is wrong with a rule, at its place: nothing, or the first thing. What has no words of its own is `other`; of how
 * many words there are the field of those words tells itself.
 */
export function errorsOf(
  rule: Rule,
  say: Readonly<Record<string, string>> & { readonly other: string },
): readonly RuleError[] {
  const read = readRule(rule)
  if (read.ok) return []
  const { code, facts } = read.problem
  if (code === 'relevance/words') return []
  return [{ place: placeNamed(String(facts['at'] ?? '')), text: say[code.replace('relevance/', '')] ?? say.other }]
}
