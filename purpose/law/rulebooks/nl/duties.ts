import type { DutyRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { stoppable } from '../row.ts'
import { DDMA_EMAIL, TW_117 } from './sources.ts'

/** What a draft must contain under Dutch law. */
export const duties: readonly DutyRow[] = [
  {
    id: 'nl/duty-unsubscribe',
    when: { purpose: ['commercial', 'charitable', 'ideological', 'editorial'] },
    met: { unsubscribe: 'yes' },
    explain: {
      en: 'The mail has no way to unsubscribe.',
      nl: 'De mail heeft geen mogelijkheid om zich af te melden.',
    },
    cite: remembered(TW_117, '11.7'),
  },
  {
    id: 'nl/duty-identity',
    when: { purpose: ['commercial', 'charitable', 'ideological', 'editorial'] },
    met: { identity: 'yes' },
    explain: {
      en: 'The mail does not show who sends it.',
      nl: 'De mail laat niet zien wie hem stuurt.',
    },
    cite: remembered(TW_117, '11.7'),
  },
  stoppable('nl', inferred(DDMA_EMAIL)),
  ...recallDuties('nl'),
  ...breachDuties('nl', 'GDPR'),
]
