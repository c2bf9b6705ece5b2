import type { Cite, Rulebook } from '../../rulebook.ts'
import { READ_TERMS } from '../read.ts'
import { follows, NOT_SERVICE, refusable, rule } from '../row.ts'
import { appealIds, otherTerms, termsConsequences } from '../terms-rows.ts'

const CODE = 'platform-klaviyo'

const COURSE: Cite = {
  instrument: 'Klaviyo terms (no law)',
  article: 'Transactional and marketing messages',
  url: 'https://academy.klaviyo.com/en-us/certificates/deliverability-certificate/courses/understand-deliverability/lessons/distinguish-transactional-and-marketing-messages',
  read: READ_TERMS,
  weight: 'association',
  sure: 'read',
}

const GUIDE: Cite = {
  ...COURSE,
  article: 'Transactional emails in flows',
  url: 'https://help.klaviyo.com/hc/en-us/articles/360003165732',
}

/** Klaviyo's published test: 80 % of the content about the transaction, subject clearly transactional. Terms, no law. */
export const klaviyo: Rulebook = {
  code: CODE,
  kind: 'terms',
  version: 'platform-klaviyo-2026.1',
  name: { en: 'Klaviyo (terms, no law)', nl: 'Klaviyo (voorwaarden, geen wet)' },
  summary: {
    en: 'Terms of a platform, no law. A message is transactional when its subject clearly is and at least 80 % of its content is about the transaction. This is laxer than Dutch and German rulings.',
    nl: 'Voorwaarden van een platform, geen wet. Een bericht is transactioneel als het onderwerp dat duidelijk is en minstens 80 % van de inhoud over de transactie gaat. Dat is soepeler dan Nederlandse en Duitse uitspraken.',
  },
  toleratesTinge: true,
  strictness: 5,
  purposes: [
    rule(
      `${CODE}/80-percent`,
      { lead: 'service', serviceShare: { min: 0.8 } },
      { purpose: 'service' },
      [
        'At least 80 % of the content is about the transaction.',
        'Minstens 80 % van de inhoud gaat over de transactie.',
      ],
      COURSE,
      [`${CODE}/subject`, ...appealIds(CODE)],
    ),
    rule(
      `${CODE}/under-80-percent`,
      { lead: 'service', serviceShare: { below: 0.8 } },
      { purpose: 'commercial' },
      [
        'Less than 80 % of the content is about the transaction.',
        'Minder dan 80 % van de inhoud gaat over de transactie.',
      ],
      COURSE,
      appealIds(CODE),
    ),
    rule(
      `${CODE}/subject`,
      { lead: 'service', subject: ['promotional', 'misleading'] },
      { purpose: 'commercial' },
      ['The subject is not clearly transactional.', 'Het onderwerp is niet duidelijk transactioneel.'],
      COURSE,
      appealIds(CODE),
    ),
    rule(
      `${CODE}/some-promotion`,
      { lead: 'service', serviceShare: { min: 0.8 }, promotion: ['light', 'strong'] },
      { tinge: 'light' },
      [
        'There is some promotion, within the 20 % that the terms leave.',
        'Er staat wat reclame in, binnen de 20 % die de voorwaarden laten.',
      ],
      COURSE,
    ),
    ...otherTerms(CODE, COURSE),
  ],
  consequences: [
    follows(
      `${CODE}/service-free`,
      { purpose: 'service' },
      { consent: 'not-needed', unsubscribe: 'not-needed', suppressed: 'may-receive' },
      [
        'This permission rests on the terms of a platform, no law: transactional mail needs no opt-in and reaches suppressed profiles, except after bounces or a complaint.',
        'Deze vrijheid rust op de voorwaarden van een platform, geen wet: transactionele mail vraagt geen opt-in en bereikt geblokkeerde profielen, behalve na bounces of een klacht.',
      ],
      GUIDE,
    ),
    ...termsConsequences(CODE, COURSE, [
      'Marketing needs consent and an unsubscribe link, and does not reach suppressed profiles.',
      'Marketing vraagt toestemming en een afmeldlink, en bereikt geblokkeerde profielen niet.',
    ]),
    follows(
      `${CODE}/opt-out-term`,
      {},
      { optOutWithin: { days: 0 } },
      ['The platform carries out an unsubscribe at once.', 'Het platform voert een afmelding meteen uit.'],
      { ...GUIDE, read: null, sure: 'remembered' },
    ),
  ],
  duties: refusable(CODE, NOT_SERVICE, COURSE),
}
