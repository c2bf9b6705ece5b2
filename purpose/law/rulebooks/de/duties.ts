import type { DutyRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { breachDuties, recallDuties } from '../duty-mail.ts'
import { must, NOT_SERVICE, refusable, stoppable } from '../row.ts'
import { BACK_IN_STOCK, UWG_7_3 } from './sources.ts'

/** What a draft must contain under German law. */
export const duties: readonly DutyRow[] = [
  ...refusable('de', NOT_SERVICE, UWG_7_3, remembered(UWG_7_3, '§ 7(2)')),
  must(
    'de/duty-postal-address',
    { purpose: NOT_SERVICE },
    { postalAddress: 'yes' },
    [
      'The mail lacks the company details with the postal address.',
      'De mail mist de bedrijfsgegevens met het postadres.',
    ],
    remembered(
      { ...UWG_7_3, instrument: 'DDG, HGB', url: 'https://www.gesetze-im-internet.de/ddg/__5.html' },
      '§ 5 DDG, § 37a HGB',
    ),
  ),
  stoppable('de', inferred(BACK_IN_STOCK)),
  ...recallDuties('de'),
  ...breachDuties('de', 'GDPR'),
]
