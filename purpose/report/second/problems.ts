import { defineProblems } from '../../problem.ts'

/** Why a mail has no advice of the second reader. The sentences stand in `words/` under the same codes. */
export const problems = defineProblems('second', {
  'in-ci': { status: 'refused', facts: [] },
  'bad-key': { status: 'refused', facts: [] },
  busy: { status: 'refused', facts: ['host'] },
  'given-up': { status: 'refused', facts: ['host', 'failures'] },
  unreachable: { status: 'missing', facts: ['host'] },
  'too-slow': { status: 'broken', facts: ['host'] },
  'no-access': { status: 'refused', facts: ['host', 'status'] },
  redirects: { status: 'refused', facts: ['host', 'status'] },
  refused: { status: 'refused', facts: ['host', 'status'] },
  broken: { status: 'broken', facts: ['host', 'status'] },
  'too-large': { status: 'refused', facts: ['host', 'limit'] },
  'bad-answer': { status: 'refused', facts: ['host'] },
})
