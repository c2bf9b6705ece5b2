import type { ConsequenceRow } from '../../rulebook.ts'
import { cautionRows } from '../caution-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { READ } from '../read.ts'
import { follows } from '../row.ts'
import { CFR_316_3, FTC_2008, NAFCU, USC_7702, USC_7704 } from './sources.ts'

const FREE = ['charitable', 'ideological', 'editorial'] as const

/** What follows from each purpose under the law of the United States. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'us/consent',
    {},
    { consent: 'not-needed' },
    [
      'No consent needed, for advertising neither: the law lets people opt out afterwards.',
      'Geen toestemming nodig, ook niet voor reclame: de wet laat mensen achteraf weigeren.',
    ],
    remembered(USC_7704),
  ),
  follows(
    'us/service-unsubscribe',
    { purpose: 'service', alert: 'no' },
    { unsubscribe: 'not-needed' },
    [
      'This permission rests on the advice of an association (NAFCU): transactional mail needs no opt-out.',
      'Deze vrijheid rust op het advies van een branchevereniging (NAFCU): transactionele mail heeft geen afmeldmogelijkheid nodig.',
    ],
    NAFCU,
  ),
  follows(
    'us/alert-stop',
    { purpose: 'service', alert: 'yes' },
    { unsubscribe: 'needed' },
    [
      'A requested alert is advertising or other content, not transactional; offer a way to opt out.',
      'Een gevraagde melding is reclame of andere inhoud, niet transactioneel; bied een manier om te weigeren.',
    ],
    inferred(CFR_316_3),
  ),
  follows(
    'us/service-suppressed',
    { purpose: 'service', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'This permission is an inference: who opted out may get transactional mail, also with promotion under it.',
      'Deze vrijheid is afgeleid: wie weigerde, mag transactionele mail krijgen, ook met reclame eronder.',
    ],
    inferred(CFR_316_3, '316.3(b)'),
  ),
  ...cautionRows('us', inferred(CFR_316_3)),
  follows(
    'us/service-relation',
    { purpose: 'service' },
    { customerRelation: 'needed' },
    [
      'Transactional means about an agreed transaction or an ongoing relationship, so there must be one.',
      'Transactioneel betekent: over een afgesproken transactie of lopende relatie. Die moet er dus zijn.',
    ],
    USC_7702,
  ),
  follows(
    'us/commercial-opt-out',
    { purpose: 'commercial' },
    { unsubscribe: 'needed' },
    [
      'Every advertising mail tells how to opt out, on one page or by reply, without a fee.',
      'Elke reclamemail zegt hoe de lezer weigert: op één pagina of door te antwoorden, gratis.',
    ],
    FTC_2008,
  ),
  follows(
    'us/commercial-suppressed',
    { purpose: 'commercial' },
    { suppressed: 'must-not-receive' },
    ['Who opted out may not get advertising.', 'Wie weigerde, mag geen reclame krijgen.'],
    remembered(USC_7704, '7704(a)(4)'),
  ),
  follows(
    'us/commercial-address',
    { purpose: 'commercial' },
    { postalAddress: 'needed' },
    [
      'Every advertising mail carries a valid postal address; a post office box is allowed.',
      'Elke reclamemail bevat een geldig postadres; een postbus mag.',
    ],
    FTC_2008,
  ),
  follows(
    'us/commercial-label',
    { purpose: 'commercial' },
    { adLabel: 'needed' },
    [
      'An advertising mail says clearly that it is one, unless the reader consented before.',
      'Een reclamemail zegt duidelijk dat hij dat is, behalve als de lezer vooraf toestemde.',
    ],
    remembered(USC_7704, '7704(a)(5)'),
  ),
  follows(
    'us/service-free',
    { purpose: 'service' },
    { postalAddress: 'not-needed', adLabel: 'not-needed' },
    [
      'This permission is an inference: postal address and advertising label are for advertising only.',
      'Deze vrijheid is afgeleid: postadres en reclamelabel zijn alleen voor reclame.',
    ],
    inferred(USC_7702),
  ),
  follows(
    'us/free',
    { purpose: FREE },
    { unsubscribe: 'not-needed', suppressed: 'may-receive', postalAddress: 'not-needed', adLabel: 'not-needed' },
    [
      'This permission is an inference: calls for a cause, fundraising and pure newsletters are no advertising, so the law leaves them free.',
      'Deze vrijheid is afgeleid: oproepen voor een zaak, werving en zuivere nieuwsbrieven zijn geen reclame, dus de wet laat die vrij.',
    ],
    inferred(USC_7702, '7702(2)'),
  ),
  follows(
    'us/other-relation',
    { purpose: ['commercial', ...FREE] },
    { customerRelation: 'not-needed' },
    ['No customer relation needed.', 'Geen klantrelatie nodig.'],
    remembered(USC_7704),
  ),
  follows(
    'us/identity',
    {},
    { senderIdentity: 'needed' },
    [
      'Header and sender may not mislead; that rule covers every mail.',
      'Kopregels en afzender mogen niet misleiden; die regel geldt voor elke mail.',
    ],
    NAFCU,
  ),
  follows(
    'us/legal-basis',
    {},
    { legalBasis: 'not-needed' },
    [
      'This permission is an inference: there is no general federal rule that each mail needs a legal basis.',
      'Deze vrijheid is afgeleid: er is geen algemene federale regel dat elke mail een grondslag nodig heeft.',
    ],
    inferred(USC_7704),
  ),
  follows(
    'us/tracking',
    {},
    { trackingConsent: 'not-needed' },
    [
      'This permission is an inference: no federal rule asks consent for an open pixel; state privacy laws may ask for notice.',
      'Deze vrijheid is afgeleid: geen federale regel vraagt toestemming voor een openingspixel; de wet van een staat kan een melding eisen.',
    ],
    inferred(USC_7704),
  ),
  follows(
    'us/opt-out-term',
    {},
    { optOutWithin: { days: 10, business: true } },
    ['Carry out an opt-out within 10 business days.', 'Voer een weigering uit binnen 10 werkdagen.'],
    {
      instrument: 'FTC, CAN-SPAM rules',
      article: '-',
      url: 'https://www.venable.com/the-federal-spam-law-ftc-issues-additional-guidelines-and-proposes-new-rules-for-complying-with-the-ican-spam-acti-06-01-2005/',
      read: READ,
      weight: 'regulator',
      sure: 'read',
    },
  ),
]
