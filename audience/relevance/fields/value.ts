import { invariant } from '@waarom/purpose/problem.ts'
import type { RuleTest, Window } from '../rule.ts'

/** The words that a test compares with. A test that was read has what its operator needs; another is a bug. */
export function wordsOf({ value }: RuleTest): readonly string[] {
  invariant(Array.isArray(value), 'the test compares with words')
  return value
}

/** The number that a test compares with. */
export function numberOf({ value }: RuleTest): number {
  invariant(typeof value === 'number', 'the test compares with a number')
  return value
}

/** The amount that a test compares with. */
export function amountOf({ value }: RuleTest): { readonly minor: number; readonly currency: string } {
  invariant(typeof value === 'object' && 'minor' in value, 'the test compares with an amount')
  return value
}

/** The window that a test compares with. */
export function windowOf({ value }: RuleTest): Window {
  invariant(isWindow(value), 'the test compares with a window')
  return value
}

function isWindow(value: RuleTest['value']): value is Window {
  return typeof value === 'object' && !Array.isArray(value) && !('minor' in value)
}
