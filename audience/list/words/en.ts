import type { ListWords } from './words.ts'

/** What stands beside a row of a list. */
export const en: ListWords = {
  headings: ['In or out', 'Group', 'Variant', 'Reason', 'What is missing'],
  in: 'in',
  out: 'out',
  notKnown: 'We do not know this address, and so not where it comes from.',
  duplicate: 'This person stands in line {line} already.',
  missing: {
    provenance: 'where this address comes from',
    told: 'what this person was told then',
  },
}
