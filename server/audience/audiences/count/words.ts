import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import { type Reason, reasonOf } from '@waarom/audience/places/reasons.ts'
import { invariant } from '@waarom/purpose/problem.ts'

/** The place that a code of the database stands for. */
export function placeOfCode(code: number): { readonly group: number; readonly reason: Reason } {
  const reason = reasonOf(code % GROUP_STEP)
  invariant(reason, `a place ${code}`)
  return { group: Math.floor(code / GROUP_STEP), reason }
}
