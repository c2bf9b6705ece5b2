import type { Cite, Rulebook } from '../../rulebook.ts'
import { READ_TERMS } from '../read.ts'
import { follows, NOT_SERVICE, refusable, rule } from '../row.ts'
import { appealIds, otherTerms, termsConsequences } from '../terms-rows.ts'

const CODE = 'platform-postmark'

const STREAMS: Cite = {
  instrument: 'Postmark terms (no law)',
  article: 'Message streams',
  url: 'https://postmarkapp.com/support/article/1207-how-to-create-and-send-through-message-streams',
  read: READ_TERMS,
  weight: 'association',
  sure: 'read',
}

const INFERRED: Cite = { ...STREAMS, read: null, weight: 'inference', sure: 'inferred' }

/** Postmark's published streams: one-to-one mail set off by the user is transactional, the rest broadcast. Terms, no law. */
export const postmark: Rulebook = {
  code: CODE,
  kind: 'terms',
  version: 'platform-postmark-2026.1',
  name: { en: 'Postmark (terms, no law)', nl: 'Postmark (voorwaarden, geen wet)' },
  summary: {
    en: 'Terms of a platform, no law. The transactional stream is for one-to-one mail that a user’s action sets off. Newsletters, announcements and notices to many go through a broadcast stream.',
    nl: 'Voorwaarden van een platform, geen wet. De transactionele stream is voor mail aan één persoon na een handeling van die persoon. Nieuwsbrieven, aankondigingen en berichten aan velen gaan via een broadcast-stream.',
  },
  toleratesTinge: false,
  strictness: 6,
  purposes: [
    rule(
      `${CODE}/transactional`,
      { lead: 'service' },
      { purpose: 'service' },
      [
        'Service content belongs in the transactional stream when a user’s action sets it off.',
        'Service hoort in de transactionele stream als een handeling van de gebruiker de aanleiding is.',
      ],
      STREAMS,
      [`${CODE}/promotion-light`, `${CODE}/promotion-strong`, `${CODE}/subject`, ...appealIds(CODE)],
    ),
    rule(
      `${CODE}/to-many`,
      { lead: 'service', trigger: ['initiative', 'law', 'safety'] },
      {},
      [
        'A notice to many, such as changed terms or a recall, goes through a broadcast stream.',
        'Een bericht aan velen, zoals nieuwe voorwaarden of een terugroepactie, gaat via een broadcast-stream.',
      ],
      STREAMS,
    ),
    rule(
      `${CODE}/promotion-light`,
      { lead: 'service', promotion: 'light' },
      { purpose: 'commercial', tinge: 'light' },
      ['Promotion does not belong in the transactional stream.', 'Reclame hoort niet in de transactionele stream.'],
      INFERRED,
      appealIds(CODE),
    ),
    rule(
      `${CODE}/promotion-strong`,
      { lead: 'service', promotion: 'strong' },
      { purpose: 'commercial', tinge: 'strong' },
      ['Promotion does not belong in the transactional stream.', 'Reclame hoort niet in de transactionele stream.'],
      INFERRED,
      appealIds(CODE),
    ),
    rule(
      `${CODE}/subject`,
      { lead: 'service', subject: 'promotional' },
      { purpose: 'commercial' },
      [
        'A promotional subject does not belong in the transactional stream.',
        'Een wervend onderwerp hoort niet in de transactionele stream.',
      ],
      INFERRED,
      appealIds(CODE),
    ),
    ...otherTerms(CODE, STREAMS),
  ],
  consequences: [
    follows(
      `${CODE}/service-free`,
      { purpose: 'service' },
      { consent: 'not-needed', unsubscribe: 'not-needed', suppressed: 'may-receive' },
      [
        'This permission rests on the terms of a platform, no law: suppressions are kept per stream, so refusing broadcasts does not stop transactional mail.',
        'Deze vrijheid rust op de voorwaarden van een platform, geen wet: blokkades gelden per stream, dus wie broadcasts weigert, krijgt transactionele mail nog.',
      ],
      { ...STREAMS, read: null, sure: 'remembered' },
    ),
    ...termsConsequences(CODE, STREAMS, [
      'A broadcast needs permission and an unsubscribe link, and does not reach who unsubscribed from it.',
      'Een broadcast vraagt toestemming en een afmeldlink, en bereikt niet wie zich ervan afmeldde.',
    ]),
    follows(
      `${CODE}/opt-out-term`,
      {},
      { optOutWithin: { days: 0 } },
      ['The platform carries out an unsubscribe at once.', 'Het platform voert een afmelding meteen uit.'],
      { ...STREAMS, read: null, sure: 'remembered' },
    ),
  ],
  duties: refusable(CODE, NOT_SERVICE, STREAMS),
}
