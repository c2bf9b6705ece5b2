import type { Row } from '../../rulebook.ts'
import { brandingRow } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, INTELIGO, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAccount, unclearAlert, unclearAttention, unclearFeedback, unclearScheme } from '../unclear-rows.ts'
import { L34_5 } from './sources.ts'

const precaution = inferred(L34_5)

const cites = {
  subject: precaution,
  first: precaution,
  optIn: precaution,
  thirdParty: precaution,
}

/** What French law makes of a mail: promotion, direct or indirect, of goods, services or image is prospecting. */
export const purposes: readonly Row[] = [
  rule(
    'fr/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'Mail about an order, delivery, account or security is no direct prospecting.',
      'Mail over een bestelling, bezorging, account of beveiliging is geen directe werving.',
    ],
    L34_5,
    [...flipIds('fr'), ...partIds('fr'), ...appealIds('fr')],
  ),
  ...mainRows(
    'fr',
    {
      commercial: L34_5,
      charitable: precaution,
      ideological: precaution,
      editorial: inferred(INTELIGO),
      steers: INTELIGO,
    },
    [],
  ),
  ...flipRows('fr', cites),
  ...partRows(
    'fr',
    precaution,
    ['fr/feedback', 'fr/branding'],
    [
      'No safe rule for a tinge was found in France; as a precaution one promotional part makes the mail prospecting.',
      'Voor Frankrijk is geen veilige regel voor een tintje gevonden; uit voorzorg maakt één reclamedeel de mail tot werving.',
    ],
  ),
  ...appealRows('fr', precaution),
  unclearFeedback('fr', precaution, [
    'Whether a request for a review or opinion is prospecting is not settled in France.',
    'Of een vraag om een review of mening werving is, staat in Frankrijk niet vast.',
  ]),
  unclearAttention('fr', precaution),
  unclearAccount('fr', precaution),
  brandingRow('fr', inferred(L34_5)),
  unclearAlert('fr', inferred(INTELIGO)),
  ...unclearScheme('fr', inferred(L34_5)),
  disclaimerRow('fr', precaution),
]
