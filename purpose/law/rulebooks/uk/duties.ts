import type { DutyRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { breachDuties, plainRecallDuties } from '../duty-mail.ts'
import { NOT_SERVICE, refusable, stoppable } from '../row.ts'
import { ICO_GUIDE, ICO_PREFERENCES, PECR_22 } from './sources.ts'

/** What a draft must contain under UK law. */
export const duties: readonly DutyRow[] = [
  ...refusable('uk', NOT_SERVICE, remembered(PECR_22, '22-23')),
  stoppable('uk', inferred(ICO_PREFERENCES)),
  ...plainRecallDuties('uk', inferred(ICO_GUIDE, 'Guide to PECR, product safety')),
  ...breachDuties('uk', 'UK GDPR'),
]
