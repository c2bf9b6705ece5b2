import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** United States: the primary purpose by the algorithm of 16 CFR 316.3. */
export const us: Rulebook = {
  code: 'US',
  kind: 'law',
  version: 'us-2026.1',
  name: { en: 'United States', nl: 'Verenigde Staten' },
  summary: {
    en: 'An algorithm finds the primary purpose: the subject line first, then whether the transactional content comes first, and for other content the net impression. No consent is asked, but advertising carries an opt-out, a postal address and a label.',
    nl: 'Een algoritme vindt het hoofddoel: eerst de onderwerpregel, dan of de transactionele inhoud vooraan staat, en bij andere inhoud de totaalindruk. Toestemming is niet nodig, maar reclame bevat een afmeldmogelijkheid, een postadres en een label.',
  },
  toleratesTinge: true,
  strictness: 20,
  purposes,
  consequences,
  duties,
}
