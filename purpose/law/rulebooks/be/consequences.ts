import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, tingeRow } from '../caution-rows.ts'
import { inferred } from '../cite.ts'
import { gdprRows } from '../gdpr.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { GBA_1_2020, XII_13 } from './sources.ts'

/** What follows from each purpose under Belgian law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'be/service-free',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed', unsubscribe: 'not-needed' },
    [
      'The rule covers advertising: a service mail needs no consent and no unsubscribe link.',
      'De regel geldt voor reclame: een servicemail vraagt geen toestemming en geen afmeldlink.',
    ],
    XII_13,
  ),
  alertRow(
    'be',
    'soft-opt-in-or-consent',
    [
      'An alert can be direct marketing, also when requested. The request, kept as proof, is the consent; offer a way to stop.',
      'Een melding kan direct marketing zijn, ook als erom gevraagd is. Het bewaarde verzoek is de toestemming; bied een manier om te stoppen.',
    ],
    inferred(GBA_1_2020),
  ),
  follows(
    'be/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'Who objected to direct marketing may get a service mail without any promotion.',
      'Wie bezwaar maakte tegen direct marketing, mag een servicemail zonder enige promotie krijgen.',
    ],
    XII_13,
  ),
  tingeRow('be', inferred(GBA_1_2020)),
  follows(
    'be/service-relation',
    { purpose: 'service' },
    { customerRelation: 'not-needed' },
    [
      'This permission is an inference: the rule on existing customers concerns advertising only.',
      'Deze vrijheid is afgeleid: de regel over bestaande klanten geldt alleen voor reclame.',
    ],
    inferred(XII_13),
  ),
  follows(
    'be/commercial-consent',
    { purpose: 'commercial' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'Prior, free, specific and informed consent needed, or the exception for existing customers and their similar products.',
      'Voorafgaande, vrije, specifieke en geïnformeerde toestemming nodig, of de uitzondering voor bestaande klanten en gelijksoortige producten.',
    ],
    XII_13,
  ),
  follows(
    'be/cause-consent',
    { purpose: ['charitable', 'ideological'] },
    { consent: 'needed' },
    [
      'The authority reads direct marketing so that it covers ideas and non-commercial senders too: consent needed. The exception for customers is about products.',
      'De autoriteit leest direct marketing zo dat ook ideeën en niet-commerciële afzenders eronder vallen: toestemming nodig. De uitzondering voor klanten gaat over producten.',
    ],
    inferred(GBA_1_2020),
  ),
  follows(
    'be/editorial-consent',
    { purpose: 'editorial' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'A newsletter is direct marketing also when requested. The request, kept as proof, is the consent.',
      'Een nieuwsbrief is direct marketing, ook als erom gevraagd is. Het bewaarde verzoek is de toestemming.',
    ],
    inferred(GBA_1_2020),
  ),
  follows(
    'be/refusable',
    { purpose: NOT_SERVICE },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'The right to object to direct marketing is absolute, for brands and ideas too. Show how; who did, may not get it.',
      'Het recht van bezwaar tegen direct marketing is absoluut, ook voor merken en ideeën. Laat zien hoe; wie dat deed, mag hem niet krijgen.',
    ],
    inferred(GBA_1_2020),
  ),
  follows(
    'be/other-relation',
    { purpose: NOT_SERVICE },
    { customerRelation: 'not-needed' },
    [
      'With consent no customer relation is needed; the exception rests on one.',
      'Met toestemming is geen klantrelatie nodig; de uitzondering rust er wel op.',
    ],
    XII_13,
  ),
  follows(
    'be/identity',
    {},
    { senderIdentity: 'needed' },
    ['The sender may not be hidden.', 'De afzender mag niet verborgen zijn.'],
    XII_13,
  ),
  follows(
    'be/postal-address',
    {},
    { postalAddress: 'not-needed' },
    [
      'This permission is an inference: an electronic way to object suffices.',
      'Deze vrijheid is afgeleid: een elektronische manier om bezwaar te maken volstaat.',
    ],
    inferred(XII_13),
  ),
  follows(
    'be/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: no label for every case is encoded, but advertising must be recognisable as such.',
      'Deze vrijheid is afgeleid: er is geen label voor elk geval vastgelegd, maar reclame moet als zodanig herkenbaar zijn.',
    ],
    inferred(XII_13),
  ),
  follows(
    'be/opt-out-term',
    {},
    { optOutWithin: { days: 0 } },
    ['Carry out an objection at once.', 'Voer een bezwaar meteen uit.'],
    inferred(GBA_1_2020),
  ),
  ...gdprRows('be', 'GDPR', {
    instrument: 'Wet elektronische communicatie',
    article: '129',
    url: 'https://www.ejustice.just.fgov.be/eli/wet/2005/06/13/2005011238/justel',
  }),
]
