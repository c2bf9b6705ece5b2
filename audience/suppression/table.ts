import { invariant } from '@waarom/purpose/problem.ts'
import type { MailKind } from './mail-kind.ts'
import type { SuppressionRow } from './row.ts'
import { byHand } from './rows/by-hand.ts'
import { complaint } from './rows/complaint.ts'
import { objectionMarketing } from './rows/objection-marketing.ts'
import { objectionOwnReasons } from './rows/objection-own-reasons.ts'
import { unsubscribed } from './rows/unsubscribed.ts'
import { deceased, erased, hardBounce, restriction } from './rows/whole.ts'
import { SUPPRESSION_TYPES, type SuppressionType } from './suppression.ts'

/** Which refusal stops which mail. Each type meets each kind of mail in exactly one row; order means nothing. */
export const SUPPRESSION_TABLE: readonly SuppressionRow[] = [
  ...unsubscribed,
  ...complaint,
  ...hardBounce,
  ...objectionMarketing,
  ...objectionOwnReasons,
  ...restriction,
  ...erased,
  ...deceased,
  ...byHand,
]

const CELLS = new Map(
  SUPPRESSION_TYPES.map((type) => {
    const rows = SUPPRESSION_TABLE.filter((row) => row.type === type)
    return [type, new Map(rows.flatMap((row) => row.mail.map((kind) => [kind, row] as const)))] as const
  }),
)

/** The row that says what a type of refusal does to a kind of mail. */
export function cell(type: SuppressionType, kind: MailKind): SuppressionRow {
  const row = CELLS.get(type)?.get(kind)
  invariant(row, `${type} meets ${kind} in no row`)
  return row
}
