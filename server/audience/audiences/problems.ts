import { defineProblems } from '@waarom/purpose/problem.ts'
import { ProblemError } from '../../problems.ts'

/** What can be wrong with an audience or a rule with a name. The sentences stand in `words/` under the same codes. */
export const audienceProblems = defineProblems('audience', {
  'no-such-version': { status: 'missing', facts: [] },
  'no-such-rule': { status: 'missing', facts: [] },
  'no-such-group': { status: 'refused', facts: ['group', 'groups'] },
  'no-moment': { status: 'refused', facts: [] },
  'took-too-long': { status: 'broken', facts: ['seconds'] },
  'no-audience': { status: 'refused', facts: [] },
  'changed-meanwhile': { status: 'refused', facts: [] },
  'same-id': { status: 'refused', facts: ['id'] },
  'wrong-variant': { status: 'refused', facts: ['id'] },
  'foreign-draft': { status: 'refused', facts: ['variant'] },
  'not-assumed': { status: 'refused', facts: ['fact', 'value'] },
  'only-saved': { status: 'refused', facts: [] },
  'not-ordered': { status: 'refused', facts: [] },
  'name-taken': { status: 'refused', facts: [] },
  'too-many-rules': { status: 'refused', facts: ['most'] },
})

/** A refusal of this room. */
export const refuse = (...why: Parameters<typeof audienceProblems.make>) =>
  new ProblemError(audienceProblems.make(...why))
