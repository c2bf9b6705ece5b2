import type { Cite } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { READ } from '../read.ts'

/** TKG 2021 § 174 (before: § 107 TKG 2003) as the literature reads it: products and ideas, whatever the form. */
export const TKG_174: Cite = {
  instrument: 'TKG 2021',
  article: '§ 174',
  url: 'https://www.verlagoesterreich.at/direktwerbung-nach-dem-tkg/99.105005-wbl201405029602',
  read: READ,
  weight: 'statute',
  sure: 'read',
}
/** The members of § 174 that nobody read: customers, a way out, a sender who is not hidden. */
export const TKG_174_REST: Cite = remembered(TKG_174)
/** What follows from § 174 without a word on it in the sources. */
export const TKG_174_SO: Cite = inferred(TKG_174)
/** OGH 7 Ob 168/09w and VwGH 2011/03/0198: the form of an information mail or newsletter does not help. */
export const OGH_168_09W: Cite = {
  instrument: 'OGH, VwGH',
  article: '7 Ob 168/09w, 2011/03/0198',
  url: 'https://www.jusguide.at/index.php?id=88&tx_ttnews%5Btt_news%5D=2575',
  read: READ,
  weight: 'court',
  sure: 'read',
}
/** OGH 4 Ob 113/99t: asking by telephone for consent to later advertising was itself advertising. */
export const OGH_113_99T: Cite = {
  ...OGH_168_09W,
  instrument: 'OGH',
  article: '4 Ob 113/99t',
  url: 'http://orlich.at/orlich/blog.php?artikel=186',
}
