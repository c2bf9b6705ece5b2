import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, cautionRows, tingeRow } from '../caution-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { ACMA, CONSENT, SCHEDULE_1, SPAM_6, UNSUBSCRIBE } from './sources.ts'

const FREE = ['charitable', 'ideological'] as const
const DESIGNATED = ['charity', 'party', 'government'] as const
/** What of an appeal counts as something the sender supplies. */
const SUPPLIED = ['donation', 'membership'] as const

/** What follows from each purpose under Australian law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'au/service-free',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed', unsubscribe: 'not-needed' },
    [
      'A purely factual message is exempt from consent and unsubscribe, not from sender identification.',
      'Een zuiver feitelijk bericht is vrij van toestemming en afmelden, niet van afzendergegevens.',
    ],
    SCHEDULE_1,
  ),
  alertRow(
    'au',
    'needed',
    [
      'An alert offers what it reports, so it is advertising; the request, kept as proof, is the consent.',
      'Een melding biedt aan wat zij meldt en is dus reclame; het bewaarde verzoek is de toestemming.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'This permission is an inference: who unsubscribed may get a purely factual message.',
      'Deze vrijheid is afgeleid: wie zich afmeldde, mag een zuiver feitelijk bericht krijgen.',
    ],
    inferred(SCHEDULE_1),
  ),
  tingeRow('au', ACMA),
  ...cautionRows('au', inferred(SPAM_6)),
  follows(
    'au/consent',
    { purpose: ['commercial', 'editorial'] },
    { consent: 'needed' },
    [
      'Consent needed, express or inferred from conduct and relationship.',
      'Toestemming nodig, uitdrukkelijk of afgeleid uit gedrag en relatie.',
    ],
    CONSENT,
  ),
  follows(
    'au/unsubscribe',
    { purpose: ['commercial', 'editorial'] },
    { unsubscribe: 'needed' },
    [
      'Every such message carries a working unsubscribe, without log-in or extra data.',
      'Elk zulk bericht bevat een werkende afmeldmogelijkheid, zonder inloggen of extra gegevens.',
    ],
    UNSUBSCRIBE,
  ),
  follows(
    'au/suppressed',
    { purpose: ['commercial', 'editorial'] },
    { suppressed: 'must-not-receive' },
    [
      'Who unsubscribed may not get it. The stop counts for the address, whoever shares it.',
      'Wie zich afmeldde, mag hem niet krijgen. De stop geldt voor het adres, wie het ook deelt.',
    ],
    {
      ...ACMA,
      article: 'Woolworths (2020)',
      url: 'https://www.itnews.com.au/news/woolworths-pays-record-1m-fine-for-spamming-customers-549971',
    },
  ),
  follows(
    'au/free-designated',
    { purpose: FREE, sender: DESIGNATED, appeal: SUPPLIED },
    { consent: 'not-needed', unsubscribe: 'not-needed', suppressed: 'may-receive' },
    [
      'This permission is an inference: messages of registered charities, parties and government about what they supply are designated, and membership and fundraising are taken as such. A petition or vote is not.',
      'Deze vrijheid is afgeleid: berichten van geregistreerde goede doelen, partijen en de overheid over wat zij leveren zijn uitgezonderd, en lidmaatschap en geld werven gelden hier als zodanig. Een petitie of stem niet.',
    ],
    inferred(SCHEDULE_1),
  ),
  follows(
    'au/free-not-supplied',
    { purpose: FREE, sender: DESIGNATED, appeal: { not: SUPPLIED } },
    { consent: 'not-needed', unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'This permission is an inference: a cause by itself is no advertising. The exemption is for what the sender supplies, so as a precaution a way out is asked and who unsubscribed stays out.',
      'Deze vrijheid is afgeleid: een zaak op zichzelf is geen reclame. De uitzondering geldt voor wat de afzender levert, dus uit voorzorg is een uitweg nodig en blijft wie zich afmeldde erbuiten.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/free-others',
    { purpose: FREE, sender: { not: DESIGNATED } },
    { consent: 'not-needed', unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'This permission is an inference: a cause by itself is no advertising. As a precaution a way out is asked and who unsubscribed stays out.',
      'Deze vrijheid is afgeleid: een zaak op zichzelf is geen reclame. Uit voorzorg is een uitweg nodig en blijft wie zich afmeldde erbuiten.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/relation',
    { purpose: ['service', ...NOT_SERVICE] },
    { customerRelation: 'not-needed' },
    [
      'This permission is an inference: the law asks what the message is, not whether the reader is a customer.',
      'Deze vrijheid is afgeleid: de wet vraagt wat het bericht is, niet of de lezer klant is.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/identity',
    {},
    { senderIdentity: 'needed' },
    [
      'The sender must be identified with accurate contact details, in factual messages too.',
      'De afzender moet met juiste contactgegevens genoemd zijn, ook in feitelijke berichten.',
    ],
    remembered(SPAM_6, '17'),
  ),
  follows(
    'au/postal-address',
    {},
    { postalAddress: 'not-needed' },
    [
      'This permission is an inference: accurate contact details suffice; they need not be a postal address.',
      'Deze vrijheid is afgeleid: juiste contactgegevens volstaan; een postadres hoeft niet.',
    ],
    inferred(SPAM_6, '17'),
  ),
  follows(
    'au/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: the law asks for no advertising label.',
      'Deze vrijheid is afgeleid: de wet vraagt geen reclamelabel.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/legal-basis',
    {},
    { legalBasis: 'not-needed' },
    [
      'This permission is an inference: the privacy act asks for a permitted purpose, not for a legal basis a mail.',
      'Deze vrijheid is afgeleid: de privacywet vraagt een toegestaan doel, niet een grondslag per mail.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/tracking',
    {},
    { trackingConsent: 'not-needed' },
    [
      'This permission is an inference: no separate rule for an open pixel is encoded; tell about it in the privacy notice.',
      'Deze vrijheid is afgeleid: een aparte regel voor een openingspixel is niet vastgelegd; meld hem in de privacyverklaring.',
    ],
    inferred(SPAM_6),
  ),
  follows(
    'au/opt-out-term',
    {},
    { optOutWithin: { days: 5, business: true } },
    ['Carry out an unsubscribe within 5 business days.', 'Voer een afmelding uit binnen 5 werkdagen.'],
    UNSUBSCRIBE,
  ),
]
