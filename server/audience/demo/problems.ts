import { defineProblems } from '@waarom/purpose/problem.ts'

/** Why the demo shop is not loaded. */
export const demoProblems = defineProblems('demo', {
  'other-people': { status: 'refused', facts: [] },
  'people-here': { status: 'refused', facts: [] },
})
