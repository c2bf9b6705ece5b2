import { defineProblems } from '../problem.ts'

/** Why a mail could not be read. The sentences stand in `words/` under the same codes. */
export const problems = defineProblems('mail', {
  'too-large': { status: 'refused', facts: ['bytes', 'limit'] },
  'too-many-parts': { status: 'refused', facts: ['limit'] },
  'too-deep': { status: 'refused', facts: ['limit'] },
  'header-too-long': { status: 'refused', facts: ['limit'] },
  'body-too-long': { status: 'refused', facts: ['limit'] },
  'too-many-lines': { status: 'refused', facts: ['limit'] },
  'too-many-entries': { status: 'refused', facts: ['limit'] },
  'not-a-mail': { status: 'refused', facts: [] },
  'not-json': { status: 'broken', facts: [] },
  'json-fields': { status: 'refused', facts: ['fields', 'known'] },
  'no-outlook-reader': { status: 'missing', facts: [] },
  'keeps-recipients': { status: 'refused', facts: [] },
  broken: { status: 'broken', facts: ['format'] },
})
