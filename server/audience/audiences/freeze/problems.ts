import { defineProblems } from '@waarom/purpose/problem.ts'
import { ProblemError } from '../../../problems.ts'

/** What can be wrong with a frozen audience. The sentences stand in `words/` under the same codes. */
export const snapshotProblems = defineProblems('snapshot', {
  'no-such-snapshot': { status: 'missing', facts: [] },
  'no-such-file': { status: 'missing', facts: [] },
  freezing: { status: 'refused', facts: [] },
  'no-recipients': { status: 'refused', facts: [] },
  'facts-owed': { status: 'refused', facts: [] },
  'old-lists': { status: 'refused', facts: ['hours'] },
  'too-old': { status: 'refused', facts: ['hours'] },
  'other-audience': { status: 'refused', facts: [] },
  'other-text': { status: 'refused', facts: [] },
  'other-verdict': { status: 'refused', facts: [] },
  'fell-out': { status: 'refused', facts: ['most'] },
})

/** A refusal of frozen audiences. */
export const refuse = (...why: Parameters<typeof snapshotProblems.make>) =>
  new ProblemError(snapshotProblems.make(...why))
