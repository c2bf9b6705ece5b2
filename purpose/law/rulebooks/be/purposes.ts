import type { Row } from '../../rulebook.ts'
import { brandingRow } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, INTELIGO, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAccount, unclearAlert, unclearFeedback, unclearScheme } from '../unclear-rows.ts'
import { GBA_1_2020, GBA_1_2025, XII_13 } from './sources.ts'

const cites = {
  subject: inferred(GBA_1_2025),
  first: inferred(GBA_1_2025),
  optIn: inferred(GBA_1_2020),
  thirdParty: inferred(GBA_1_2025),
}

/** What Belgian law makes of a mail: promotion of services, products, brands or ideas, also when informative. */
export const purposes: readonly Row[] = [
  rule(
    'be/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'The mail tells what somebody needs and promotes no product, brand or idea.',
      'De mail vertelt wat iemand nodig heeft en prijst geen product, merk of idee aan.',
    ],
    XII_13,
    [...flipIds('be'), ...partIds('be'), ...appealIds('be'), 'be/image'],
  ),
  ...mainRows(
    'be',
    {
      commercial: GBA_1_2020,
      charitable: GBA_1_2020,
      ideological: GBA_1_2020,
      editorial: inferred(GBA_1_2020),
      steers: INTELIGO,
    },
    [],
  ),
  ...flipRows('be', cites),
  ...partRows(
    'be',
    inferred(GBA_1_2025),
    ['be/feedback', 'be/branding'],
    [
      'The draft recommendation reads promotional content widely: one promotional part makes the mail direct marketing.',
      'De ontwerpaanbeveling leest promotionele inhoud ruim: één reclamedeel maakt de mail tot direct marketing.',
    ],
  ),
  rule(
    'be/image',
    { lead: 'service', kinds: { has: 'brand' }, service: ['none', 'thin'] },
    { purpose: 'commercial' },
    [
      'The mail informs about the brand, its ideas or image. That is direct marketing, also when merely informative.',
      'De mail informeert over het merk, zijn ideeën of imago. Dat is direct marketing, ook als hij alleen informeert.',
    ],
    GBA_1_2020,
    appealIds('be'),
  ),
  ...appealRows('be', GBA_1_2020),
  unclearFeedback('be', inferred(GBA_1_2020), [
    'Whether a request for a review or opinion is direct marketing is not settled in Belgium.',
    'Of een vraag om een review of mening direct marketing is, staat in België niet vast.',
  ]),
  unclearAccount('be', inferred(GBA_1_2020)),
  brandingRow('be', inferred(GBA_1_2020)),
  unclearAlert('be', inferred(GBA_1_2020)),
  ...unclearScheme('be', inferred(GBA_1_2020)),
  disclaimerRow('be', inferred(GBA_1_2020)),
]
