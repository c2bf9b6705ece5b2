import type { ListWords } from './words.ts'

/** What stands beside a row of a list. */
export const en: ListWords = {
  headings: ['In or out', 'Group', 'Variant', 'Reason', 'What is missing'],
  in: 'in',
  out: 'out',
  notKnown: {
    address: 'We do not know this address, and so not where it comes from.',
    'external-id': 'We do not know this number, or it is that of more than one person.',
  },
  noNumber: 'There is no customer number here.',
  duplicate: 'This person stands in line {line} already.',
  missing: {
    provenance: 'where this address comes from',
    told: 'what this person was told then',
  },
}
