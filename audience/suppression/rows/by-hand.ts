import { inferred } from '@waarom/purpose/law/rulebooks/cite.ts'
import { DDMA, RCC_BOL } from '@waarom/purpose/law/rulebooks/nl/sources.ts'
import type { SuppressionRow } from '../row.ts'
import { GPSR, gdpr } from '../sources.ts'

/** Put on the list by somebody here: read as an objection to advertising, and as an end to alerts. */
export const byHand: readonly SuppressionRow[] = [
  {
    id: 'suppression/by-hand-own',
    type: 'by-hand',
    mail: ['own'],
    effect: 'passes',
    explain: {
      en: 'This permission is an inference: whom we put on the list ourselves still gets mail without advertising about an own order, contract, request or safety.',
      nl: 'Deze vrijheid is afgeleid: wie wij zelf op de lijst zetten, krijgt nog wel mail zonder reclame over de eigen bestelling, overeenkomst, vraag of veiligheid.',
    },
    cite: inferred(DDMA),
  },
  {
    id: 'suppression/by-hand-initiative',
    type: 'by-hand',
    mail: ['initiative'],
    effect: 'asks',
    least: 'brand',
    explain: {
      en: 'The sender sends this of his own accord. Whom we put on the list ourselves stays out until somebody writes down why that person must get it.',
      nl: 'De afzender stuurt dit uit eigen beweging. Wie wij zelf op de lijst zetten, krijgt het pas als iemand opschrijft waarom dat nodig is.',
    },
    cite: { ...gdpr('5(1)(c), 21'), weight: 'inference', sure: 'inferred' },
  },
  {
    id: 'suppression/by-hand-tinged',
    type: 'by-hand',
    mail: ['tinged'],
    effect: 'stops',
    least: 'brand',
    explain: {
      en: 'There is promotion in this service mail. Whom we put on the list ourselves gets it only without the promotion.',
      nl: 'In deze servicemail staat reclame. Wie wij zelf op de lijst zetten, krijgt hem alleen zonder die reclame.',
    },
    cite: inferred(RCC_BOL),
  },
  {
    id: 'suppression/by-hand-duty',
    type: 'by-hand',
    mail: ['duty'],
    effect: 'passes',
    explain: {
      en: 'A law orders this mail. It goes to everybody concerned, also to whom we put on the list ourselves.',
      nl: 'Een wet schrijft deze mail voor. Hij gaat naar iedereen die het aangaat, ook naar wie wij zelf op de lijst zetten.',
    },
    cite: GPSR,
  },
  {
    id: 'suppression/by-hand-other',
    type: 'by-hand',
    mail: ['alert', 'commercial', 'charitable', 'ideological', 'editorial'],
    effect: 'stops',
    explain: {
      en: 'We put this address on the list ourselves. What exactly was meant is read widely: this mail stays away.',
      nl: 'Wij zetten dit adres zelf op de lijst. Wat daarmee precies bedoeld was, lezen wij ruim: deze mail blijft weg.',
    },
    cite: inferred(gdpr('21(2)-(3)')),
  },
]
