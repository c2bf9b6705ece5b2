import type { DutyRow } from '../../rulebook.ts'
import { inferred } from '../cite.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { NOT_SERVICE, refusable, stoppable } from '../row.ts'
import { GBA_1_2020, XII_13 } from './sources.ts'

/** What a draft must contain under Belgian law. */
export const duties: readonly DutyRow[] = [
  ...refusable('be', NOT_SERVICE, XII_13),
  stoppable('be', inferred(GBA_1_2020)),
  ...recallDuties('be'),
  ...breachDuties('be', 'GDPR'),
]
