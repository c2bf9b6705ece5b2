import { defineProblems } from '@waarom/purpose/problem.ts'

/** What can be wrong with a task. The sentences stand in `words/` under the same codes. */
export const jobProblems = defineProblems('jobs', {
  broken: { status: 'broken', facts: [] },
  'given-up': { status: 'broken', facts: [] },
  'other-input': { status: 'refused', facts: [] },
  'no-such-task': { status: 'missing', facts: [] },
  'has-ended': { status: 'refused', facts: [] },
  'not-to-retry': { status: 'refused', facts: [] },
  'unknown-kind': { status: 'refused', facts: ['kind'] },
  'own-folder': { status: 'refused', facts: ['folder'] },
  'no-workers': { status: 'refused', facts: [] },
})
