import type { Row } from '../../rulebook.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, INTELIGO, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAccount, unclearAttention, unclearFeedback } from '../unclear-rows.ts'
import { DPA_122, DRAFT_CODE, ICO_EE, ICO_FLYBE, ICO_GUIDE, ICO_HALFORDS, ICO_TONE } from './sources.ts'

const cites = {
  subject: inferred(ICO_EE),
  first: inferred(ICO_EE),
  optIn: ICO_FLYBE,
  thirdParty: inferred(ICO_EE),
}

/** What UK law makes of a mail: promotional content of whatever size counts, judged by phrasing, tone and context. */
export const purposes: readonly Row[] = [
  rule(
    'uk/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'The mail tells what somebody needs for a contract or past purchase, and promotes nothing.',
      'De mail vertelt wat iemand nodig heeft voor een overeenkomst of eerdere aankoop, en prijst niets aan.',
    ],
    ICO_GUIDE,
    [...flipIds('uk'), ...partIds('uk'), ...appealIds('uk'), 'uk/renewal-persuades'],
  ),
  ...mainRows(
    'uk',
    {
      commercial: DPA_122,
      charitable: ICO_TONE,
      ideological: ICO_TONE,
      editorial: inferred(DRAFT_CODE),
      steers: inferred(INTELIGO),
    },
    ['uk/research-only'],
  ),
  ...flipRows('uk', cites),
  ...partRows(
    'uk',
    ICO_EE,
    ['uk/feedback', 'uk/research-only', 'uk/branding'],
    [
      'Customer information with promotional material in it is no longer a service message.',
      'Klantinformatie met promotie erin is geen servicebericht meer.',
    ],
  ),
  ...appealRows('uk', ICO_TONE),
  rule(
    'uk/renewal-persuades',
    { lead: 'service', serviceKind: 'renewal', tone: 'encouraging' },
    { purpose: 'commercial' },
    [
      'The mail persuades the reader to renew a contract that is coming to an end. That is marketing.',
      'De mail haalt de lezer over om een aflopend contract te verlengen. Dat is marketing.',
    ],
    ICO_GUIDE,
    appealIds('uk'),
  ),
  rule(
    'uk/tone',
    {
      lead: 'service',
      tone: 'encouraging',
      trigger: ['initiative', 'law', 'unknown'],
      serviceKind: { not: 'renewal' },
    },
    { review: 'row-unclear' },
    [
      'The wording stresses benefits or urges the reader to act. Phrasing, tone and context decide whether that is marketing.',
      'De tekst benadrukt voordelen of spoort aan. Woordkeus, toon en samenhang beslissen of dat marketing is.',
    ],
    ICO_TONE,
    [...flipIds('uk'), ...partIds('uk'), ...appealIds('uk')],
  ),
  rule(
    'uk/research-only',
    { lead: ['commercial', 'service'], kinds: { only: ['research'] }, subject: { not: 'promotional' } },
    { purpose: 'service' },
    [
      'Genuine market research is no marketing, as long as it promotes nothing and feeds no sales list.',
      'Echt marktonderzoek is geen marketing, zolang het niets aanprijst en geen verkooplijst vult.',
    ],
    inferred(DRAFT_CODE),
    [...flipIds('uk'), ...appealIds('uk'), 'uk/renewal-persuades'],
  ),
  rule(
    'uk/branding',
    { lead: 'service', kinds: { only: ['brand'] }, service: 'present' },
    {},
    [
      'General branding, a logo or a strapline beside the service does not make a service message marketing.',
      'Algemene merkuitingen, een logo of een slogan naast de service maken een servicebericht geen marketing.',
    ],
    ICO_GUIDE,
  ),
  unclearFeedback(
    'uk',
    inferred(DRAFT_CODE),
    [
      'A request for a review or opinion: genuine research is allowed, promotion is not. Which one this is, a person decides.',
      'Een vraag om een review of mening: echt onderzoek mag, promotie niet. Wat dit is, beslist een mens.',
    ],
    ['uk/research-only'],
  ),
  unclearAttention('uk', inferred(ICO_TONE)),
  unclearAccount('uk', inferred(ICO_GUIDE)),
  disclaimerRow('uk', ICO_HALFORDS),
]
