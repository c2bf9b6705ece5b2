import type { DutyRow } from '../../rulebook.ts'
import { inferred } from '../cite.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { INTELIGO } from '../main-rows.ts'
import { NOT_SERVICE, refusable, stoppable } from '../row.ts'
import { L34_5 } from './sources.ts'

/** What a draft must contain under French law. */
export const duties: readonly DutyRow[] = [
  ...refusable('fr', NOT_SERVICE, L34_5),
  stoppable('fr', inferred(INTELIGO)),
  ...recallDuties('fr'),
  ...breachDuties('fr', 'GDPR'),
]
