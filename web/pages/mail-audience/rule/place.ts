import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import type { Place } from './field.ts'

/** How the parts of a group are taken together. */
export type Kind = 'all' | 'any' | 'none'

/** A group as its kind and its parts, or null when the rule is one test. */
export function groupOf(rule: Rule): { readonly kind: Kind; readonly parts: readonly Rule[] } | null {
  if ('all' in rule) return { kind: 'all', parts: rule.all }
  if ('any' in rule) return { kind: 'any', parts: rule.any }
  if ('none' in rule) return { kind: 'none', parts: rule.none }
  return null
}

/** A group of a kind. */
export function groupWith(kind: Kind, parts: readonly Rule[]): Rule {
  if (kind === 'all') return { all: parts }
  return kind === 'any' ? { any: parts } : { none: parts }
}

/** The part of a rule at a place, or null when nothing stands there. */
export function partAt(rule: Rule, place: Place): Rule | null {
  const [first, ...rest] = place
  if (first === undefined) return rule
  const part = groupOf(rule)?.parts[first]
  return part ? partAt(part, rest) : null
}

/** The test at a place, or null when none stands there. */
export function testAt(rule: Rule, place: Place): RuleTest | null {
  const part = partAt(rule, place)
  return part && 'field' in part ? part : null
}

/** The rule with another part at a place; without one when the part is null. The whole rule cannot go: it becomes an empty group. */
export function withPart(rule: Rule, place: Place, part: Rule | null): Rule {
  const [first, ...rest] = place
  if (first === undefined) return part ?? { all: [] }
  const group = groupOf(rule)
  const old = group?.parts[first]
  if (!group || !old) return rule
  const put = rest.length === 0 ? part : withPart(old, rest, part)
  return groupWith(group.kind, [...group.parts.slice(0, first), ...(put ? [put] : []), ...group.parts.slice(first + 1)])
}

/** The rule with a part put back where it stood; at the end of the whole when its group is gone. */
export function putBack(rule: Rule, place: Place, part: Rule): Rule {
  const home = place.slice(0, -1)
  const at = place.at(-1)
  const there = partAt(rule, home)
  const group = there && groupOf(there)
  if (group && at !== undefined)
    return withPart(rule, home, groupWith(group.kind, [...group.parts.slice(0, at), part, ...group.parts.slice(at)]))
  const whole = groupOf(rule)
  return whole?.kind === 'all' ? { all: [...whole.parts, part] } : { all: [rule, part] }
}
