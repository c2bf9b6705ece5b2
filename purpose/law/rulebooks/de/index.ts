import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** Germany, and with notes Austria: judged part by part. */
export const de: Rulebook = {
  code: 'DE',
  kind: 'law',
  version: 'de-2026.1',
  name: { en: 'Germany', nl: 'Duitsland' },
  summary: {
    en: 'Judged part by part: every statement aimed at promoting sales, even indirectly, is advertising, and so is a request for a review. The service around it cures nothing. Austria is judged here too; there ideas and political concerns count as advertising as well (TKG 2021 § 174).',
    nl: 'Deel voor deel beoordeeld: elke uiting die verkoop bevordert, ook indirect, is reclame, en een vraag om een review ook. De service eromheen herstelt niets. Oostenrijk wordt hier ook beoordeeld; daar gelden ook ideeën en politieke zaken als reclame (TKG 2021 § 174).',
  },
  toleratesTinge: false,
  strictness: 90,
  purposes,
  consequences,
  duties,
}
