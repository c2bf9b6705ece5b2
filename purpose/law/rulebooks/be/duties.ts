import type { DutyRow } from '../../rulebook.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { NOT_SERVICE, refusable } from '../row.ts'
import { XII_13 } from './sources.ts'

/** What a draft must contain under Belgian law. */
export const duties: readonly DutyRow[] = [
  ...refusable('be', NOT_SERVICE, XII_13),
  ...recallDuties('be'),
  ...breachDuties('be', 'GDPR'),
]
