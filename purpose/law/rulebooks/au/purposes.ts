import type { Row } from '../../rulebook.ts'
import { STRAPLINE } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAlert, unclearFeedback, unclearScheme } from '../unclear-rows.ts'
import { ACMA, CBA, SCHEDULE_1, SPAM_6, TICKETEK } from './sources.ts'

const cites = {
  subject: inferred(SPAM_6),
  first: inferred(SPAM_6),
  optIn: inferred(SPAM_6),
  thirdParty: inferred(SPAM_6),
}

/** What Australian law makes of a mail: one commercial purpose is enough, and linked content counts. */
export const purposes: readonly Row[] = [
  rule(
    'au/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'The mail is purely factual and neither promotes nor links to promotion.',
      'De mail is zuiver feitelijk en bevat geen promotie en geen link ernaartoe.',
    ],
    SCHEDULE_1,
    [...flipIds('au'), ...partIds('au'), ...appealIds('au'), 'au/links', 'au/links-social', 'au/unprovoked-account'],
  ),
  ...mainRows(
    'au',
    {
      commercial: SPAM_6,
      charitable: inferred(SCHEDULE_1),
      ideological: inferred(SCHEDULE_1),
      editorial: inferred(SPAM_6),
      steers: inferred(SPAM_6),
    },
    [],
  ),
  ...flipRows('au', cites),
  ...partRows(
    'au',
    ACMA,
    ['au/feedback', 'au/branding'],
    [
      'Factual information with marketing content in it can only be sent with consent.',
      'Feitelijke informatie met marketing erin mag alleen met toestemming.',
    ],
  ),
  rule(
    'au/links',
    { lead: 'service', links: 'promotion' },
    { purpose: 'commercial' },
    [
      'The mail links to marketing content. Linked content counts.',
      'De mail linkt naar marketing. Gelinkte inhoud telt mee.',
    ],
    CBA,
    appealIds('au'),
  ),
  rule(
    'au/links-social',
    { lead: 'service', links: 'social' },
    { purpose: 'commercial' },
    [
      'The mail links to social pages, and these carry promotion. Linked content counts.',
      'De mail linkt naar pagina’s op sociale media, en daar staat promotie. Gelinkte inhoud telt mee.',
    ],
    TICKETEK,
    appealIds('au'),
  ),
  rule(
    'au/links-home',
    { lead: 'service', links: 'home' },
    { review: 'row-unclear' },
    [
      'The mail links to your home page. If that page advertises, so does the mail; a person has to look.',
      'De mail linkt naar uw startpagina. Staat daar reclame, dan is de mail dat ook; een mens moet kijken.',
    ],
    TICKETEK,
    [...flipIds('au'), ...partIds('au'), ...appealIds('au'), 'au/unprovoked-account'],
  ),
  ...appealRows('au', inferred(SCHEDULE_1)),
  unclearFeedback('au', inferred(SPAM_6), [
    'Whether a request for a review or opinion is advertising is not settled in Australia.',
    'Of een vraag om een review of mening reclame is, staat in Australië niet vast.',
  ]),
  rule(
    'au/unprovoked-account',
    { lead: 'service', provoked: 'no', serviceKind: 'account' },
    { purpose: 'commercial' },
    [
      'The mail confirms an account that the recipient did not open, so it promotes the supplier.',
      'De mail bevestigt een account dat de ontvanger niet opende. Hij promoot dus de aanbieder.',
    ],
    inferred(SPAM_6),
    appealIds('au'),
  ),
  rule(
    'au/branding',
    STRAPLINE,
    { review: 'row-unclear' },
    [
      'There is a line of goodwill for the sender. If it or a page it links to advertises, the mail is advertising; a person has to look.',
      'Er staat een vriendelijke merkzin in. Maakt die reclame, of een pagina waarnaar hij linkt, dan is de mail reclame; een mens moet kijken.',
    ],
    inferred(TICKETEK),
  ),
  unclearAlert('au', inferred(SPAM_6)),
  // A link to something for sale settles it already here.
  ...unclearScheme('au', inferred(SPAM_6), [...flipIds('au'), ...partIds('au'), ...appealIds('au'), 'au/links']).filter(
    ({ id }) => id === 'au/scheme-button',
  ),
  disclaimerRow('au', inferred(SPAM_6)),
]
