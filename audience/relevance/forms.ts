import type { Rule, RuleTest, RuleValue } from './rule.ts'
import { type Path, partsOf } from './tree.ts'
import type { Comparison, Form } from './words/words.ts'

/** A rule as it is said: what is not so is said of each test, so that no sentence needs brackets for `none`. */
export type Said =
  | { readonly joined: 'and' | 'or'; readonly parts: readonly Said[] }
  | { readonly test: RuleTest; readonly path: Path; readonly isNot: boolean }

/** Says a rule with as few groups as mean the same: none of one part, none empty but the whole, none inside one of its own kind. */
export function saidOf(rule: Rule, path: Path = [], isNot = false): Said {
  if ('field' in rule) return plain(rule, path, isNot)
  const [group, parts] = partsOf(rule)
  const isNotNow = isNot !== (group === 'none')
  const joined = (group === 'all') !== isNotNow ? 'and' : 'or'
  const all = parts.map((part, index) => saidOf(part, [...path, group, index], isNotNow))
  const flat = all.flatMap((part) => ('joined' in part && part.joined === joined ? part.parts : [part]))
  // Of the other kind and empty: it decides the whole.
  const deciding = flat.find((part) => 'joined' in part && part.parts.length === 0)
  const [only] = flat
  return deciding ?? (only && flat.length === 1 ? only : { joined, parts: flat })
}

/** A test; at least nought is so of everybody. */
function plain(test: RuleTest, path: Path, isNot: boolean): Said {
  const isAlways = test.is === 'at-least' && test.value === 0
  return isAlways ? { joined: isNot ? 'or' : 'and', parts: [] } : { test, path, isNot }
}

/** How a test is said, and what its number is compared by. */
export interface FormOf {
  readonly form: Form
  readonly comparison: Comparison | null
  readonly value: RuleValue | undefined
}

const OPPOSITE = {
  'one-of': 'none-of',
  'none-of': 'one-of',
  'begins-with': 'not-begins-with',
  known: 'not-known',
  'not-known': 'known',
  within: 'not-within',
  'not-within': 'within',
  yes: 'no',
  no: 'yes',
} as const satisfies Partial<Record<RuleTest['is'], Form>>

/** The form of a test, or of its opposite. */
export function formOf(test: RuleTest, isNot: boolean): FormOf {
  const { is, value } = test
  if (is !== 'at-least' && is !== 'at-most' && is !== 'exactly')
    return { form: isNot ? OPPOSITE[is] : is, comparison: null, value }
  if (typeof value !== 'number') return { form: 'amount', comparison: comparisonOf(is, isNot), value }
  const [comparison, number] = whole(is, value, isNot)
  if (comparison === 'at-least' && number === 1) return { form: 'some', comparison: null, value }
  if (number === 0 && comparison !== 'not-exactly') return { form: 'none', comparison: null, value }
  if (number === 0) return { form: 'some', comparison: null, value }
  return { form: number === 1 ? 'one' : 'many', comparison, value: number }
}

/** Not at least three is at most two: of whole numbers the opposite needs no words of its own. */
function whole(is: 'at-least' | 'at-most' | 'exactly', number: number, isNot: boolean): readonly [Comparison, number] {
  if (!isNot) return [is, number]
  if (is === 'exactly') return ['not-exactly', number]
  return is === 'at-least' ? ['at-most', number - 1] : ['at-least', number + 1]
}

function comparisonOf(is: 'at-least' | 'at-most' | 'exactly', isNot: boolean): Comparison {
  if (!isNot) return is
  if (is === 'exactly') return 'not-exactly'
  return is === 'at-least' ? 'less-than' : 'more-than'
}
