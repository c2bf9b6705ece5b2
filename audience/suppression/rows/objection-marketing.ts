import { inferred } from '@waarom/purpose/law/rulebooks/cite.ts'
import { INTELIGO } from '@waarom/purpose/law/rulebooks/main-rows.ts'
import { DDMA, RCC_BOL } from '@waarom/purpose/law/rulebooks/nl/sources.ts'
import { ICO_PREFERENCES, ICO_TONE } from '@waarom/purpose/law/rulebooks/uk/sources.ts'
import type { SuppressionRow } from '../row.ts'
import { GPSR, gdpr } from '../sources.ts'

/** Objected to direct marketing, article 21(2): everything but service without tinge, of every brand of the legal sender. */
export const objectionMarketing: readonly SuppressionRow[] = [
  {
    id: 'suppression/objection-marketing-own',
    type: 'objection-marketing',
    mail: ['own'],
    effect: 'passes',
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): who objected to advertising still gets mail without advertising about an own order, contract, request or safety.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): wie bezwaar maakte tegen reclame, krijgt nog wel mail zonder reclame over de eigen bestelling, overeenkomst, vraag of veiligheid.',
    },
    cite: DDMA,
  },
  {
    id: 'suppression/objection-marketing-alert',
    type: 'objection-marketing',
    mail: ['alert'],
    effect: 'passes',
    explain: {
      en: 'This permission is an inference: who objected to advertising did not stop an alert without advertising that the same person asked for.',
      nl: 'Deze vrijheid is afgeleid: wie bezwaar maakte tegen reclame, stopte daarmee niet de melding zonder reclame waar diegene zelf om vroeg.',
    },
    cite: inferred(DDMA),
  },
  {
    id: 'suppression/objection-marketing-initiative',
    type: 'objection-marketing',
    mail: ['initiative'],
    effect: 'asks',
    least: 'sender',
    explain: {
      en: 'The sender sends this of his own accord. Who objected to advertising stays out until somebody writes down why that person must get it.',
      nl: 'De afzender stuurt dit uit eigen beweging. Wie bezwaar maakte tegen reclame, krijgt het pas als iemand opschrijft waarom dat nodig is.',
    },
    cite: { ...gdpr('5(1)(c), 21'), weight: 'inference', sure: 'inferred' },
  },
  {
    id: 'suppression/objection-marketing-tinged',
    type: 'objection-marketing',
    mail: ['tinged'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'There is promotion in this service mail. Who objected to advertising gets it only without the promotion; a banner sent to such a customer was held against the sender.',
      nl: 'In deze servicemail staat reclame. Wie bezwaar maakte tegen reclame, krijgt hem alleen zonder die reclame; een banner aan zo’n klant is een afzender aangerekend.',
    },
    cite: RCC_BOL,
  },
  {
    id: 'suppression/objection-marketing-duty',
    type: 'objection-marketing',
    mail: ['duty'],
    effect: 'passes',
    explain: {
      en: 'A law orders this mail. It goes to everybody concerned, also to who objected to advertising.',
      nl: 'Een wet schrijft deze mail voor. Hij gaat naar iedereen die het aangaat, ook naar wie bezwaar maakte tegen reclame.',
    },
    cite: GPSR,
  },
  {
    id: 'suppression/objection-marketing-commercial',
    type: 'objection-marketing',
    mail: ['commercial'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'Who objected to advertising gets none any more, from no brand of this sender. There is no ground to refuse, and nobody may ask that person to think again.',
      nl: 'Wie bezwaar maakte tegen reclame, krijgt die niet meer, van geen enkel merk van deze afzender. Weigeren kan niet, en vragen om het te heroverwegen mag niet.',
    },
    cite: ICO_PREFERENCES,
  },
  {
    id: 'suppression/objection-marketing-cause',
    type: 'objection-marketing',
    mail: ['charitable', 'ideological'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'Promoting aims and ideals is direct marketing too. Who objected to it gets no such mail from any brand of this sender.',
      nl: 'Ook werven voor doelen en idealen is direct marketing. Wie daar bezwaar tegen maakte, krijgt zulke mail van geen enkel merk van deze afzender.',
    },
    cite: ICO_TONE,
  },
  {
    id: 'suppression/objection-marketing-editorial',
    type: 'objection-marketing',
    mail: ['editorial'],
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'A newsletter can be direct marketing however editorial it is. Who objected to that does not get it, from no brand of this sender.',
      nl: 'Een nieuwsbrief kan direct marketing zijn, hoe redactioneel hij ook is. Wie daar bezwaar tegen maakte, krijgt hem niet, van geen enkel merk van deze afzender.',
    },
    cite: inferred(INTELIGO),
  },
]
