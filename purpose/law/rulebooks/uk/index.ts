import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** United Kingdom: mixed mail is marketing; phrasing, tone and context decide. */
export const uk: Rulebook = {
  code: 'UK',
  kind: 'law',
  version: 'uk-2026.1',
  name: { en: 'United Kingdom', nl: 'Verenigd Koninkrijk' },
  summary: {
    en: 'Any promotional content makes a message marketing, aims and ideals included; branding alone does not. Phrasing, tone and context decide. Asking for consent is marketing.',
    nl: 'Elke promotie maakt een bericht tot marketing, ook voor doelen en idealen; een merk alleen niet. Woordkeus, toon en samenhang beslissen. Om toestemming vragen is marketing.',
  },
  toleratesTinge: false,
  strictness: 75,
  purposes,
  consequences,
  duties,
}
