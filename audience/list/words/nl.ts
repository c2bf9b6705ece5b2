import type { ListWords } from './words.ts'

/** Wat er bij een rij van een lijst staat. */
export const nl: ListWords = {
  headings: ['In of uit', 'Groep', 'Variant', 'Reden', 'Wat ontbreekt'],
  in: 'in',
  out: 'uit',
  notKnown: {
    address: 'Wij kennen dit adres niet, en weten dus niet waar het vandaan komt.',
    'external-id': 'Wij kennen dit nummer niet, of het is van meer dan één mens.',
  },
  noNumber: 'Hier staat geen klantnummer.',
  duplicate: 'Deze persoon staat al in regel {line}.',
  missing: {
    provenance: 'waar dit adres vandaan komt',
    told: 'wat deze persoon toen te lezen kreeg',
  },
}
