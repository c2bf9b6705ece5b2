import { defineProblems } from '@waarom/purpose/problem.ts'
import { ProblemError } from '../../problems.ts'

/** What can be wrong with a review or an overruling. The sentences stand in `words/` under the same codes. */
export const reviewProblems = defineProblems('reviews', {
  'no-such-review': { status: 'missing', facts: [] },
  'no-such-overruling': { status: 'missing', facts: [] },
  'no-such-segment': { status: 'missing', facts: ['segment'] },
  'no-such-counsel': { status: 'missing', facts: [] },
  'no-such-link': { status: 'missing', facts: [] },
  'no-such-advice': { status: 'missing', facts: [] },
  'open-already': { status: 'refused', facts: [] },
  closed: { status: 'refused', facts: [] },
  'not-asked-back': { status: 'refused', facts: [] },
  'draft-changed': { status: 'refused', facts: [] },
  'due-passed': { status: 'refused', facts: [] },
  'nothing-read': { status: 'refused', facts: [] },
  'not-judged-under': { status: 'refused', facts: ['law'] },
  'law-twice': { status: 'refused', facts: ['law'] },
  'until-passed': { status: 'refused', facts: [] },
  'says-the-same': { status: 'refused', facts: [] },
  'precedent-ended': { status: 'refused', facts: [] },
  'revoked-already': { status: 'refused', facts: [] },
  'link-ended': { status: 'refused', facts: [] },
})

/** A refusal of this room. */
export const refuse = (...why: Parameters<typeof reviewProblems.make>) => new ProblemError(reviewProblems.make(...why))
