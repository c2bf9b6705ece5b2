import { defineProblems } from '@waarom/purpose/problem.ts'
import { ProblemError } from '../problems.ts'

/** What can be wrong with what an organisation is. The sentences stand in `words/` under the same codes. */
export const organisationProblems = defineProblems('organisation', {
  'no-such-brand': { status: 'missing', facts: [] },
  'no-such-stream': { status: 'missing', facts: [] },
  'no-such-sender': { status: 'missing', facts: [] },
  'no-such-retention-rule': { status: 'missing', facts: [] },
  'name-taken': { status: 'refused', facts: [] },
  'too-many': { status: 'refused', facts: ['most'] },
  'unknown-law': { status: 'refused', facts: ['law', 'known'] },
  'unknown-zone': { status: 'refused', facts: ['zone'] },
})

/** A refusal of this room. */
export const refuse = (...why: Parameters<typeof organisationProblems.make>) =>
  new ProblemError(organisationProblems.make(...why))
