import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** Austria: direct marketing read widely, for products and for ideas. */
export const at: Rulebook = {
  code: 'AT',
  kind: 'law',
  version: 'at-2026.1',
  name: { en: 'Austria', nl: 'Oostenrijk' },
  summary: {
    en: 'Direct marketing is read widely: whoever promotes a product or an idea, political concerns included, or supplies arguments for it, advertises, also in a newsletter or information mail. No tinge is tolerated. Little of this was read in the law itself.',
    nl: 'Directe reclame wordt ruim gelezen: wie een product of een idee aanprijst, ook een politiek idee, of er argumenten voor geeft, maakt reclame, ook in een nieuwsbrief of informatiemail. Een tintje mag niet. Weinig hiervan is in de wet zelf nagelezen.',
  },
  toleratesTinge: false,
  strictness: 84,
  purposes,
  consequences,
  duties,
}
