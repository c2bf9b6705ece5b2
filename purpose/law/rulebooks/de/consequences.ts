import type { ConsequenceRow } from '../../rulebook.ts'
import { alertRow, tingeRow } from '../caution-rows.ts'
import { inferred, remembered } from '../cite.ts'
import { gdprRows } from '../gdpr.ts'
import { follows, NOT_SERVICE } from '../row.ts'
import { ADVERTISING, BACK_IN_STOCK, BGH_134_15, DOUBLE_OPT_IN, UWG_7_2, UWG_7_3 } from './sources.ts'

const FREE = ['charitable', 'ideological'] as const

const IMPRESSUM = remembered(
  { ...UWG_7_2, instrument: 'DDG, HGB', url: 'https://www.gesetze-im-internet.de/ddg/__5.html' },
  '§ 5 DDG, § 37a HGB',
)

/** What follows from each purpose under German law. */
export const consequences: readonly ConsequenceRow[] = [
  follows(
    'de/service-free',
    { purpose: 'service', alert: 'no' },
    { consent: 'not-needed', unsubscribe: 'not-needed' },
    [
      'The rule covers advertising only: a mail free of it needs no consent and no unsubscribe link.',
      'De regel geldt alleen voor reclame: een mail zonder reclame vraagt geen toestemming en geen afmeldlink.',
    ],
    UWG_7_2,
  ),
  alertRow(
    'de',
    'needed',
    [
      'An alert needs a consent of its own, proven by double opt-in; consent to the newsletter does not carry over.',
      'Een melding vraagt eigen toestemming, te bewijzen met dubbele opt-in; toestemming voor de nieuwsbrief geldt niet.',
    ],
    BACK_IN_STOCK,
  ),
  follows(
    'de/service-suppressed',
    { purpose: 'service', tinge: 'none', unread: 'none' },
    { suppressed: 'may-receive' },
    [
      'This permission is an inference: who objected to advertising may get this mail as long as no part of it is advertising.',
      'Deze vrijheid is afgeleid: wie bezwaar maakte tegen reclame, mag deze mail krijgen zolang geen deel ervan reclame is.',
    ],
    inferred(BGH_134_15),
  ),
  tingeRow('de', BGH_134_15),
  follows(
    'de/service-relation',
    { purpose: 'service' },
    { customerRelation: 'not-needed' },
    [
      'This permission is an inference: no customer relation as such, but the recipient or a contract must have set the mail off.',
      'Deze vrijheid is afgeleid: geen klantrelatie als zodanig, maar de ontvanger of een overeenkomst moet de aanleiding zijn.',
    ],
    inferred(BGH_134_15),
  ),
  follows(
    'de/commercial-consent',
    { purpose: 'commercial' },
    { consent: 'soft-opt-in-or-consent' },
    [
      'Express consent needed, proven by double opt-in, or all four conditions of § 7(3): a sale, similar own goods, no objection, and the notice each time.',
      'Uitdrukkelijke toestemming nodig, te bewijzen met dubbele opt-in, of alle vier voorwaarden van § 7 lid 3: verkoop, eigen gelijksoortige waren, geen bezwaar, en elke keer de melding.',
    ],
    UWG_7_3,
  ),
  follows(
    'de/free-consent',
    { purpose: FREE },
    { consent: 'not-needed' },
    [
      'This permission is an inference: the UWG needs promotion of sales. A claim on the general right of personality remains possible.',
      'Deze vrijheid is afgeleid: de UWG vereist verkoopbevordering. Een beroep op het algemene persoonlijkheidsrecht blijft mogelijk.',
    ],
    inferred(UWG_7_2),
  ),
  follows(
    'de/free-stop',
    { purpose: FREE },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'Who objects to mail for a cause or charity must be left alone; show how.',
      'Wie bezwaar maakt tegen mail voor een zaak of goed doel, moet met rust gelaten worden; laat zien hoe.',
    ],
    remembered({ ...UWG_7_2, instrument: 'GDPR', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }, '21'),
  ),
  follows(
    'de/editorial-consent',
    { purpose: 'editorial' },
    { consent: 'needed' },
    [
      'A newsletter needs consent proven by double opt-in; consent for one thing does not carry over to another.',
      'Een nieuwsbrief vraagt toestemming, te bewijzen met dubbele opt-in; toestemming voor het een geldt niet voor het ander.',
    ],
    inferred(DOUBLE_OPT_IN),
  ),
  follows(
    'de/refusable',
    { purpose: ['commercial', 'editorial'] },
    { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    [
      'Every mail must say that the reader can object at any time at no extra cost. Who did, may not get it.',
      'Elke mail moet zeggen dat de lezer altijd kosteloos bezwaar kan maken. Wie dat deed, mag hem niet krijgen.',
    ],
    UWG_7_3,
  ),
  follows(
    'de/other-relation',
    { purpose: NOT_SERVICE },
    { customerRelation: 'not-needed' },
    [
      'With consent no customer relation is needed; § 7(3) rests on a sale.',
      'Met toestemming is geen klantrelatie nodig; § 7 lid 3 rust op een verkoop.',
    ],
    UWG_7_3,
  ),
  follows(
    'de/identity',
    {},
    { senderIdentity: 'needed', postalAddress: 'needed' },
    [
      'Business mail carries the provider and company details, with the address. Hiding the sender is an offence of its own.',
      'Zakelijke mail bevat de aanbieder- en bedrijfsgegevens, met adres. De afzender verbergen is apart verboden.',
    ],
    IMPRESSUM,
  ),
  follows(
    'de/ad-label',
    {},
    { adLabel: 'not-needed' },
    [
      'This permission is an inference: no label is prescribed, but advertising must be recognisable as such.',
      'Deze vrijheid is afgeleid: er is geen label voorgeschreven, maar reclame moet als zodanig herkenbaar zijn.',
    ],
    inferred(ADVERTISING),
  ),
  follows(
    'de/opt-out-term',
    {},
    { optOutWithin: { days: 0 } },
    ['Carry out an objection at once.', 'Voer een bezwaar meteen uit.'],
    inferred(UWG_7_3),
  ),
  ...gdprRows('de', 'GDPR', {
    instrument: 'TDDDG',
    article: '§ 25',
    url: 'https://www.gesetze-im-internet.de/ttdsg/__25.html',
  }),
]
