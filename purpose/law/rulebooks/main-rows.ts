import type { Cite, Row } from '../rulebook.ts'
import { inferred } from './cite.ts'
import { READ } from './read.ts'

/** Court of Justice, C-654/23: what editorial content that steers to a paid offer is. */
export const INTELIGO: Cite = {
  instrument: 'Court of Justice EU',
  article: 'C-654/23 (Inteligo Media)',
  url: 'https://www.dpcuria.eu/case?reference=C-654%2F23',
  read: READ,
  weight: 'court',
  sure: 'read',
}

/** Sources of the rows that follow the mail's main purpose. */
export interface MainCites {
  readonly commercial: Cite
  readonly charitable: Cite
  readonly ideological: Cite
  readonly editorial: Cite
  readonly steers: Cite
}

/** Share of prominence from which promotion in a newsletter is read as steering to the offer. */
export const STEERING_SHARE = 0.4

/**
 * Rows for a mail whose main purpose is not service: the purpose of the whole decides.
 * @param commercialUnless rows that go before the commercial one
 */
export function mainRows(code: string, cites: MainCites, commercialUnless: readonly string[]): readonly Row[] {
  return [
    {
      id: `${code}/main-commercial`,
      when: { lead: 'commercial' },
      then: { purpose: 'commercial' },
      unless: commercialUnless,
      explain: {
        en: 'The mail as a whole wants to sell or to draw attention to the sender.',
        nl: 'De mail als geheel wil verkopen of de aandacht op de afzender vestigen.',
      },
      cite: cites.commercial,
    },
    {
      id: `${code}/main-charitable`,
      when: { lead: 'charitable' },
      then: { purpose: 'charitable' },
      explain: {
        en: 'The mail as a whole asks for money or support for a charity.',
        nl: 'De mail als geheel vraagt geld of steun voor een goed doel.',
      },
      cite: cites.charitable,
    },
    {
      id: `${code}/main-ideological`,
      when: { lead: 'ideological' },
      then: { purpose: 'ideological' },
      explain: {
        en: 'The mail as a whole promotes an idea, a cause or a vote.',
        nl: 'De mail als geheel draagt een idee, een standpunt of een stem uit.',
      },
      cite: cites.ideological,
    },
    ...editorialRows(code, cites),
  ]
}

function editorialRows(code: string, cites: MainCites): readonly Row[] {
  const before = ['subject', 'steers', 'unrequested', 'unrequested-charity', 'unrequested-cause']
  return [
    {
      id: `${code}/main-editorial`,
      when: { lead: 'editorial' },
      then: { purpose: 'editorial' },
      unless: before.map((name) => `${code}/editorial-${name}`),
      explain: {
        en: 'A newsletter with content to read, for people who asked for it, that does not steer to something for sale.',
        nl: 'Een nieuwsbrief om te lezen, voor wie erom vroeg, die niet naar iets te koop stuurt.',
      },
      cite: cites.editorial,
    },
    {
      id: `${code}/editorial-subject`,
      when: { lead: 'editorial', subject: 'promotional' },
      then: { purpose: 'commercial' },
      explain: {
        en: 'The subject of the newsletter announces an offer; the articles do not change that.',
        nl: 'Het onderwerp van de nieuwsbrief kondigt een aanbod aan; de artikelen veranderen dat niet.',
      },
      cite: inferred(cites.steers),
    },
    {
      id: `${code}/editorial-steers`,
      when: { lead: 'editorial', promotionShare: { min: STEERING_SHARE } },
      then: { purpose: 'commercial' },
      explain: {
        en: 'The newsletter steers to a paid offer. Editorial content does not save such a mail.',
        nl: 'De nieuwsbrief stuurt naar een betaald aanbod. Redactionele inhoud redt zo’n mail niet.',
      },
      cite: cites.steers,
    },
    ...unrequestedRows(code, cites),
  ]
}

