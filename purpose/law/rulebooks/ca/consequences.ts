import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, cautionRows, tingeRow } from '../caution-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { CASL, CASL_TERM } from './sources.ts'

const article = (name: string) => ({ ...CASL, article: name })
const EXEMPT = ['charity', 'party'] as const

/** What follows from each purpose under Canadian law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'ca/service-consent',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed' },
    [
      'A message that solely confirms, delivers, warns or tells facts needs no consent. Only consent: the form rules stay.',
      'Een bericht dat uitsluitend bevestigt, levert, waarschuwt of feiten meldt, vraagt geen toestemming. Alleen dat: de vormregels blijven.',
    ],
    article('6(6)'),
  ),
  alertRow(
    'ca',
    'needed',
    [
      'An alert encourages to buy what it reports, so it is advertising; the request, kept as proof, is the consent.',
      'Een melding moedigt aan te kopen wat zij meldt en is dus reclame; het bewaarde verzoek is de toestemming.',
    ],
    inferred(CASL, '1(2), 6(1)'),
  ),
  follows(
    'ca/service-unsubscribe',
    { purpose: 'service', alert: 'no' },
    { unsubscribe: 'needed' },
    [
      'The unsubscribe mechanism stays needed, also in a service message. It stops the advertising.',
      'De afmeldmogelijkheid blijft nodig, ook in een servicebericht. Ze stopt de reclame.',
    ],
    article('6(2), 6(6)'),
  ),
  follows(
    'ca/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'This permission is an inference: no consent is needed, so who unsubscribed may get it, as far as law or contract needs the message.',
      'Deze vrijheid is afgeleid: er is geen toestemming nodig, dus wie zich afmeldde mag hem krijgen, voor zover wet of overeenkomst het bericht nodig heeft.',
    ],
    inferred(CASL, '6(6)'),
  ),
  ...cautionRows('ca', inferred(CASL, '6(6)')),
  tingeRow('ca', inferred(CASL, '6(6)')),
  follows(
    'ca/service-relation',
    { purpose: 'service' },
    { customerRelation: 'needed' },
    [
      'The exemption is about something agreed, bought, used or subscribed to, so there must be such a relation.',
      'De uitzondering gaat over iets dat is afgesproken, gekocht, gebruikt of geabonneerd. Die relatie moet er dus zijn.',
    ],
    article('6(6)'),
  ),
  follows(
    'ca/consent',
    { purpose: ['commercial', 'editorial'] },
    { consent: 'needed' },
    [
      'Consent needed, express or implied: an existing business relation counts for two years after a purchase and six months after an inquiry.',
      'Toestemming nodig, uitdrukkelijk of stilzwijgend: een zakelijke relatie telt twee jaar na een aankoop en zes maanden na een vraag.',
    ],
    remembered(CASL, '6(1)(a)'),
  ),
  follows(
    'ca/free-consent',
    { purpose: ['charitable', 'ideological'], sender: EXEMPT, appeal: 'donation' },
    { consent: 'not-needed', unsubscribe: 'not-needed', suppressed: 'may-receive' },
    [
      'Fundraising by a registered charity and requests for party contributions are outside the rules. Only the request for money: a petition or membership is not.',
      'Geld werven door een geregistreerd goed doel en vragen om partijbijdragen vallen buiten de regels. Alleen de vraag om geld: een petitie of lidmaatschap niet.',
    ],
    remembered(CASL, 'regulations under s. 6'),
  ),
  follows(
    'ca/cause-exempt-sender',
    { purpose: ['charitable', 'ideological'], sender: EXEMPT, appeal: { not: 'donation' } },
    { consent: 'needed', unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'The exemption for charities and parties is for raising money, and this mail asks something else; as a precaution consent is asked.',
      'De uitzondering voor goede doelen en partijen geldt voor geld werven, en deze mail vraagt iets anders; uit voorzorg is toestemming nodig.',
    ],
    inferred(CASL, '1(1)-(2), 6(1)'),
  ),
  follows(
    'ca/cause-consent',
    { purpose: ['charitable', 'ideological'], sender: { not: EXEMPT } },
    { consent: 'needed', unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'The exemption for charities and parties does not cover this sender; as a precaution consent is asked.',
      'De uitzondering voor goede doelen en partijen geldt niet voor deze afzender; uit voorzorg is toestemming nodig.',
    ],
    inferred(CASL, '1(1)-(2), 6(1)'),
  ),
  follows(
    'ca/other-unsubscribe',
    { purpose: ['commercial', 'editorial'] },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'Every such message carries a working unsubscribe mechanism. Who used it may not get more.',
      'Elk zulk bericht bevat een werkende afmeldmogelijkheid. Wie die gebruikte, mag er geen meer krijgen.',
    ],
    article('6(2)(c), 11(1)'),
  ),
  follows(
    'ca/other-relation',
    { purpose: NOT_SERVICE },
    { customerRelation: 'not-needed' },
    [
      'With express consent no customer relation is needed; implied consent rests on one.',
      'Met uitdrukkelijke toestemming is geen klantrelatie nodig; stilzwijgende toestemming rust er wel op.',
    ],
    article('6(1)(a)'),
  ),
  follows(
    'ca/identity',
    {},
    { senderIdentity: 'needed' },
    [
      'Every message identifies the sender with contact information valid for 60 days, service messages too.',
      'Elk bericht noemt de afzender met contactgegevens die 60 dagen geldig zijn, ook een servicebericht.',
    ],
    article('6(2)-(3)'),
  ),
  follows(
    'ca/mailing-address',
    {},
    { postalAddress: 'needed' },
    ['The contact information includes a mailing address.', 'Bij de contactgegevens hoort een postadres.'],
    remembered(CASL, 'regulations under s. 6(2)(b)'),
  ),
  follows(
    'ca/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: the law asks for no advertising label.',
      'Deze vrijheid is afgeleid: de wet vraagt geen reclamelabel.',
    ],
    inferred(CASL, '6(2)'),
  ),
  follows(
    'ca/legal-basis',
    {},
    { legalBasis: 'not-needed' },
    [
      'This permission is an inference: CASL knows no legal basis; the privacy act asks for consent or an exception.',
      'Deze vrijheid is afgeleid: CASL kent geen grondslag; de privacywet vraagt toestemming of een uitzondering.',
    ],
    inferred(CASL, '-'),
  ),
  follows(
    'ca/tracking',
    {},
    { trackingConsent: 'not-needed' },
    [
      'This permission is an inference: no separate rule for an open pixel is encoded; tell about it in the privacy notice.',
      'Deze vrijheid is afgeleid: een aparte regel voor een openingspixel is niet vastgelegd; meld hem in de privacyverklaring.',
    ],
    inferred(CASL, '-'),
  ),
  follows(
    'ca/opt-out-term',
    {},
    { optOutWithin: { days: 10, business: true } },
    [
      'Carry out an unsubscribe without delay, within 10 business days at most.',
      'Voer een afmelding meteen uit, uiterlijk binnen 10 werkdagen.',
    ],
    CASL_TERM,
  ),
]
