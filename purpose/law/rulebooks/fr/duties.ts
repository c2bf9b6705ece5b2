import type { DutyRow } from '../../rulebook.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { NOT_SERVICE, refusable } from '../row.ts'
import { L34_5 } from './sources.ts'

/** What a draft must contain under French law. */
export const duties: readonly DutyRow[] = [
  ...refusable('fr', NOT_SERVICE, L34_5),
  ...recallDuties('fr'),
  ...breachDuties('fr', 'GDPR'),
]
