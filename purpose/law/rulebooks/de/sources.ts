import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

const court = (instrument: string, article: string, url: string): Cite => ({
  instrument,
  article,
  url,
  read: READ,
  weight: 'court',
  sure: 'read',
})

/** UWG § 7(2) no. 2: advertising by e-mail needs express consent. */
export const UWG_7_2: Cite = {
  ...court('UWG', '§ 7(2) no. 2', 'https://ipwiki.de/_export/xhtml/wettbewerbsrecht:unerwuenschte_werbung'),
  weight: 'statute',
}
/** UWG § 7(3): the exception for customers. */
export const UWG_7_3: Cite = {
  ...court('UWG', '§ 7(3)', 'https://webshoprecht.de/IRModule/EMailWerbungII.php'),
  weight: 'statute',
}
/** What advertising is: everything aimed, also indirectly, at promoting sales. */
export const ADVERTISING = court(
  'BGH',
  'VI ZR 225/17 (concept of advertising)',
  'https://recht-energisch.de/2018/11/20/bgh-zu-kundenzufriedenheitsumfragen-in-rechnungsmail/',
)
/** BGH 10 July 2018: a satisfaction request in an invoice mail. */
export const BGH_225_17 = court(
  'BGH',
  'VI ZR 225/17',
  'https://www.kanzlei.biz/kundenzufriedenheitsbefragung-via-e-mail-kann-unzulaessige-werbung-sein-bgh-10-07-2018-vi-zr-225-17/',
)
/** BGH 15 December 2015: an auto-reply with an ad block, after objection. */
export const BGH_134_15 = court(
  'BGH',
  'VI ZR 134/15',
  'https://www.loebisch.com/bgh-urteil-spam-durch-werbung-in-autoreply-e-mail-4165/',
)
/** AG Pankow/Weißensee: confirmation of an account never demonstrably opened. */
export const AG_PANKOW = court(
  'AG Pankow/Weißensee',
  '101 C 1005/14',
  'https://www.loebisch.com/urteil-unerbetene-bestaetigungsmail-ist-spam-3395/',
)
/** LG Augsburg: a bare reference to the own website in an auto-reply. */
export const LG_AUGSBURG = court(
  'LG Augsburg',
  '044 S 2196/23',
  'https://www.absolit.de/rechtslage/aktuelle-urteile-im-e-mail-marketing',
)
/** LG Stendal: logo, welcome and contact line in a double-opt-in mail. */
export const LG_STENDAL = court(
  'LG Stendal',
  '22 S 87/20',
  'https://shopbetreiber-blog.de/2022/01/18/lg-stendal-bestaetigungs-e-mail-im-double-opt-in-verfahren-darf-keine-werbung-enthalten',
)
/** Back-in-stock alerts: own consent with double opt-in, newsletter consent does not carry over. */
export const BACK_IN_STOCK: Cite = {
  ...court(
    'Händlerbund, Back in Stock',
    '§ 7 UWG',
    'https://onlinehaendler-news.de/recht/rechtsfragen/back-in-stock-warenverfuegbarkeitrechtssicher-versendet',
  ),
  weight: 'association',
}
/** Double opt-in: the confirmation mail and what consent must name. */
export const DOUBLE_OPT_IN = court(
  'OLG Düsseldorf',
  'I-15 U 64/15',
  'https://www.dr-bahr.com/news/urheberrecht/check-mail-beim-double-opt-in-verfahren-ist-kein-spam-sondern-erlaubt.html',
)
