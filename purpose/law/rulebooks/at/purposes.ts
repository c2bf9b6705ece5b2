import type { Row } from '../../rulebook.ts'
import { brandingRow } from '../brand-rows.ts'
import { inferred } from '../cite.ts'
import { appealIds, appealRows, disclaimerRow, INTELIGO, mainRows } from '../main-rows.ts'
import { flipIds, flipRows, partIds, partRows } from '../part-rows.ts'
import { rule } from '../row.ts'
import { unclearAccount, unclearAlert, unclearAttention, unclearScheme } from '../unclear-rows.ts'
import { OGH_113_99T, OGH_168_09W, TKG_174, TKG_174_SO } from './sources.ts'

const cites = {
  subject: TKG_174_SO,
  first: TKG_174_SO,
  optIn: inferred(OGH_113_99T),
  thirdParty: TKG_174_SO,
}

/** What Austrian law makes of a mail: whoever promotes a product or an idea advertises, whatever the form. */
export const purposes: readonly Row[] = [
  rule(
    'at/main-service',
    { lead: 'service' },
    { purpose: 'service' },
    [
      'The mail tells what somebody needs and promotes neither a product nor an idea.',
      'De mail vertelt wat iemand nodig heeft en prijst geen product en geen idee aan.',
    ],
    TKG_174_SO,
    [...flipIds('at'), ...partIds('at'), ...appealIds('at'), 'at/feedback-attached'],
  ),
  ...mainRows(
    'at',
    {
      commercial: OGH_168_09W,
      charitable: TKG_174_SO,
      ideological: TKG_174,
      editorial: inferred(INTELIGO),
      steers: INTELIGO,
    },
    [],
  ),
  ...flipRows('at', cites),
  ...partRows(
    'at',
    TKG_174_SO,
    ['at/branding'],
    [
      'Direct marketing is read widely in Austria; as a precaution one promotional part makes the mail advertising.',
      'Oostenrijk leest directe reclame ruim; uit voorzorg maakt één reclamedeel de mail tot reclame.',
    ],
  ),
  rule(
    'at/feedback-attached',
    { lead: 'service', feedback: ['review', 'survey', 'research'] },
    { purpose: 'commercial', tinge: 'light' },
    [
      'A request for a review or opinion is taken as advertising, also beside service.',
      'Een vraag om een review of mening geldt als reclame, ook naast service.',
    ],
    TKG_174_SO,
    [...flipIds('at'), ...appealIds('at')],
  ),
  ...appealRows('at', TKG_174_SO),
  unclearAttention('at', TKG_174_SO),
  unclearAccount('at', TKG_174_SO),
  brandingRow('at', TKG_174_SO),
  unclearAlert('at', inferred(INTELIGO)),
  ...unclearScheme('at', TKG_174_SO),
  disclaimerRow('at', inferred(OGH_168_09W)),
]