function unrequestedRows(code: string, cites: MainCites): readonly Row[] {
  return [
    {
      id: `${code}/editorial-unrequested`,
      when: { lead: 'editorial', requested: 'no', sender: { not: ['charity', 'party', 'union'] } },
      then: { purpose: 'commercial' },
      explain: {
        en: 'Nobody asked for this newsletter, so it serves to draw attention to the sender.',
        nl: 'Niemand vroeg om deze nieuwsbrief. Hij dient dus om de aandacht op de afzender te vestigen.',
      },
      cite: inferred(cites.steers),
    },
    {
      id: `${code}/editorial-unrequested-charity`,
      when: { lead: 'editorial', requested: 'no', sender: 'charity' },
      then: { purpose: 'charitable' },
      unless: [`${code}/editorial-subject`, `${code}/editorial-steers`],
      explain: {
        en: 'Nobody asked for this newsletter of a charity, so it serves the charity.',
        nl: 'Niemand vroeg om deze nieuwsbrief van een goed doel. Hij dient dus het goede doel.',
      },
      cite: inferred(cites.charitable),
    },
    {
      id: `${code}/editorial-unrequested-cause`,
      when: { lead: 'editorial', requested: 'no', sender: ['party', 'union'] },
      then: { purpose: 'ideological' },
      unless: [`${code}/editorial-subject`, `${code}/editorial-steers`],
      explain: {
        en: 'Nobody asked for this newsletter of a party or union, so it serves its cause.',
        nl: 'Niemand vroeg om deze nieuwsbrief van een partij of vakbond. Hij dient dus haar zaak.',
      },
      cite: inferred(cites.ideological),
    },
  ]
}

/** Ids of the rows that an appeal inside a service mail gives. */
export function appealIds(code: string): readonly string[] {
  return ['donation', 'membership', 'membership-cause', 'cause'].map((name) => `${code}/appeal-${name}`)
}

/** A service mail with an appeal for money, members or a cause in it: another purpose, no tinge. */
export function appealRows(code: string, cite: Cite, review?: string): readonly Row[] {
  const asks = review === undefined ? {} : { review }
  return [
    {
      id: `${code}/appeal-donation`,
      when: { lead: 'service', appeal: 'donation' },
      then: { purpose: 'charitable', ...asks },
      explain: {
        en: 'The mail also asks for a donation. That makes it fundraising.',
        nl: 'De mail vraagt ook om een gift. Daarmee is hij een werving.',
      },
      cite,
    },
    {
      id: `${code}/appeal-membership`,
      when: { lead: 'service', appeal: 'membership', sender: { not: ['party', 'union'] } },
      then: { purpose: 'charitable', ...asks },
      explain: {
        en: 'The mail also asks the reader to become a member or supporter. That is another purpose than service.',
        nl: 'De mail vraagt ook om lid of donateur te worden. Dat is een ander doel dan service.',
      },
      cite,
    },
    {
      id: `${code}/appeal-membership-cause`,
      when: { lead: 'service', appeal: 'membership', sender: ['party', 'union'] },
      then: { purpose: 'ideological', ...asks },
      explain: {
        en: 'The mail also asks the reader to join a party or union. That makes it a call for a cause.',
        nl: 'De mail vraagt ook om lid te worden van een partij of vakbond. Daarmee is hij een oproep.',
      },
      cite,
    },
    {
      id: `${code}/appeal-cause`,
      when: { lead: 'service', appeal: ['petition', 'cause'] },
      then: { purpose: 'ideological', ...asks },
      explain: {
        en: 'The mail also asks for a signature, a vote or support for a cause. That makes it a call for a cause.',
        nl: 'De mail vraagt ook om een handtekening, een stem of steun voor een zaak. Daarmee is hij een oproep.',
      },
      cite,
    },
  ]
}

/** A note that a line such as "this is a service message" changes nothing. */
export function disclaimerRow(code: string, cite: Cite): Row {
  return {
    id: `${code}/disclaimer`,
    when: { disclaimer: 'yes' },
    then: {},
    explain: {
      en: 'A line that calls the mail a service message has no effect. What the mail does counts.',
      nl: 'Een zin die de mail een servicebericht noemt, heeft geen effect. Wat de mail doet, telt.',
    },
    cite,
  }
}
