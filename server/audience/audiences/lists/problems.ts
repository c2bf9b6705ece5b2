import { defineProblems } from '@waarom/purpose/problem.ts'
import { ProblemError } from '../../../problems.ts'

/** What can be wrong with a list that somebody brings. The sentences stand in `words/` under the same codes. */
export const listProblems = defineProblems('list', {
  'no-address-column': { status: 'refused', facts: [] },
  'no-such-column': { status: 'refused', facts: ['column', 'columns'] },
  'too-large': { status: 'refused', facts: ['limit'] },
  'too-many-rows': { status: 'refused', facts: ['limit'] },
})

/** A refusal of a list. */
export const refuse = (...why: Parameters<typeof listProblems.make>) => new ProblemError(listProblems.make(...why))
