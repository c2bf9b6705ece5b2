import type { Cite, Rulebook } from '../../rulebook.ts'
import { READ, READ_TERMS } from '../read.ts'
import { follows, NOT_SERVICE, refusable, rule } from '../row.ts'
import { appealIds, otherTerms, termsConsequences } from '../terms-rows.ts'

const CODE = 'platform-google'

const SENDERS: Cite = {
  instrument: 'Google terms (no law)',
  article: 'Email sender guidelines',
  url: 'https://support.google.com/a/answer/81126',
  read: READ,
  weight: 'association',
  sure: 'read',
}

const SUBSCRIPTIONS: Cite = {
  ...SENDERS,
  read: READ_TERMS,
  article: 'Subscription messages',
  url: 'https://support.google.com/a/answer/15263077',
}

const INFERRED: Cite = { ...SENDERS, read: null, weight: 'inference', sure: 'inferred' }

/** Google's published rules for senders: no promotion in receipts, one-click unsubscribe. Terms, no law. */
export const google: Rulebook = {
  code: CODE,
  kind: 'terms',
  version: 'platform-google-2026.1',
  name: { en: 'Google (terms, no law)', nl: 'Google (voorwaarden, geen wet)' },
  summary: {
    en: 'Terms of a platform, no law. Do not put promotions in a receipt; send each category from an address of its own; marketing and subscribed mail supports one-click unsubscribe.',
    nl: 'Voorwaarden van een platform, geen wet. Zet geen reclame in een aankoopbewijs; stuur elke soort vanaf een eigen adres; marketing en abonnementen ondersteunen afmelden met één klik.',
  },
  toleratesTinge: false,
  strictness: 7,
  purposes: [
    rule(
      `${CODE}/receipt`,
      { lead: 'service' },
      { purpose: 'service' },
      [
        'The mail is a receipt, notice or password mail: no subscription message.',
        'De mail is een aankoopbewijs, bericht of wachtwoordmail: geen abonnement.',
      ],
      SUBSCRIPTIONS,
      [`${CODE}/promotion-light`, `${CODE}/promotion-strong`, `${CODE}/subject`, ...appealIds(CODE)],
    ),
    rule(
      `${CODE}/promotion-light`,
      { lead: 'service', promotion: 'light' },
      { purpose: 'commercial', tinge: 'light' },
      [
        'Promotion stands in a service mail. Google asks senders not to mix the two.',
        'In een servicemail staat reclame. Google vraagt afzenders die twee niet te mengen.',
      ],
      SENDERS,
      appealIds(CODE),
    ),
    rule(
      `${CODE}/promotion-strong`,
      { lead: 'service', promotion: 'strong' },
      { purpose: 'commercial', tinge: 'strong' },
      [
        'A lot of promotion stands in a service mail. Google asks senders not to mix the two.',
        'In een servicemail staat veel reclame. Google vraagt afzenders die twee niet te mengen.',
      ],
      SENDERS,
      appealIds(CODE),
    ),
    rule(
      `${CODE}/subject`,
      { lead: 'service', subject: 'promotional' },
      { purpose: 'commercial' },
      [
        'The subject promotes, so the mail is of the category marketing.',
        'Het onderwerp prijst aan, dus de mail valt in de soort marketing.',
      ],
      INFERRED,
      appealIds(CODE),
    ),
    ...otherTerms(CODE, SUBSCRIPTIONS),
  ],
  consequences: [
    follows(
      `${CODE}/service-free`,
      { purpose: 'service' },
      { consent: 'not-needed', unsubscribe: 'not-needed', suppressed: 'may-receive' },
      [
        'This permission rests on the terms of a platform, no law: receipts and password mails are no subscription messages, so no one-click unsubscribe is asked.',
        'Deze vrijheid rust op de voorwaarden van een platform, geen wet: aankoopbewijzen en wachtwoordmails zijn geen abonnementen, dus afmelden met één klik hoeft niet.',
      ],
      SUBSCRIPTIONS,
    ),
    ...termsConsequences(CODE, SENDERS, [
      'Marketing and subscribed mail needs permission and one-click unsubscribe with a clear link in the body.',
      'Marketing en abonnementen vragen toestemming en afmelden met één klik, met een duidelijke link in de tekst.',
    ]),
    follows(
      `${CODE}/opt-out-term`,
      {},
      { optOutWithin: { days: 2 } },
      ['Carry out an unsubscribe within 48 hours.', 'Voer een afmelding uit binnen 48 uur.'],
      SUBSCRIPTIONS,
    ),
  ],
  duties: refusable(CODE, NOT_SERVICE, SENDERS),
}
