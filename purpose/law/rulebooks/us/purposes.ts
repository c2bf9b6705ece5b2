import type { Row } from '../../rulebook.ts'
import { brandingRow } from '../brand-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, mainRows, STEERING_SHARE } from '../main-rows.ts'
import { rule } from '../row.ts'
import { unclearScheme } from '../unclear-rows.ts'
import { CFR_316_3, EXPERIAN, USC_7702, USC_7704 } from './sources.ts'

const article = (name: string) => ({ ...CFR_316_3, article: `316.3${name}` })
const A2 = ['us/316.3-a2-i', 'us/316.3-a2-ii', 'us/316.3-a2-third-party']
const FEEDBACK = ['us/feedback-attached', 'us/feedback-other']

/** The test of 316.3(a)(2): commercial and transactional content in one mail; the subject first, then the opening. */
const mixed: readonly Row[] = [
  rule(
    'us/316.3-a2-i',
    { lead: 'service', subject: 'promotional' },
    { purpose: 'commercial' },
    [
      'The subject line makes a reader expect advertising. That is tested first and decides.',
      'De onderwerpregel laat de lezer reclame verwachten. Dat wordt eerst getoetst en beslist.',
    ],
    article('(a)(2)(i)'),
    appealIds('us'),
  ),
  rule(
    'us/316.3-a2-ii',
    { lead: 'service', subject: { not: 'promotional' }, opens: 'promotion' },
    { purpose: 'commercial' },
    [
      'The transactional content does not stand at the beginning of the body: promotion comes first.',
      'De transactionele inhoud staat niet aan het begin van de tekst: de reclame komt eerst.',
    ],
    article('(a)(2)(ii)'),
    [...appealIds('us'), 'us/goodwill'],
  ),
  rule(
    'us/316.3-a2-light',
    { lead: 'service', promotion: 'light' },
    { tinge: 'light' },
    [
      'Promotion stands under the transactional content and the subject is neutral: the mail stays transactional.',
      'De reclame staat onder de transactionele inhoud en het onderwerp is neutraal: de mail blijft transactioneel.',
    ],
    article('(a)(2)'),
    ['us/316.3-a2-strong', ...FEEDBACK, 'us/goodwill', 'us/branding'],
  ),
  rule(
    'us/316.3-a2-opt-in',
    { lead: 'service', optIn: 'yes' },
    { tinge: 'light' },
    [
      'A request to be allowed to send advertising is promotion. Under the transactional content it does not turn the mail.',
      'Een vraag om reclame te mogen sturen is promotie. Onder de transactionele inhoud keert die de mail niet om.',
    ],
    inferred(CFR_316_3, '316.3(a)(2)'),
    ['us/316.3-a2-strong'],
  ),
  rule(
    'us/316.3-a2-strong',
    { lead: 'service', promotion: 'strong' },
    { tinge: 'strong', review: 'strong-tinge' },
    [
      'The rule does not count how much promotion follows the transactional content, but there is a lot of it. A person has to look at it.',
      'De regel telt niet hoeveel reclame er na de transactionele inhoud komt, maar het is veel. Een mens moet ernaar kijken.',
    ],
    inferred(CFR_316_3, '316.3(a)(2)'),
    [...FEEDBACK, 'us/goodwill'],
  ),
  rule(
    'us/316.3-a2-third-party',
    { lead: 'service', thirdParty: 'yes' },
    { purpose: 'commercial' },
    [
      'The mail carries an offer of another company. That has nothing to do with the transaction, so the mail is taken as advertising.',
      'De mail bevat een aanbod van een ander bedrijf. Dat hoort niet bij de transactie, dus de mail geldt als reclame.',
    ],
    inferred(CFR_316_3, '316.3(a)(2)'),
    appealIds('us'),
  ),
  rule(
    'us/316.3-a2-led',
    { lead: 'commercial', subject: ['service', 'misleading'], opens: 'service', service: 'present' },
    { purpose: 'service', tinge: 'strong', review: 'strong-tinge' },
    [
      'Most of the mail promotes, but subject and opening are transactional. The rule then calls it transactional; a person has to look at it.',
      'Het grootste deel prijst aan, maar onderwerp en opening zijn transactioneel. De regel noemt de mail dan transactioneel; een mens moet ernaar kijken.',
    ],
    article('(a)(2)'),
    ['us/feedback-led'],
  ),
]

/** The test of 316.3(a)(3): commercial and other content; the subject first, then the net impression. */
const netImpression: readonly Row[] = [
  rule(
    'us/316.3-a3-i',
    { lead: 'editorial', subject: 'promotional' },
    { purpose: 'commercial' },
    [
      'The subject line makes a reader expect advertising. That is tested first and decides.',
      'De onderwerpregel laat de lezer reclame verwachten. Dat wordt eerst getoetst en beslist.',
    ],
    article('(a)(3)(i)'),
  ),
  rule(
    'us/316.3-a3-ii-opening',
    { lead: 'editorial', subject: { not: 'promotional' }, opens: 'promotion' },
    { purpose: 'commercial' },
    [
      'Net impression: the promotion stands at the beginning, so a reader takes the mail for advertising.',
      'Totaalindruk: de reclame staat aan het begin, dus de lezer ziet de mail als reclame.',
    ],
    remembered(CFR_316_3, '316.3(a)(3)(ii)'),
  ),
  rule(
    'us/316.3-a3-ii-share',
    {
      lead: 'editorial',
      subject: { not: 'promotional' },
      opens: { not: 'promotion' },
      promotionShare: { min: STEERING_SHARE },
    },
    { purpose: 'commercial' },
    [
      'Net impression: so much of the mail promotes that a reader takes it for advertising.',
      'Totaalindruk: zoveel van de mail prijst aan dat de lezer hem als reclame ziet.',
    ],
    remembered(CFR_316_3, '316.3(a)(3)(ii)'),
  ),
  rule(
    'us/316.3-a3-other',
    { lead: 'editorial' },
    { purpose: 'editorial' },
    [
      'The mail is content to read; neither subject nor net impression is advertising.',
      'De mail is inhoud om te lezen; onderwerp noch totaalindruk is reclame.',
    ],
    article('(a)(3)'),
    ['us/316.3-a3-i', 'us/316.3-a3-ii-opening', 'us/316.3-a3-ii-share'],
  ),
]

