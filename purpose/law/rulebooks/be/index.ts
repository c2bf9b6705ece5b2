import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** Belgium: promotion of services, products, brands or ideas, also when informative or requested. */
export const be: Rulebook = {
  code: 'BE',
  kind: 'law',
  version: 'be-2026.1',
  name: { en: 'Belgium', nl: 'België' },
  summary: {
    en: 'The authority reads direct marketing widely: promotion of services, products, brands or ideas, also when merely informative, also when requested. No tinge is tolerated.',
    nl: 'De autoriteit leest direct marketing ruim: promotie van diensten, producten, merken of ideeën, ook als het alleen informeert, ook als erom gevraagd is. Een tintje mag niet.',
  },
  toleratesTinge: false,
  strictness: 85,
  purposes,
  consequences,
  duties,
}
