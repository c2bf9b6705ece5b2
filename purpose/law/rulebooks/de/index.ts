import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** Germany: judged part by part. */
export const de: Rulebook = {
  code: 'DE',
  kind: 'law',
  version: 'de-2026.1',
  name: { en: 'Germany', nl: 'Duitsland' },
  summary: {
    en: 'Judged part by part: every statement aimed at promoting sales, even indirectly, is advertising, and so is a request for a review. The service around it cures nothing.',
    nl: 'Deel voor deel beoordeeld: elke uiting die verkoop bevordert, ook indirect, is reclame, en een vraag om een review ook. De service eromheen herstelt niets.',
  },
  toleratesTinge: false,
  strictness: 90,
  purposes,
  consequences,
  duties,
}
