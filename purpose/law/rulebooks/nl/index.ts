import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** The Netherlands: the purpose of the mail as a whole; ideological and charitable purposes too; two readings. */
export const nl: Rulebook = {
  code: 'NL',
  kind: 'law',
  version: 'nl-2026.1',
  name: { en: 'Netherlands', nl: 'Nederland' },
  summary: {
    en: 'The purpose of the mail as a whole decides. Advertising, fundraising and calls for a cause need consent; service does not. A small offer under the service is tolerated, but not for people who refused advertising. A stricter reading judges the advertising part by itself.',
    nl: 'Het doel van de mail als geheel beslist. Reclame, werving en oproepen vragen toestemming; service niet. Een klein aanbod onder de service mag, maar niet voor wie reclame weigerde. Een strengere lezing beoordeelt het reclamedeel apart.',
  },
  toleratesTinge: true,
  strictness: 50,
  purposes,
  consequences,
  duties,
}
