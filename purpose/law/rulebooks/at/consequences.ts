import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, tingeRow } from '../caution-rows.ts'
import { inferred } from '../cite.ts'
import { gdprRows } from '../gdpr.ts'
import { INTELIGO } from '../main-rows.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { TKG_174, TKG_174_REST, TKG_174_SO } from './sources.ts'

/** What follows from each purpose under Austrian law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'at/service-free',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed', unsubscribe: 'not-needed' },
    [
      'This permission is an inference: the rule covers direct marketing, and service mail is none.',
      'Deze vrijheid is afgeleid: de regel geldt voor directe reclame, en servicemail is dat niet.',
    ],
    TKG_174_SO,
  ),
  alertRow(
    'at',
    'soft-opt-in-or-consent',
    [
      'An alert can be direct marketing. The request, kept as proof, is the consent; offer a way to stop.',
      'Een melding kan directe reclame zijn. Het bewaarde verzoek is de toestemming; bied een manier om te stoppen.',
    ],
    inferred(INTELIGO),
  ),
  follows(
    'at/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'This permission is an inference: who refused advertising may get a mail without any of it.',
      'Deze vrijheid is afgeleid: wie reclame weigerde, mag een mail zonder reclame krijgen.',
    ],
    TKG_174_SO,
  ),
  tingeRow('at', TKG_174_SO),
  follows(
    'at/relation',
    { purpose: ['service', ...NOT_SERVICE] },
    { customerRelation: 'not-needed' },
    [
      'This permission is an inference: with consent no customer relation is needed, and service mail is not in the rule.',
      'Deze vrijheid is afgeleid: met toestemming is geen klantrelatie nodig, en servicemail valt buiten de regel.',
    ],
    TKG_174_SO,
  ),
  follows(
    'at/commercial-consent',
    { purpose: ['commercial', 'editorial'] },
    { consent: 'soft-opt-in-or-consent' },
    [
      'Consent needed, or the exception for customers: address from a sale, similar own products, a way to refuse then and each time.',
      'Toestemming nodig, of de uitzondering voor klanten: adres uit een verkoop, eigen gelijksoortige producten, toen en elke keer te weigeren.',
    ],
    TKG_174_REST,
  ),
  follows(
    'at/cause-consent',
    { purpose: ['charitable', 'ideological'] },
    { consent: 'needed' },
    [
      'Consent needed: promoting an idea, political concerns included, is direct marketing. The exception for customers is about products.',
      'Toestemming nodig: een idee aanprijzen, ook een politiek idee, is directe reclame. De uitzondering voor klanten gaat over producten.',
    ],
    inferred(TKG_174),
  ),
  follows(
    'at/refusable',
    { purpose: NOT_SERVICE },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'Every such mail must offer a way to refuse. Who did, may not get it.',
      'Elke zulke mail moet een manier bieden om te weigeren. Wie dat deed, mag hem niet krijgen.',
    ],
    TKG_174_REST,
  ),
  follows(
    'at/identity',
    {},
    { senderIdentity: 'needed', postalAddress: 'needed' },
    [
      'Business mail names the sender with its company details and address. Hiding the sender is forbidden.',
      'Zakelijke mail noemt de afzender met bedrijfsgegevens en adres. De afzender verbergen is verboden.',
    ],
    TKG_174_REST,
  ),
  follows(
    'at/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: no label is encoded, but advertising must be recognisable as such.',
      'Deze vrijheid is afgeleid: er is geen label vastgelegd, maar reclame moet als zodanig herkenbaar zijn.',
    ],
    TKG_174_SO,
  ),
  follows(
    'at/opt-out-term',
    {},
    { optOutWithin: { days: 0 } },
    ['Carry out an objection at once.', 'Voer een bezwaar meteen uit.'],
    TKG_174_SO,
  ),
  ...gdprRows('at', 'GDPR', {
    instrument: 'TKG 2021',
    article: '§ 165',
    url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678',
  }),
]
