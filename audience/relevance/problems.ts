import { defineProblems } from '@waarom/purpose/problem.ts'

/** Why something is no relevance rule. `at` is the place in the tree, such as `all[1].any[0].value`. */
export const relevanceProblems = defineProblems('relevance', {
  'no-part': { status: 'refused', facts: ['at'] },
  'too-deep': { status: 'refused', facts: ['at', 'limit'] },
  'too-many': { status: 'refused', facts: ['limit'] },
  'no-field': { status: 'refused', facts: ['at', 'field', 'nearest'] },
  operator: { status: 'refused', facts: ['at', 'field', 'operators'] },
  'no-scope': { status: 'refused', facts: ['at', 'field'] },
  scope: { status: 'refused', facts: ['at', 'field', 'scopes'] },
  unknown: { status: 'refused', facts: ['at', 'name'] },
  'no-value': { status: 'refused', facts: ['at', 'operator'] },
  words: { status: 'refused', facts: ['at', 'limit', 'units'] },
  choice: { status: 'refused', facts: ['at', 'choices'] },
  language: { status: 'refused', facts: ['at'] },
  country: { status: 'refused', facts: ['at'] },
  id: { status: 'refused', facts: ['at'] },
  number: { status: 'refused', facts: ['at', 'limit'] },
  amount: { status: 'refused', facts: ['at', 'limit'] },
  window: { status: 'refused', facts: ['at', 'first', 'last'] },
})
