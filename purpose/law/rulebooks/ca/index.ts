import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** Canada: one commercial purpose is enough; the exemption needs "solely"; the unsubscribe link stays. */
export const ca: Rulebook = {
  code: 'CA',
  kind: 'law',
  version: 'ca-2026.1',
  name: { en: 'Canada', nl: 'Canada' },
  summary: {
    en: 'A mail is advertising when one of its purposes is, and links and contact details count. A mail that solely serves needs no consent, but keeps sender details and an unsubscribe link.',
    nl: 'Een mail is reclame als één van zijn doelen dat is, en links en contactgegevens tellen mee. Een mail die uitsluitend service is, vraagt geen toestemming, maar houdt afzendergegevens en een afmeldlink.',
  },
  toleratesTinge: false,
  strictness: 80,
  purposes,
  consequences,
  duties,
}
