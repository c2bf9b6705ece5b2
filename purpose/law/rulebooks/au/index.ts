import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** Australia: one commercial purpose is enough, and the pages a mail links to count. */
export const au: Rulebook = {
  code: 'AU',
  kind: 'law',
  version: 'au-2026.1',
  name: { en: 'Australia', nl: 'Australië' },
  summary: {
    en: 'A mail is advertising when one of its purposes is; presentation and linked pages count. Purely factual mail is exempt from consent and unsubscribe, not from naming the sender.',
    nl: 'Een mail is reclame als één van zijn doelen dat is; vormgeving en gelinkte pagina’s tellen mee. Zuiver feitelijke mail is vrij van toestemming en afmelden, niet van het noemen van de afzender.',
  },
  toleratesTinge: false,
  strictness: 78,
  purposes,
  consequences,
  duties,
}
