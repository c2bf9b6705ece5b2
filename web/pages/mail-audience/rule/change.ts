import type { Operator, RuleScope, RuleTest, RuleValue, Window } from '@waarom/audience/relevance/rule.ts'
import type { RuleField, RuleLists } from './field.ts'

/** What a new window is: most rules look back a year. */
export const FIRST_WINDOW: Window = { last: 12, unit: 'months' }

/** What kind of value an operator compares with; `none` when it needs no value. */
export type ValueKind = 'words' | 'number' | 'money' | 'window' | 'none'

/** What kind of value a field is compared with by an operator. */
export function valueKindOf(field: RuleField, is: Operator): ValueKind {
  if (is === 'one-of' || is === 'none-of' || is === 'begins-with') return 'words'
  if (is === 'at-least' || is === 'at-most' || is === 'exactly') return field.type === 'money' ? 'money' : 'number'
  return is === 'within' || is === 'not-within' ? 'window' : 'none'
}

/** Whether a value is a stretch of time. */
export function isWindow(value: RuleValue | undefined): value is Window {
  return typeof value === 'object' && !isWords(value) && !('minor' in value)
}

/** Whether a value is an amount of money. */
export function isMoney(value: RuleValue | undefined): value is { readonly minor: number; readonly currency: string } {
  return typeof value === 'object' && 'minor' in value
}

/** Whether a value is a list of words. */
export function isWords(value: RuleValue | undefined): value is readonly string[] {
  return Array.isArray(value)
}

function kindOf(value: RuleValue | undefined): ValueKind {
  if (value === undefined) return 'none'
  if (typeof value === 'number') return 'number'
  if (isWords(value)) return 'words'
  return isMoney(value) ? 'money' : 'window'
}

function firstValue(kind: ValueKind, lists: RuleLists): RuleValue | undefined {
  if (kind === 'words') return []
  if (kind === 'number') return 1
  if (kind === 'money') return { minor: 5000, currency: lists.currencies[0] ?? 'EUR' }
  return kind === 'window' ? FIRST_WINDOW : undefined
}

/** A new test of a field, with its first operator and a value to begin with. */
export function newTest(field: RuleField, lists: RuleLists): RuleTest {
  return made(field, {}, field.operators[0] ?? 'known', undefined, lists)
}

/** The test of another field; what the other field takes as well, stays. */
export function withField(test: RuleTest, field: RuleField, lists: RuleLists): RuleTest {
  const stays = field.operators.includes(test.is)
  const is = stays ? test.is : (field.operators[0] ?? test.is)
  // Words and names that were chosen for one field say nothing of another.
  const value = isWords(test.value) ? undefined : test.value
  const { name: _, ...of } = test.of ?? {}
  return made(field, of, is, value, lists)
}

/** The test with another operator; its value stays when the operator takes one of that kind. */
export function withOperator(test: RuleTest, is: Operator, field: RuleField, lists: RuleLists): RuleTest {
  return made(field, test.of ?? {}, is, test.value, lists)
}

/** The test with another value. */
export function withValue({ value: _, ...test }: RuleTest, value: RuleValue): RuleTest {
  return { ...test, value }
}

/** The test with one scope set, or without it when the scope is undefined. */
export function withScope<Key extends keyof RuleScope>(
  { of, ...test }: RuleTest,
  key: Key,
  scope: RuleScope[Key] | undefined,
): RuleTest {
  const { [key]: _, ...rest } = of ?? {}
  const next = scope === undefined ? rest : { ...rest, [key]: scope }
  return ordered(test, next)
}

function made(field: RuleField, of: RuleScope, is: Operator, value: RuleValue | undefined, lists: RuleLists): RuleTest {
  const fits = Object.fromEntries(Object.entries(of).filter(([key]) => key in field.scopes))
  const kind = valueKindOf(field, is)
  const kept = kindOf(value) === kind ? value : firstValue(kind, lists)
  return ordered({ field: field.id, is, ...(kept === undefined ? {} : { value: kept }) }, fits)
}

function ordered({ field, is, value }: Omit<RuleTest, 'of'>, of: RuleScope): RuleTest {
  return {
    field,
    ...(Object.keys(of).length === 0 ? {} : { of }),
    is,
    ...(value === undefined ? {} : { value }),
  }
}
