import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, tingeRow } from '../caution-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { gdprRows } from '../gdpr.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { DPN, DRAFT_CODE, DUAA, ICO_GUIDE, ICO_MONEYSUPERMARKET, ICO_PREFERENCES, PECR_22 } from './sources.ts'

const OTHER = ['commercial', 'charitable', 'ideological'] as const
const PECR_23 = remembered({ ...PECR_22, url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/23' }, '23')

/** What follows from each purpose under UK law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'uk/service-free',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed', unsubscribe: 'not-needed' },
    [
      'A routine service message is no direct marketing: no consent and no unsubscribe link needed.',
      'Een gewoon servicebericht is geen direct marketing: geen toestemming en geen afmeldlink nodig.',
    ],
    ICO_GUIDE,
  ),
  alertRow(
    'uk',
    'not-needed',
    [
      'The reader asked for this alert, so it is solicited and needs no other consent; the way to stop it must work.',
      'De lezer vroeg om deze melding, dus andere toestemming hoeft niet; de mogelijkheid om haar te stoppen moet werken.',
    ],
    inferred(DRAFT_CODE),
  ),
  follows(
    'uk/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'This permission rests on the advice of an association (Data Protection Network): who refused marketing may get a purely service mail.',
      'Deze vrijheid rust op het advies van een vereniging (Data Protection Network): wie marketing weigerde, mag een zuivere servicemail krijgen.',
    ],
    DPN,
  ),
  tingeRow('uk', inferred(ICO_MONEYSUPERMARKET)),
  follows(
    'uk/service-relation',
    { purpose: 'service' },
    { customerRelation: 'not-needed' },
    [
      'This permission is an inference: no customer relation is asked, but it must be information the person needs.',
      'Deze vrijheid is afgeleid: een klantrelatie is niet vereist, maar het moet informatie zijn die iemand nodig heeft.',
    ],
    inferred(ICO_GUIDE),
  ),
  follows(
    'uk/commercial-consent',
    { purpose: 'commercial' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'Consent needed, or the soft opt-in: address from a sale or negotiations for one, similar products, a way to refuse then and in every message.',
      'Toestemming nodig, of de soft opt-in: adres uit een verkoop of onderhandeling daarover, gelijksoortige producten, toen en in elk bericht te weigeren.',
    ],
    PECR_22,
  ),
  follows(
    'uk/charitable-consent',
    { purpose: 'charitable', sender: 'charity' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'Consent needed, or for a charity the charitable soft opt-in of 2025. Its starting date rests on one source.',
      'Toestemming nodig, of voor een goed doel de charitatieve soft opt-in van 2025. De ingangsdatum rust op één bron.',
    ],
    { ...DUAA, read: null, sure: 'inferred' },
  ),
  follows(
    'uk/charitable-consent-others',
    { purpose: 'charitable', sender: { not: 'charity' } },
    { consent: 'needed' },
    [
      'Consent needed: the charitable soft opt-in is for charities only.',
      'Toestemming nodig: de charitatieve soft opt-in is alleen voor goede doelen.',
    ],
    PECR_22,
  ),
  follows(
    'uk/ideological-consent',
    { purpose: 'ideological' },
    { consent: 'needed' },
    [
      'Consent needed: promoting aims and ideals is direct marketing too.',
      'Toestemming nodig: ook het uitdragen van doelen en idealen is direct marketing.',
    ],
    PECR_22,
  ),
  follows(
    'uk/other-unsubscribe',
    { purpose: OTHER },
    { unsubscribe: 'needed' },
    ['Every message needs a simple way to refuse.', 'Elk bericht heeft een eenvoudige weigermogelijkheid nodig.'],
    PECR_22,
  ),
  follows(
    'uk/other-suppressed',
    { purpose: OTHER },
    { suppressed: 'must-not-receive' },
    [
      'Who opted out may not get it, and may not even be asked to reconsider.',
      'Wie weigerde, mag hem niet krijgen, en mag zelfs niet gevraagd worden erop terug te komen.',
    ],
    ICO_MONEYSUPERMARKET,
  ),
  follows(
    'uk/editorial-consent',
    { purpose: 'editorial' },
    { consent: 'not-needed' },
    [
      'This permission is an inference: what somebody asked for is solicited, and only unsolicited mail is caught. Keep the request as proof.',
      'Deze vrijheid is afgeleid: waar iemand om vroeg, is gevraagd, en alleen ongevraagde mail valt onder de regels. Bewaar het verzoek als bewijs.',
    ],
    inferred(DRAFT_CODE),
  ),
  follows(
    'uk/editorial-stop',
    { purpose: 'editorial' },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'Who asked for a newsletter may stop it at any time, and the stop must work.',
      'Wie om een nieuwsbrief vroeg, mag altijd stoppen, en dat moet werken.',
    ],
    inferred(ICO_PREFERENCES),
  ),
  follows(
    'uk/other-relation',
    { purpose: NOT_SERVICE },
    { customerRelation: 'not-needed' },
    [
      'With consent no customer relation is needed; the soft opt-in rests on one.',
      'Met toestemming is geen klantrelatie nodig; de soft opt-in rust er wel op.',
    ],
    PECR_22,
  ),
  follows(
    'uk/identity',
    {},
    { senderIdentity: 'needed' },
    ['The sender may not be hidden.', 'De afzender mag niet verborgen zijn.'],
    PECR_23,
  ),
  follows(
    'uk/postal-address',
    {},
    { postalAddress: 'not-needed' },
    [
      'This permission is an inference: a valid address to opt out suffices, and it may be electronic.',
      'Deze vrijheid is afgeleid: een geldig adres om te stoppen volstaat, ook een elektronisch adres.',
    ],
    inferred(PECR_23),
  ),
  follows(
    'uk/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: no label is prescribed, but marketing must be recognisable.',
      'Deze vrijheid is afgeleid: er is geen label voorgeschreven, maar marketing moet herkenbaar zijn.',
    ],
    inferred(PECR_23),
  ),
  follows(
    'uk/opt-out-term',
    {},
    { optOutWithin: { days: 0 } },
    [
      'The right to stop marketing is absolute: carry it out at once. No number of days is named.',
      'Het recht om marketing te stoppen is absoluut: voer het meteen uit. Er staat geen aantal dagen.',
    ],
    inferred(ICO_PREFERENCES),
  ),
  ...gdprRows('uk', 'UK GDPR', {
    instrument: 'PECR 2003',
    article: '6',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
  }),
]
