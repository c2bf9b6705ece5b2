import { inferred } from '@waarom/purpose/law/rulebooks/cite.ts'
import type { SuppressionRow } from '../row.ts'
import { gdpr } from '../sources.ts'

/** Objected for reasons of one's own, article 21(1): everything but duty mail, of every brand of the legal sender. */
export const objectionOwnReasons: readonly SuppressionRow[] = [
  {
    id: 'suppression/objection-own-reasons-own',
    type: 'objection-own-reasons',
    mail: ['own'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'Who objected to the use of personal data gets no mail, also none about a contract. The article does not reach the contract; this is care, and who must tell something finds another way.',
      nl: 'Wie bezwaar maakte tegen het gebruik van persoonsgegevens, krijgt geen mail, ook niet over een overeenkomst. Het artikel gaat niet over de overeenkomst; dit is voorzorg, en wie iets moet melden, zoekt een andere weg.',
    },
    cite: inferred(gdpr('21(1)')),
  },
  {
    id: 'suppression/objection-own-reasons-service',
    type: 'objection-own-reasons',
    mail: ['alert', 'initiative', 'tinged'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'Who objected to the use of personal data for reasons of their own gets no service mail, unless the sender shows grounds that weigh more.',
      nl: 'Wie om eigen redenen bezwaar maakte tegen het gebruik van persoonsgegevens, krijgt geen servicemail, tenzij de afzender gronden toont die zwaarder wegen.',
    },
    cite: gdpr('21(1)'),
  },
  {
    id: 'suppression/objection-own-reasons-duty',
    type: 'objection-own-reasons',
    mail: ['duty'],
    effect: 'passes',
    explain: {
      en: 'This permission is an inference: a law orders this mail, and the right to object does not reach what a law orders.',
      nl: 'Deze vrijheid is afgeleid: een wet schrijft deze mail voor, en het recht van bezwaar gaat niet over wat een wet voorschrijft.',
    },
    cite: inferred(gdpr('21(1), 6(1)(c)')),
  },
  {
    id: 'suppression/objection-own-reasons-other',
    type: 'objection-own-reasons',
    mail: ['commercial', 'charitable', 'ideological', 'editorial'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'Who objected to the use of personal data for reasons of their own surely gets no mail that is no service, from no brand of this sender.',
      nl: 'Wie om eigen redenen bezwaar maakte tegen het gebruik van persoonsgegevens, krijgt zeker geen mail die geen service is, van geen enkel merk van deze afzender.',
    },
    cite: gdpr('21'),
  },
]
