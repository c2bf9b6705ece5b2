import type { DutyRow } from '../../rulebook.ts'
import { inferred } from '../cite.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { INTELIGO } from '../main-rows.ts'
import { NOT_SERVICE, refusable, stoppable } from '../row.ts'
import { TKG_174_REST } from './sources.ts'

/** What a draft must contain under Austrian law. */
export const duties: readonly DutyRow[] = [
  ...refusable('at', NOT_SERVICE, TKG_174_REST),
  stoppable('at', inferred(INTELIGO)),
  ...recallDuties('at'),
  ...breachDuties('at', 'GDPR'),
]
