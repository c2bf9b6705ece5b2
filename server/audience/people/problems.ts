import { defineProblems } from '@waarom/purpose/problem.ts'

/** What can be wrong with a look at people. The sentences stand in `words/` under the same codes. */
export const peopleProblems = defineProblems('people', {
  'no-such-person': { status: 'missing', facts: [] },
})
