import { defineProblems } from '@waarom/purpose/problem.ts'

/** Why a text is no address that mail can be sent to. None of them repeats the text: it may be a person's data. */
export const addressProblems = defineProblems('address', {
  empty: { status: 'refused', facts: [] },
  'no-at': { status: 'refused', facts: [] },
  several: { status: 'refused', facts: [] },
  'local-part': { status: 'refused', facts: [] },
  domain: { status: 'refused', facts: [] },
  'too-long': { status: 'refused', facts: ['limit'] },
})
