import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

/** Canada's anti-spam law, consolidation of 2020. */
export const CASL: Cite = {
  instrument: 'CASL (S.C. 2010, c. 23)',
  article: '1(2)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/page-1.html',
  read: READ,
  weight: 'statute',
  sure: 'read',
}
/** A law firm on the term for an opt-out. */
export const CASL_TERM: Cite = {
  ...CASL,
  article: '11(3)',
  url: 'https://blg.com/fr/nouvelles-et-publications/publication_4161',
}
