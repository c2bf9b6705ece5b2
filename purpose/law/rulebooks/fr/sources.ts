import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

/** CPCE L34-5: direct prospecting by e-mail. */
export const L34_5: Cite = {
  instrument: 'CPCE',
  article: 'L34-5',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961',
  read: null,
  weight: 'statute',
  sure: 'remembered',
}
/** CNIL, Brico Privé 2021: an account without a purchase is not enough. */
export const BRICO_PRIVE: Cite = {
  instrument: 'CNIL',
  article: 'SAN-2021-008 (Brico Privé)',
  url: 'https://privacyvox.com/news/cnil-france-a-purchase-is-required-for-sending-marketing-emails-without-the-account-holders-consent/',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}
