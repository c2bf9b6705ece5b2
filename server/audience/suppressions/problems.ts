import { defineProblems } from '@waarom/purpose/problem.ts'

/** What can be wrong with a refusal. The sentences stand in `words/` under the same codes. */
export const suppressionProblems = defineProblems('suppressions', {
  'no-such-suppression': { status: 'missing', facts: [] },
  'no-such-place': { status: 'refused', facts: [] },
  stays: { status: 'refused', facts: [] },
})
