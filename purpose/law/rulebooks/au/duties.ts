import type { DutyRow } from '../../rulebook.ts'
import { inferred } from '../cite.ts'
import { plainRecallDuties } from '../duty-mail.ts'
import { refusable } from '../row.ts'
import { SCHEDULE_1, UNSUBSCRIBE } from './sources.ts'

/** What a draft must contain under Australian law. */
export const duties: readonly DutyRow[] = [
  ...refusable('au', ['commercial', 'editorial'], UNSUBSCRIBE),
  ...plainRecallDuties('au', inferred(SCHEDULE_1)),
]
