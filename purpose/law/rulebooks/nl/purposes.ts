import type { Row } from '../../rulebook.ts'
import { brandingRow } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, INTELIGO, mainRows } from '../main-rows.ts'
import { unclearScheme } from '../unclear-rows.ts'
import { CODE_2025, CODE_SCOPE, DDMA, RCC_2023_31, RCC_BOL, RCC_BOOKING, TW_117 } from './sources.ts'

const ANOTHER_PURPOSE = ['nl/subject-promotional', 'nl/promotion-first', 'nl/opt-in', 'nl/third-party']
/** Share of prominence from which service beside another purpose may be what the mail is for. */
const BESIDE_SHARE = 0.3
const STRICTER = ['nl/part-light', 'nl/part-strong']

const service = [
  {
    id: 'nl/main-service',
    when: { lead: 'service' },
    then: { purpose: 'service' },
    unless: [...ANOTHER_PURPOSE, ...STRICTER, ...appealIds('nl'), 'nl/feedback-alone'],
    explain: {
      en: 'The main purpose of the mail as a whole is service: information the reader needs. The ban covers advertising, calls for a cause and fundraising only.',
      nl: 'Het hoofddoel van de mail als geheel is service: informatie die de lezer nodig heeft. Het verbod geldt alleen voor reclame, oproepen en werving.',
    },
    cite: { ...TW_117, article: '11.7(1)' },
  },
  {
    id: 'nl/research-only',
    when: { lead: ['commercial', 'service'], kinds: { only: ['research'] }, subject: { not: 'promotional' } },
    then: { purpose: 'service' },
    unless: [...appealIds('nl'), ...ANOTHER_PURPOSE],
    explain: {
      en: 'An invitation solely to take part in historical, statistical or scientific research is no advertising under the Code. That it is solely research rests on the sender’s word.',
      nl: 'Een uitnodiging om alleen mee te doen aan historisch, statistisch of wetenschappelijk onderzoek is volgens de Code geen reclame. Dat het alleen onderzoek is, moet de afzender waarmaken.',
    },
    cite: inferred(CODE_SCOPE),
  },
] as const satisfies readonly Row[]

const flips = [
  {
    id: 'nl/subject-promotional',
    when: { lead: 'service', subject: 'promotional' },
    then: { purpose: 'commercial' },
    unless: appealIds('nl'),
    explain: {
      en: 'The subject announces an offer, so the mail as a whole is presented as advertising.',
      nl: 'Het onderwerp kondigt een aanbod aan. De mail als geheel dient zich zo aan als reclame.',
    },
    cite: inferred(CODE_2025),
  },
  {
    id: 'nl/promotion-first',
    when: { lead: 'service', opens: 'promotion' },
    then: { purpose: 'commercial' },
    unless: appealIds('nl'),
    explain: {
      en: 'The mail opens with promotion; the service comes after it. Then the whole is promotional.',
      nl: 'De mail opent met reclame; de service komt daarna. Dan is het geheel aanprijzend.',
    },
    cite: inferred(CODE_2025),
  },
  {
    id: 'nl/opt-in',
    when: { lead: 'service', optIn: 'yes' },
    then: { purpose: 'commercial' },
    unless: appealIds('nl'),
    explain: {
      en: 'The mail asks to be allowed to send advertising. Asking for that is itself advertising.',
      nl: 'De mail vraagt om reclame te mogen sturen. Die vraag is zelf reclame.',
    },
    cite: inferred(TW_117, '11.7(1)'),
  },
  {
    id: 'nl/third-party',
    when: { lead: 'service', thirdParty: 'yes' },
    then: { purpose: 'commercial' },
    unless: appealIds('nl'),
    explain: {
      en: 'The mail carries an offer of another company. Such blocks in a booking confirmation were held to be advertising.',
      nl: 'De mail bevat een aanbod van een ander bedrijf. Zulke blokken in een boekingsbevestiging zijn als reclame beoordeeld.',
    },
    cite: inferred(RCC_BOOKING),
  },
  {
    id: 'nl/feedback-alone',
    when: { lead: ['service', 'commercial'], feedback: ['review', 'survey'], service: 'none' },
    then: { purpose: 'commercial' },
    unless: appealIds('nl'),
    explain: {
      en: 'The mail only asks for a review or an opinion. Whether that is advertising is open: no Dutch ruling settles it. To be safe it is taken as advertising; let somebody check it.',
      nl: 'De mail vraagt alleen om een review of mening. Of dat reclame is, staat open: geen Nederlandse uitspraak beslist het. Voor de zekerheid geldt hij als reclame; laat iemand meekijken.',
    },
    cite: inferred(CODE_SCOPE),
  },
] as const satisfies readonly Row[]

