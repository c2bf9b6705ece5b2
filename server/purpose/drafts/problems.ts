import { defineProblems } from '@waarom/purpose/problem.ts'
import { ProblemError } from '../../problems.ts'

/** What can be wrong with a mail or a draft. The sentences stand in `words/` under the same codes. */
export const draftProblems = defineProblems('drafts', {
  'no-such-mail': { status: 'missing', facts: [] },
  'no-such-draft': { status: 'missing', facts: [] },
  'no-draft': { status: 'refused', facts: [] },
  'no-stream': { status: 'refused', facts: [] },
  'changed-meanwhile': { status: 'refused', facts: [] },
  archived: { status: 'refused', facts: [] },
})

/** A refusal of this room. */
export const refuse = (...why: Parameters<typeof draftProblems.make>) => new ProblemError(draftProblems.make(...why))