const whole: readonly Row[] = [
  rule(
    'us/316.3-b',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'The mail is transactional: it confirms, delivers, warns or tells about an agreed transaction or ongoing relationship.',
      'De mail is transactioneel: hij bevestigt, levert, waarschuwt of vertelt over een afgesproken transactie of lopende relatie.',
    ],
    { ...USC_7702, article: '7702(17); 16 CFR 316.3(b)-(c)' },
    [...A2, ...appealIds('us'), 'us/unprovoked-account'],
  ),
  ...mainRows(
    'us',
    {
      commercial: article('(a)(1)'),
      charitable: remembered(USC_7702, '7702(2)'),
      ideological: remembered(USC_7702, '7702(2)'),
      editorial: article('(a)(3)'),
      steers: article('(a)(3)'),
    },
    ['us/316.3-a2-led', 'us/feedback-other', 'us/feedback-led', 'us/goodwill'],
  ).filter(({ id }) => !id.startsWith('us/editorial-') && id !== 'us/main-editorial'),
]

/** What the law of the United States makes of a mail: the algorithm of 16 CFR 316.3, in its order. */
export const purposes: readonly Row[] = [
  ...whole,
  ...mixed,
  ...netImpression,
  rule(
    'us/feedback-attached',
    { lead: 'service', service: ['present', 'thin'], kinds: { only: ['review', 'survey', 'research'] } },
    {},
    [
      'A request for a review or opinion is other content: usually no advertising, so it does not colour the mail.',
      'Een vraag om een review of mening is andere inhoud: meestal geen reclame, dus die kleurt de mail niet.',
    ],
    inferred(CFR_316_3),
  ),
  rule(
    'us/feedback-led',
    {
      lead: 'commercial',
      service: ['present', 'thin'],
      kinds: { only: ['review', 'survey', 'research'] },
      subject: { not: 'promotional' },
    },
    { purpose: 'service' },
    [
      'Beside the transactional content the mail only asks for a review or opinion. That is usually no advertising, so there is none in the mail.',
      'Naast de transactionele inhoud vraagt de mail alleen om een review of mening. Dat is meestal geen reclame, dus die staat er niet in.',
    ],
    inferred(CFR_316_3),
  ),
  rule(
    'us/feedback-other',
    {
      lead: ['service', 'commercial'],
      service: 'none',
      kinds: { only: ['review', 'survey', 'research'] },
    },
    { purpose: 'service', review: 'row-unclear' },
    [
      'The mail only asks for a review or opinion. That is other content: not on the transactional list, and usually no advertising. It is taken as service with a caution, and a person decides.',
      'De mail vraagt alleen om een review of mening. Dat is andere inhoud: niet op de transactionele lijst, en meestal geen reclame. Hij geldt als service met een voorbehoud, en een mens beslist.',
    ],
    inferred(CFR_316_3),
    [...A2, ...appealIds('us')],
  ),
  rule(
    'us/goodwill',
    { lead: ['service', 'commercial'], brandOnly: 'yes', subject: { not: 'promotional' } },
    { purpose: 'service', review: 'row-unclear' },
    [
      'The mail only shows goodwill: other content, so no advertising, but no transaction either. It is taken as service with a caution; whether it really offers nothing, a person decides.',
      'De mail toont alleen goede wil: andere inhoud, dus geen reclame, maar ook geen transactie. Hij geldt als service met een voorbehoud; of hij echt niets aanbiedt, beslist een mens.',
    ],
    inferred(CFR_316_3, '316.3(a)(3)'),
    [...appealIds('us'), 'us/316.3-a2-third-party', 'us/unprovoked-account'],
  ),
  brandingRow('us', inferred(CFR_316_3)),
  ...unclearScheme('us', inferred(CFR_316_3), [...A2, ...appealIds('us')]),
  ...appealRows('us', remembered(USC_7702, '7702(2)')),
  rule(
    'us/unprovoked-account',
    { lead: 'service', provoked: 'no', serviceKind: 'account' },
    { purpose: 'commercial' },
    [
      'The mail confirms an account that the recipient did not open: no transaction was agreed.',
      'De mail bevestigt een account dat de ontvanger niet opende: er is geen transactie afgesproken.',
    ],
    inferred(EXPERIAN),
    appealIds('us'),
  ),
  disclaimerRow('us', EXPERIAN),
  rule(
    'us/subject-law',
    { subject: 'misleading', service: 'none' },
    {},
    [
      'A misleading subject line is forbidden in itself, also by state law (California, Washington).',
      'Een misleidende onderwerpregel is op zichzelf verboden, ook door de wet van staten (Californië, Washington).',
    ],
    remembered(USC_7704, '7704(a)(2)'),
  ),
]
