import { defineProblems, type Problem } from '@waarom/purpose/problem.ts'
import { type Path, placeOf } from './tree.ts'

/** Why something is no relevance rule. `at` is the place in the tree, such as `all[1].any[0].value`. */
export const relevanceProblems = defineProblems('relevance', {
  'no-part': { status: 'refused', facts: ['at'] },
  'too-deep': { status: 'refused', facts: ['at', 'limit'] },
  'too-many': { status: 'refused', facts: ['limit'] },
  'no-field': { status: 'refused', facts: ['at', 'field', 'nearest'] },
  operator: { status: 'refused', facts: ['at', 'field', 'operators'] },
  'no-scope': { status: 'refused', facts: ['at', 'field'] },
  scope: { status: 'refused', facts: ['at', 'field', 'scopes'] },
  'unknown-scope': { status: 'refused', facts: ['at', 'name', 'field', 'scopes'] },
  unknown: { status: 'refused', facts: ['at', 'name'] },
  'no-value': { status: 'refused', facts: ['at', 'operator'] },
  words: { status: 'refused', facts: ['at', 'limit', 'units'] },
  word: { status: 'refused', facts: ['at', 'units'] },
  choice: { status: 'refused', facts: ['at', 'choices'] },
  language: { status: 'refused', facts: ['at'] },
  country: { status: 'refused', facts: ['at'] },
  currency: { status: 'refused', facts: ['at'] },
  code: { status: 'refused', facts: ['at', 'code', 'right'] },
  id: { status: 'refused', facts: ['at'] },
  number: { status: 'refused', facts: ['at', 'limit'] },
  amount: { status: 'refused', facts: ['at', 'limit'] },
  window: { status: 'refused', facts: ['at', 'first', 'last'] },
  'window-unit': { status: 'refused', facts: ['at'] },
  'window-stretch': { status: 'refused', facts: ['at', 'limit', 'unit'] },
  'window-day': { status: 'refused', facts: ['at'] },
  'window-far': { status: 'refused', facts: ['at', 'first', 'last'] },
  'window-order': { status: 'refused', facts: ['at'] },
})

/** What can be wrong, by its name. */
export type RelevanceProblem = keyof (typeof relevanceProblems)['specs'] & string

/** Something that is wrong at a place in a rule. */
export function problemAt(
  name: RelevanceProblem,
  path: Path,
  facts: Readonly<Record<string, string | number>> = {},
): Problem {
  return relevanceProblems.make(name, { at: placeOf(path), ...facts })
}
