import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

const ico = (article: string, url: string, instrument = 'ICO'): Cite => ({
  instrument,
  article,
  url,
  read: READ,
  weight: 'regulator',
  sure: 'read',
})

/** PECR reg. 22: consent and the soft opt-in. */
export const PECR_22: Cite = {
  ...ico('22', 'https://m.wiggin.eu/insight/charitable-purpose-soft-opt-in-ico-launches-consultation', 'PECR 2003'),
  weight: 'statute',
}
/** DPA 2018: what direct marketing is. */
export const DPA_122: Cite = {
  ...ico(
    '122(5)',
    'https://www.scl.org/12279-ico-fines-conservative-party-10-000-for-sending-unlawful-emails/',
    'Data Protection Act 2018',
  ),
  weight: 'statute',
}
/** ICO guide to PECR: what a service message is, and that branding is not marketing. */
export const ICO_GUIDE = ico(
  'Guide to PECR, service messages',
  'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/electronic-and-telephone-marketing/',
)
/** ICO on regulatory communications: phrasing, tone and context. */
export const ICO_TONE = ico(
  'Direct marketing and regulatory communications (2023)',
  'https://ico.org.uk/for-organisations/direct-marketing-guidance-and-resources/direct-marketing-and-regulatory-communications/',
)
/** ICO, EE Limited 2019: service with promotion in it is no longer service. */
export const ICO_EE = ico(
  'EE Limited (2019)',
  'https://www.wired-gov.net/wg/news.nsf/print/ICO+fines+telecoms+company+EE+Limited+for+sending+unlawful+text+messages+24062019132000',
)
/** ICO, Flybe and Honda 2017: asking for consent is marketing. */
export const ICO_FLYBE = ico('Flybe, Honda (2017)', 'https://www.lewissilkin.com/hk/insights/ico-fines-flybe-and-honda')
/** ICO, Halfords 2022: a scheme the sender profits from; the label has no effect. */
export const ICO_HALFORDS = ico(
  'Halfords (2022)',
  'https://lewissilkin.com/en/insights/a-service-email-on-your-bike-says-the-ico',
)
/** ICO, Moneysupermarket 2017: people who opted out may not be asked again. */
export const ICO_MONEYSUPERMARKET = ico(
  'Moneysupermarket (2017)',
  'https://www.moneysavingexpert.com/news/2017/07/moneysupermarket-fined-for-emailing-customers/',
)
/** ICO, respect people's preferences. */
export const ICO_PREFERENCES = ico(
  'Respect people’s preferences',
  'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/direct-marketing-guidance/respect-peoples-preferences/',
)
/** A law firm on the ICO's draft code 2020: solicited mail, market research. */
export const DRAFT_CODE = ico(
  'Draft direct marketing code (2020), as reported',
  'https://www.jplegalassist.co.uk/home/articles/marketing-messages/',
)
/** The Data Protection Network on service messages. */
export const DPN: Cite = {
  ...ico(
    'Are your service messages actually direct marketing',
    'https://dpnetwork.org.uk/are-your-service-messages-actually-direct-marketing/',
    'Data Protection Network',
  ),
  weight: 'association',
}
/** Data (Use and Access) Act 2025: soft opt-in for charities; its commencement rests on one source. */
export const DUAA: Cite = {
  ...ico(
    'charitable purpose soft opt-in',
    'https://www.charitycomms.org.uk/what-charities-need-to-know-about-the-data-use-and-access-act-2025',
    'Data (Use and Access) Act 2025',
  ),
  weight: 'statute',
}
