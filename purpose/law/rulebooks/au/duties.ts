import type { DutyRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { plainRecallDuties } from '../duty-mail.ts'
import { refusable, stoppable } from '../row.ts'
import { SCHEDULE_1, SPAM_6, UNSUBSCRIBE } from './sources.ts'

/** What a draft must contain under Australian law. */
export const duties: readonly DutyRow[] = [
  ...refusable('au', ['commercial', 'editorial'], UNSUBSCRIBE, remembered(SPAM_6, '17')),
  stoppable('au', inferred(UNSUBSCRIBE)),
  ...plainRecallDuties('au', inferred(SCHEDULE_1)),
]