const tinges = [
  {
    id: 'nl/tinge-light',
    when: { lead: 'service', promotion: 'light' },
    then: { tinge: 'light' },
    unless: ['nl/feedback-attached', 'nl/branding'],
    explain: {
      en: 'There is a small offer of your own under the service. The Code of 2025 is reported to allow it while the mail as a whole is not promotional; its own text was not read, and no ruling under it was found.',
      nl: 'Onder de service staat een klein eigen aanbod. Volgens een verslag laat de Code van 2025 dat toe zolang de mail als geheel niet aanprijzend is; de tekst zelf is niet gelezen, en een uitspraak erover is niet gevonden.',
    },
    cite: inferred(CODE_2025),
  },
  {
    id: 'nl/tinge-strong',
    when: { lead: 'service', promotion: 'strong' },
    then: { tinge: 'strong', review: 'strong-tinge' },
    explain: {
      en: 'There is a lot of promotion in this service mail: a discount, campaign or banner, an unrelated offer, or a large share. A person has to look at it.',
      nl: 'In deze servicemail staat veel reclame: een korting, actie of banner, een los aanbod of een groot deel. Een mens moet ernaar kijken.',
    },
    cite: inferred(RCC_BOL),
  },
  {
    id: 'nl/feedback-attached',
    when: { lead: 'service', kinds: { only: ['review', 'survey', 'research'] }, service: ['present', 'thin'] },
    then: { tinge: 'light' },
    unless: ['nl/tinge-strong'],
    explain: {
      en: 'A request for a review or opinion is attached to the service. Whether that is advertising is open: no Dutch ruling settles it. It is taken as a light tinge; let somebody check it, and leave it out for who refused advertising.',
      nl: 'Aan de service hangt een vraag om een review of mening. Of dat reclame is, staat open: geen Nederlandse uitspraak beslist het. Het geldt als een licht tintje; laat iemand meekijken, en laat het weg voor wie reclame weigerde.',
    },
    cite: inferred(CODE_SCOPE),
  },
  {
    id: 'nl/part-light',
    when: { lead: 'service', promotion: 'light' },
    then: { purpose: 'commercial', tinge: 'light' },
    reading: 'stricter',
    unless: [...ANOTHER_PURPOSE, ...appealIds('nl'), 'nl/feedback-alone', 'nl/research-only', 'nl/branding'],
    explain: {
      en: 'Under the stricter reading the advertising part is judged by itself. A single banner in an order confirmation was held to be advertising.',
      nl: 'Volgens de strengere lezing telt het reclamedeel op zichzelf. Eén banner in een bestelbevestiging is als reclame beoordeeld.',
    },
    cite: RCC_BOL,
  },
  {
    id: 'nl/part-strong',
    when: { lead: 'service', promotion: 'strong' },
    then: { purpose: 'commercial', tinge: 'strong' },
    reading: 'stricter',
    unless: [...ANOTHER_PURPOSE, ...appealIds('nl'), 'nl/feedback-alone', 'nl/research-only'],
    explain: {
      en: 'Under the stricter reading the advertising part is judged by itself. A delivery notice with advertising text was tested as advertising.',
      nl: 'Volgens de strengere lezing telt het reclamedeel op zichzelf. Een bezorgbericht met reclametekst is als reclame getoetst.',
    },
    cite: RCC_2023_31,
  },
] as const satisfies readonly Row[]

const questions = [
  {
    id: 'nl/attention-only',
    when: { lead: 'service', brandOnly: 'yes' },
    then: { review: 'row-unclear' },
    explain: {
      en: 'The mail only reassures or shows who you are. A mail sent only to draw attention will probably be seen as advertising.',
      nl: 'De mail stelt alleen gerust of laat zien wie u bent. Een mail die alleen de aandacht trekt, geldt waarschijnlijk als reclame.',
    },
    cite: DDMA,
  },
  {
    id: 'nl/unprovoked-account',
    when: { lead: 'service', provoked: 'no', serviceKind: 'account' },
    then: { review: 'row-unclear' },
    explain: {
      en: 'The mail confirms an account that the recipient did not demonstrably open. Dutch law is not settled on this.',
      nl: 'De mail bevestigt een account dat de ontvanger niet aantoonbaar opende. Het Nederlandse recht is hierover niet duidelijk.',
    },
    cite: inferred(TW_117, '11.7(1)'),
  },
  {
    id: 'nl/service-beside',
    when: {
      lead: ['commercial', 'ideological'],
      feedback: 'none',
      service: 'present',
      serviceShare: { min: BESIDE_SHARE },
    },
    then: { review: 'row-unclear' },
    explain: {
      en: 'Beside the advertising or the call stands a notice of some size that the reader seems to need. Which of the two the mail as a whole is for, a person has to say.',
      nl: 'Naast de reclame of de oproep staat een bericht van enige omvang dat de lezer nodig lijkt te hebben. Waarvoor de mail als geheel dient, moet een mens zeggen.',
    },
    cite: inferred(TW_117, '11.7(1)'),
  },
  disclaimerRow('nl', inferred(DDMA)),
  brandingRow('nl', inferred(CODE_2025)),
  ...unclearScheme('nl', inferred(TW_117, '11.7(1)')),
] as const satisfies readonly Row[]

/** What Dutch law makes of a mail: the purpose of the mail as a whole, in two readings. */
export const purposes: readonly Row[] = [
  ...service,
  ...mainRows(
    'nl',
    {
      commercial: { ...TW_117, article: '11.7(1)' },
      charitable: { ...TW_117, article: '11.7(1)' },
      ideological: { ...TW_117, article: '11.7(1)' },
      editorial: inferred(INTELIGO),
      steers: INTELIGO,
    },
    ['nl/research-only'],
  ),
  ...flips,
  ...appealRows('nl', { ...TW_117, article: '11.7(1)' }),
  ...tinges,
  ...questions,
]
