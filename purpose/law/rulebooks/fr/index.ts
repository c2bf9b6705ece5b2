import type { Rulebook } from '../../rulebook.ts'
import { consequences } from './consequences.ts'
import { duties } from './duties.ts'
import { purposes } from './purposes.ts'

/** France: direct or indirect promotion is prospecting; no safe rule for a tinge. */
export const fr: Rulebook = {
  code: 'FR',
  kind: 'law',
  version: 'fr-2026.1',
  name: { en: 'France', nl: 'Frankrijk' },
  summary: {
    en: 'Direct or indirect promotion of goods, services or image is prospecting and needs consent. Service mail is not. No safe rule for a tinge was found, so one promotional part counts. Much of this is remembered, not read.',
    nl: 'Directe of indirecte promotie van goederen, diensten of imago is werving en vraagt toestemming. Servicemail niet. Een veilige regel voor een tintje is niet gevonden, dus één reclamedeel telt. Veel hiervan is uit herinnering, niet nagelezen.',
  },
  toleratesTinge: false,
  strictness: 70,
  purposes,
  consequences,
  duties,
}
