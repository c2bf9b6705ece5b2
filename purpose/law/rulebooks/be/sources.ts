import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

/** WER/CDE XII.13: e-mail advertising. */
export const XII_13: Cite = {
  instrument: 'WER/CDE',
  article: 'XII.13',
  url: 'https://www.ejustice.just.fgov.be/eli/wet/2013/02/28/2013A11134/justel',
  read: null,
  weight: 'statute',
  sure: 'remembered',
}
/** GBA recommendation 1/2020: what direct marketing is. */
export const GBA_1_2020: Cite = {
  instrument: 'GBA/APD',
  article: 'Recommendation 1/2020',
  url: 'https://www.odigo.eu/en/nieuws/journal/dos-en-donts-over-direct-marketing',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}
/** GBA draft recommendation 01/2025: promotional content, read widely. */
export const GBA_1_2025: Cite = {
  ...GBA_1_2020,
  article: 'Draft recommendation 01/2025',
  url: 'https://siriuslegaladvocaten.be/blogs/nieuwe-gba-richtlijnen-over-direct-marketing/',
}
