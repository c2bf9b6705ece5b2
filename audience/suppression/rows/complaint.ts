import { inferred } from '@waarom/purpose/law/rulebooks/cite.ts'
import { DDMA, RCC_BOL } from '@waarom/purpose/law/rulebooks/nl/sources.ts'
import type { SuppressionRow } from '../row.ts'
import { GPSR, IDPC_ANY_WAY } from '../sources.ts'

/** Reported as spam: everything but contract and duty mail. It is about the brand that mailed, not about one stream. */
export const complaint: readonly SuppressionRow[] = [
  {
    id: 'suppression/complaint-own',
    type: 'complaint',
    mail: ['own'],
    effect: 'passes',
    explain: {
      en: 'This permission is an inference: who reported our mail as spam still gets what belongs to an own order, contract, request or safety.',
      nl: 'Deze vrijheid is afgeleid: wie onze mail als spam meldde, krijgt nog wel wat bij de eigen bestelling, overeenkomst, vraag of veiligheid hoort.',
    },
    cite: inferred(DDMA),
  },
  {
    id: 'suppression/complaint-service',
    type: 'complaint',
    mail: ['alert', 'initiative'],
    effect: 'stops',
    least: 'brand',
    explain: {
      en: 'Who reported mail of this brand as spam does not want to hear from it. What no contract and no law asks for stays away.',
      nl: 'Wie mail van dit merk als spam meldde, wil er niets van horen. Wat geen overeenkomst en geen wet vraagt, blijft weg.',
    },
    cite: inferred(IDPC_ANY_WAY),
  },
  {
    id: 'suppression/complaint-tinged',
    type: 'complaint',
    mail: ['tinged'],
    effect: 'stops',
    least: 'brand',
    explain: {
      en: 'There is promotion in this service mail. Who reported mail of this brand as spam gets it only without the promotion.',
      nl: 'In deze servicemail staat reclame. Wie mail van dit merk als spam meldde, krijgt hem alleen zonder die reclame.',
    },
    cite: inferred(RCC_BOL),
  },
  {
    id: 'suppression/complaint-duty',
    type: 'complaint',
    mail: ['duty'],
    effect: 'passes',
    explain: {
      en: 'A law orders this mail. It goes to everybody concerned, complaint or not.',
      nl: 'Een wet schrijft deze mail voor. Hij gaat naar iedereen die het aangaat, klacht of geen klacht.',
    },
    cite: GPSR,
  },
  {
    id: 'suppression/complaint-other',
    type: 'complaint',
    mail: ['commercial', 'charitable', 'ideological', 'editorial'],
    effect: 'stops',
    least: 'brand',
    explain: {
      en: 'Reporting mail as spam counts as an objection to it: by whatever way an objection comes, it holds. All mail of this brand that is no service stops.',
      nl: 'Mail als spam melden telt als bezwaar ertegen: langs welke weg een bezwaar ook komt, het geldt. Alle mail van dit merk die geen service is, stopt.',
    },
    cite: inferred(IDPC_ANY_WAY),
  },
]
