import { invariant } from '@waarom/purpose/problem.ts'
import type { Field } from './fields/field.ts'
import { FIELDS, isFieldId } from './fields/fields.ts'
import type { Question } from './question.ts'
import type { Rule, RuleTest } from './rule.ts'
import type { When } from './window.ts'

/** The groups of a rule. */
export const GROUPS = ['all', 'any', 'none'] as const
/** One of them. */
export type Group = (typeof GROUPS)[number]

/** A place in the tree: the names of groups and parts, and numbers in lists. */
export type Path = readonly PropertyKey[]

/** A rule whose tests are ready to be asked: its windows are moments. */
export type Asked =
  | { readonly group: Group; readonly parts: readonly Asked[] }
  | { readonly test: RuleTest; readonly path: Path; readonly question: Question }

/** Makes the tests of a rule ready, once for however many people. */
export function asked(rule: Rule, when: When, path: Path = []): Asked {
  if ('field' in rule) return { test: rule, path, question: fieldOf(rule).ask(rule, when) }
  const [group, parts] = partsOf(rule)
  return { group, parts: parts.map((part, index) => asked(part, when, [...path, group, index])) }
}

/** Which group something is, and its parts. */
export function partsOf(rule: Exclude<Rule, RuleTest>): readonly [Group, readonly Rule[]] {
  if ('all' in rule) return ['all', rule.all]
  return 'any' in rule ? ['any', rule.any] : ['none', rule.none]
}

/** The entry of the field of a test. A test that was read has one; another is a bug. */
export function fieldOf({ field }: RuleTest): Field {
  invariant(isFieldId(field), `a field ${field}`)
  return FIELDS[field]
}

/** A place in the tree as people read it: `all[1].any[0].value`; the root is `rule`. */
export function placeOf(path: Path): string {
  if (path.length === 0) return 'rule'
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.join('').replace(/^\./, '')
}
