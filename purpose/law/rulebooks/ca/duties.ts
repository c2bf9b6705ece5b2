import type { DutyRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { plainRecallDuties } from '../duty-mail.ts'
import { must, refusable } from '../row.ts'
import { CASL } from './sources.ts'

const FORMED = ['service', 'commercial', 'editorial'] as const
const form = { ...CASL, article: '6(2)' }

/** What a draft must contain under Canadian law, service messages included. */
export const duties: readonly DutyRow[] = [
  ...refusable('ca', FORMED, form),
  must(
    'ca/duty-mailing-address',
    { purpose: FORMED },
    { postalAddress: 'yes' },
    ['The mail has no mailing address.', 'De mail heeft geen postadres.'],
    remembered(CASL, 'regulations under s. 6(2)(b)'),
  ),
  ...plainRecallDuties('ca', inferred(CASL, '6(6)(c)')),
]
