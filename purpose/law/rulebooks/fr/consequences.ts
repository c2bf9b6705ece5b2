import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, tingeRow } from '../caution-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { gdprRows } from '../gdpr.ts'
import { INTELIGO } from '../main-rows.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { BRICO_PRIVE, L34_5 } from './sources.ts'

const CAUSES = ['charitable', 'ideological'] as const
const GDPR_21 = remembered(
  { ...L34_5, instrument: 'GDPR', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  '21(2)-(3)',
)

/** What follows from each purpose under French law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'fr/service-free',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed', unsubscribe: 'not-needed' },
    [
      'A service mail is no prospecting: no consent and no unsubscribe link needed.',
      'Een servicemail is geen werving: geen toestemming en geen afmeldlink nodig.',
    ],
    L34_5,
  ),
  alertRow(
    'fr',
    'soft-opt-in-or-consent',
    [
      'An alert can be direct marketing, also when requested. The request, kept as proof, is the consent; offer a way to stop.',
      'Een melding kan direct marketing zijn, ook als erom gevraagd is. Het bewaarde verzoek is de toestemming; bied een manier om te stoppen.',
    ],
    inferred(INTELIGO),
  ),
  follows(
    'fr/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'Who objected to prospecting may get a service mail.',
      'Wie bezwaar maakte tegen werving, mag een servicemail krijgen.',
    ],
    L34_5,
  ),
  tingeRow('fr', inferred(L34_5)),
  follows(
    'fr/service-relation',
    { purpose: 'service' },
    { customerRelation: 'not-needed' },
    [
      'This permission is an inference: the rule on customers concerns prospecting only.',
      'Deze vrijheid is afgeleid: de regel over klanten geldt alleen voor werving.',
    ],
    inferred(L34_5),
  ),
  follows(
    'fr/commercial-consent',
    { purpose: 'commercial' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'Prior consent needed, or the exception: details collected at a sale or service, similar own products. An account without a purchase is not enough in a pure shop.',
      'Voorafgaande toestemming nodig, of de uitzondering: gegevens verkregen bij een verkoop of dienst, eigen gelijksoortige producten. Een account zonder aankoop is in een gewone winkel niet genoeg.',
    ],
    remembered(BRICO_PRIVE),
  ),
  follows(
    'fr/cause-consent',
    { purpose: CAUSES },
    { consent: 'needed' },
    [
      'Whether an appeal is prospecting was not found in a source; as a precaution it is taken as promotion of image, and consent is asked.',
      'Of een oproep werving is, is in geen bron gevonden; uit voorzorg geldt hij als promotie van imago, en is toestemming nodig.',
    ],
    inferred(L34_5),
  ),
  follows(
    'fr/cause-stop',
    { purpose: CAUSES },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    ['Who objects must be left alone; show how.', 'Wie bezwaar maakt, moet met rust gelaten worden; laat zien hoe.'],
    GDPR_21,
  ),
  follows(
    'fr/editorial-consent',
    { purpose: 'editorial' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'A newsletter can be direct marketing: consent or the customer exception. The request, kept as proof, is the consent.',
      'Een nieuwsbrief kan direct marketing zijn: toestemming of de klantuitzondering. Het bewaarde verzoek is die toestemming.',
    ],
    inferred(INTELIGO),
  ),
  follows(
    'fr/refusable',
    { purpose: ['commercial', 'editorial'] },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'Every message must offer a simple way to object. Who did, may not get it.',
      'Elk bericht moet een eenvoudige manier bieden om bezwaar te maken. Wie dat deed, mag het niet krijgen.',
    ],
    L34_5,
  ),
  follows(
    'fr/other-relation',
    { purpose: NOT_SERVICE },
    { customerRelation: 'not-needed' },
    [
      'With consent no customer relation is needed; the exception rests on a sale.',
      'Met toestemming is geen klantrelatie nodig; de uitzondering rust op een verkoop.',
    ],
    L34_5,
  ),
  follows(
    'fr/identity',
    {},
    { senderIdentity: 'needed' },
    ['The sender may not be hidden.', 'De afzender mag niet verborgen zijn.'],
    L34_5,
  ),
  follows(
    'fr/postal-address',
    {},
    { postalAddress: 'not-needed' },
    [
      'This permission is an inference: a valid address to stop suffices, and it may be electronic.',
      'Deze vrijheid is afgeleid: een geldig adres om te stoppen volstaat, ook een elektronisch adres.',
    ],
    inferred(L34_5),
  ),
  follows(
    'fr/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: no label is prescribed, but advertising must be recognisable as such.',
      'Deze vrijheid is afgeleid: er is geen label voorgeschreven, maar reclame moet als zodanig herkenbaar zijn.',
    ],
    inferred(L34_5),
  ),
  follows(
    'fr/opt-out-term',
    {},
    { optOutWithin: { days: 0 } },
    ['Carry out an objection at once.', 'Voer een bezwaar meteen uit.'],
    L34_5,
  ),
  ...gdprRows('fr', 'GDPR', {
    instrument: 'Loi Informatique et Libertés',
    article: '82',
    url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978',
  }),
]
