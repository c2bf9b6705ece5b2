import type { Row } from '../../rulebook.ts'
import { brandingRow, STRAPLINE } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAlert, unclearFeedback, unclearScheme } from '../unclear-rows.ts'
import { CASL } from './sources.ts'

const article = (name: string) => ({ ...CASL, article: name })

const cites = {
  subject: inferred(CASL, '1(2), 6(6)'),
  first: inferred(CASL, '1(2), 6(6)'),
  optIn: article('1(3)'),
  thirdParty: inferred(CASL, '1(2)'),
}

/** What Canadian law makes of a mail: one commercial purpose among others is enough; the exemption needs "solely". */
export const purposes: readonly Row[] = [
  rule(
    'ca/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'The mail solely confirms, delivers, warns or tells facts about something agreed: no consent is asked for that.',
      'De mail bevestigt, levert, waarschuwt of meldt uitsluitend feiten over iets dat is afgesproken: daarvoor is geen toestemming nodig.',
    ],
    article('6(6)'),
    [...flipIds('ca'), ...partIds('ca'), ...appealIds('ca'), 'ca/links', 'ca/unprovoked-account'],
  ),
  ...mainRows(
    'ca',
    {
      commercial: article('1(2)'),
      charitable: inferred(CASL, '1(1)-(2)'),
      ideological: inferred(CASL, '1(1)-(2)'),
      editorial: inferred(CASL, '1(2)'),
      steers: article('1(2)'),
    },
    [],
  ),
  ...flipRows('ca', cites),
  ...partRows(
    'ca',
    article('1(2), 6(6)'),
    ['ca/feedback', 'ca/branding', 'ca/branding-links'],
    [
      'One of the purposes of the mail is advertising, so it is not solely a service message.',
      'Eén van de doelen van de mail is reclame, dus hij is niet uitsluitend een servicebericht.',
    ],
  ),
  rule(
    'ca/links',
    { lead: 'service', links: 'promotion' },
    { purpose: 'commercial' },
    [
      'The mail links to promotional content. Hyperlinks count, so the mail is not solely a service message.',
      'De mail linkt naar promotie. Links tellen mee, dus de mail is niet uitsluitend een servicebericht.',
    ],
    inferred(CASL, '1(2), 6(6)'),
    appealIds('ca'),
  ),
  ...appealRows('ca', inferred(CASL, '1(1)-(2)')),
  unclearFeedback('ca', inferred(CASL, '1(2)'), [
    'Whether a request for a review or opinion encourages a commercial activity is not settled in Canada.',
    'Of een vraag om een review of mening een commerciële activiteit aanmoedigt, staat in Canada niet vast.',
  ]),
  rule(
    'ca/unprovoked-account',
    { lead: 'service', provoked: 'no', serviceKind: 'account' },
    { purpose: 'commercial' },
    [
      'The mail confirms an account that the recipient did not open: nothing was agreed that it could confirm.',
      'De mail bevestigt een account dat de ontvanger niet opende: er is niets afgesproken dat hij kan bevestigen.',
    ],
    inferred(CASL, '6(6)'),
    appealIds('ca'),
  ),
  brandingRow('ca', inferred(CASL, '1(2)'), ['ca/branding-links']),
  rule(
    'ca/branding-links',
    { ...STRAPLINE, links: ['home', 'social', 'promotion'] },
    { review: 'row-unclear' },
    [
      'A line of goodwill stands beside links to your site or social pages. Hyperlinks count: whether they promote, a person decides.',
      'Naast links naar uw site of sociale pagina’s staat een vriendelijke merkzin. Links tellen mee: of ze iets aanprijzen, beslist een mens.',
    ],
    inferred(CASL, '1(2)'),
  ),
  rule(
    'ca/links-own',
    { lead: 'service', links: ['home', 'social'] },
    {},
    [
      'The mail links to your home page or social pages. Hyperlinks count: check that these do not promote anything.',
      'De mail linkt naar uw startpagina of sociale pagina’s. Links tellen mee: controleer of die niets aanprijzen.',
    ],
    inferred(CASL, '1(2)'),
  ),
  unclearAlert('ca', inferred(CASL, '1(2), 6(1)')),
  // A link to something for sale settles it already here.
  ...unclearScheme('ca', inferred(CASL, '1(2)'), [
    ...flipIds('ca'),
    ...partIds('ca'),
    ...appealIds('ca'),
    'ca/links',
  ]).filter(({ id }) => id === 'ca/scheme-button'),
  disclaimerRow('ca', inferred(CASL, '1(2)')),
]
