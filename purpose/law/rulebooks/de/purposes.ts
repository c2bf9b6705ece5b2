import type { Row } from '../../rulebook.ts'
import { brandingRow, STRAPLINE } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, INTELIGO, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAlert, unclearScheme } from '../unclear-rows.ts'
import {
  ADVERTISING,
  AG_PANKOW,
  BACK_IN_STOCK,
  BGH_134_15,
  BGH_225_17,
  LG_AUGSBURG,
  LG_STENDAL,
  UWG_7_2,
} from './sources.ts'

const cites = {
  subject: inferred(BGH_134_15),
  first: inferred(BGH_134_15),
  optIn: inferred(BGH_225_17),
  thirdParty: inferred(UWG_7_2),
}

const before = ['de/feedback-attached', 'de/unprovoked-account']

/** What German law makes of a mail: part by part; one promotional or feedback part makes it commercial. */
export const purposes: readonly Row[] = [
  rule(
    'de/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'Every part of the mail is needed for the contract, a legal duty or the recipient’s request.',
      'Elk deel van de mail is nodig voor de overeenkomst, een wettelijke plicht of het verzoek van de ontvanger.',
    ],
    inferred(BGH_134_15),
    [...flipIds('de'), ...partIds('de'), ...appealIds('de'), ...before],
  ),
  ...mainRows(
    'de',
    {
      commercial: ADVERTISING,
      charitable: inferred(UWG_7_2),
      ideological: inferred(UWG_7_2),
      editorial: inferred(ADVERTISING),
      steers: inferred(INTELIGO),
    },
    [],
  ),
  ...flipRows('de', cites),
  ...partRows(
    'de',
    BGH_134_15,
    ['de/research-attached', 'de/branding', 'de/branding-confirmation'],
    [
      'One part of the mail promotes. The lawful service around it does not cure that part.',
      'Eén deel van de mail prijst aan. De toegestane service eromheen herstelt dat deel niet.',
    ],
  ),
  rule(
    'de/feedback-attached',
    { lead: 'service', feedback: ['review', 'survey'] },
    { purpose: 'commercial', tinge: 'light' },
    [
      'A request for a review or satisfaction is advertising, also inside an invoice mail.',
      'Een vraag om een review of om tevredenheid is reclame, ook in een mail met een factuur.',
    ],
    BGH_225_17,
    [...flipIds('de'), ...appealIds('de')],
  ),
  rule(
    'de/research-attached',
    { lead: 'service', kinds: { only: ['research'] } },
    { review: 'row-unclear' },
    [
      'The mail invites to research. Whether that is more than customer retention is for a person to say.',
      'De mail nodigt uit voor onderzoek. Of dat meer is dan klantenbinding, moet een mens zeggen.',
    ],
    inferred(BGH_225_17),
  ),
  ...appealRows('de', inferred(UWG_7_2), 'row-unclear'),
  rule(
    'de/unprovoked-account',
    { lead: 'service', provoked: 'no', serviceKind: 'account' },
    { purpose: 'commercial' },
    [
      'The mail confirms an account that the recipient did not demonstrably open. That was held to be advertising.',
      'De mail bevestigt een account dat de ontvanger niet aantoonbaar opende. Dat is als reclame beoordeeld.',
    ],
    AG_PANKOW,
    appealIds('de'),
  ),
  rule(
    'de/neutral-link',
    { lead: 'service', links: ['home', 'social'] },
    {},
    [
      'A bare link to your own site or pages was tolerated by one court. Keep it bare.',
      'Een kale link naar uw eigen site of pagina’s is door één rechter geduld. Houd hem kaal.',
    ],
    LG_AUGSBURG,
  ),
  brandingRow('de', inferred(LG_AUGSBURG), ['de/branding-confirmation']),
  rule(
    'de/branding-confirmation',
    { ...STRAPLINE, serviceKind: ['account', 'security'] },
    { review: 'row-unclear' },
    [
      'A line of goodwill stands in a mail about an account or code. In a mail that confirms an opt-in a logo and a welcome were held to be advertising; whether this is one, a person decides.',
      'In een mail over een account of code staat een vriendelijke merkzin. In een mail die een aanmelding bevestigt zijn een logo en een welkom als reclame beoordeeld; of dit er een is, beslist een mens.',
    ],
    inferred(LG_STENDAL),
  ),
  rule(
    'de/cause-open',
    { lead: ['charitable', 'ideological'] },
    { review: 'row-unclear' },
    [
      'The mail serves a charity or cause. The UWG needs promotion of sales, but a claim on the right of personality remains; political mail is an open point. A person decides.',
      'De mail dient een goed doel of zaak. De UWG vereist verkoopbevordering, maar een beroep op het persoonlijkheidsrecht blijft; politieke mail is een open punt. Een mens beslist.',
    ],
    inferred(UWG_7_2),
  ),
  unclearAlert('de', inferred(BACK_IN_STOCK)),
  ...unclearScheme('de', inferred(ADVERTISING)),
  disclaimerRow('de', inferred(ADVERTISING)),
]
