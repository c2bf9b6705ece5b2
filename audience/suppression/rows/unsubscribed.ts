import { inferred, remembered } from '@waarom/purpose/law/rulebooks/cite.ts'
import { INTELIGO } from '@waarom/purpose/law/rulebooks/main-rows.ts'
import { DDMA, DDMA_EMAIL, RCC_BOL, TW_117 } from '@waarom/purpose/law/rulebooks/nl/sources.ts'
import type { SuppressionRow } from '../row.ts'
import { GBA_UNSUBSCRIBED, GPSR, gdpr, ICO_CONSERVATIVES } from '../sources.ts'

/**
 * Unsubscribed: everything but service without tinge, as far as was said. Service mail has a stream of its
 * own, so for what it carries beside service the refusal reaches the whole brand (docs/decisions/0013).
 */
export const unsubscribed: readonly SuppressionRow[] = [
  {
    id: 'suppression/unsubscribed-own',
    type: 'unsubscribed',
    mail: ['own'],
    effect: 'passes',
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): who unsubscribed still gets mail without advertising about an own order, contract, request or safety.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): wie zich afmeldde, krijgt nog wel mail zonder reclame over de eigen bestelling, overeenkomst, vraag of veiligheid.',
    },
    cite: DDMA,
  },
  {
    id: 'suppression/unsubscribed-alert',
    type: 'unsubscribed',
    mail: ['alert'],
    effect: 'stops',
    explain: {
      en: 'Who unsubscribed from these alerts does not get them any more: what somebody asked for, that person may stop.',
      nl: 'Wie zich voor deze meldingen afmeldde, krijgt ze niet meer: wie ergens om vroeg, mag het ook stoppen.',
    },
    cite: inferred(DDMA_EMAIL),
  },
  {
    id: 'suppression/unsubscribed-initiative',
    type: 'unsubscribed',
    mail: ['initiative'],
    effect: 'asks',
    least: 'brand',
    explain: {
      en: 'The sender sends this of his own accord. Who unsubscribed from mail of this brand stays out until somebody writes down why that person must get it.',
      nl: 'De afzender stuurt dit uit eigen beweging. Wie zich voor mail van dit merk afmeldde, krijgt het pas als iemand opschrijft waarom dat nodig is.',
    },
    cite: { ...gdpr('5(1)(c), 21'), weight: 'inference', sure: 'inferred' },
  },
  {
    id: 'suppression/unsubscribed-tinged',
    type: 'unsubscribed',
    mail: ['tinged'],
    effect: 'stops',
    least: 'brand',
    explain: {
      en: 'There is promotion in this service mail. Who unsubscribed from mail of this brand gets it only without the promotion.',
      nl: 'In deze servicemail staat reclame. Wie zich voor mail van dit merk afmeldde, krijgt hem alleen zonder die reclame.',
    },
    cite: inferred(RCC_BOL),
  },
  {
    id: 'suppression/unsubscribed-duty',
    type: 'unsubscribed',
    mail: ['duty'],
    effect: 'passes',
    explain: {
      en: 'A law orders this mail. It goes to everybody concerned, also to who unsubscribed.',
      nl: 'Een wet schrijft deze mail voor. Hij gaat naar iedereen die het aangaat, ook naar wie zich afmeldde.',
    },
    cite: GPSR,
  },
  {
    id: 'suppression/unsubscribed-commercial',
    type: 'unsubscribed',
    mail: ['commercial'],
    effect: 'stops',
    explain: {
      en: 'Who unsubscribed from this mail does not get it any more.',
      nl: 'Wie zich voor deze mail afmeldde, krijgt hem niet meer.',
    },
    cite: GBA_UNSUBSCRIBED,
  },
  {
    id: 'suppression/unsubscribed-charitable',
    type: 'unsubscribed',
    mail: ['charitable'],
    effect: 'stops',
    explain: {
      en: 'Who unsubscribed from this mail does not get it any more. Asking for a good cause makes no difference.',
      nl: 'Wie zich voor deze mail afmeldde, krijgt hem niet meer. Dat het om een goed doel gaat, maakt geen verschil.',
    },
    cite: remembered(TW_117),
  },
  {
    id: 'suppression/unsubscribed-ideological',
    type: 'unsubscribed',
    mail: ['ideological'],
    effect: 'stops',
    explain: {
      en: 'Who unsubscribed from this mail does not get it any more. That it is about an idea or a vote makes no difference.',
      nl: 'Wie zich voor deze mail afmeldde, krijgt hem niet meer. Dat het om een idee of een stem gaat, maakt geen verschil.',
    },
    cite: ICO_CONSERVATIVES,
  },
  {
    id: 'suppression/unsubscribed-editorial',
    type: 'unsubscribed',
    mail: ['editorial'],
    effect: 'stops',
    explain: {
      en: 'Who asked for a newsletter may stop it at any time. Who did does not get it any more.',
      nl: 'Wie om een nieuwsbrief vroeg, mag altijd stoppen. Wie dat deed, krijgt hem niet meer.',
    },
    cite: inferred(INTELIGO),
  },
]
