import type { DutyRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { plainRecallDuties } from '../duty-mail.ts'
import { must, refusable, stoppable } from '../row.ts'
import { CFR_316_3, FTC_2008, USC_7702, USC_7704 } from './sources.ts'

/** What a draft must contain under the law of the United States. */
export const duties: readonly DutyRow[] = [
  ...refusable('us', 'commercial', remembered(USC_7704, '7704(a)')),
  must(
    'us/duty-postal-address',
    { purpose: 'commercial' },
    { postalAddress: 'yes' },
    ['The mail has no postal address.', 'De mail heeft geen postadres.'],
    FTC_2008,
  ),
  must(
    'us/duty-ad-label',
    { purpose: 'commercial', subject: { not: 'promotional' } },
    { opens: 'promotion' },
    [
      'Neither subject nor opening shows that this is an advertisement; say so clearly.',
      'Onderwerp noch opening laat zien dat dit reclame is; zeg dat duidelijk.',
    ],
    inferred(USC_7704, '7704(a)(5)(A)(i)'),
  ),
  stoppable('us', inferred(CFR_316_3)),
  ...plainRecallDuties('us', inferred(USC_7702, '7702(17)(A)(ii)')),
]
