import type { ConsequenceRow, DutyRow, Row, Rulebook } from './rulebook.ts'

export { CASES } from './cases/cases.ts'
export type { DecidedCase, NearCase } from './cases/near.ts'
export { caseOf, nearest } from './cases/nearest.ts'
export { CONSEQUENCE_KEYS } from './consequence.ts'
export { houseRows } from './house.ts'
export { judge, strictest } from './judge.ts'
export { isReviewCode, REVIEW_CODES, type ReviewCode } from './review.ts'
export { ALIASES, RULEBOOKS, rulebookOf, strictnessOf } from './rulebooks/index.ts'
export { DEFAULT_THRESHOLDS } from './thresholds.ts'

/** A row of any kind, with which kind it is. */
export type ListedRow =
  | { readonly kind: 'purpose'; readonly row: Row }
  | { readonly kind: 'consequence'; readonly row: ConsequenceRow }
  | { readonly kind: 'duty'; readonly row: DutyRow }

/** All rows of a rulebook in the order they are written: purposes, consequences, duties. */
export function listRows(book: Rulebook): readonly ListedRow[] {
  return [
    ...book.purposes.map((row) => ({ kind: 'purpose', row }) as const),
    ...book.consequences.map((row) => ({ kind: 'consequence', row }) as const),
    ...book.duties.map((row) => ({ kind: 'duty', row }) as const),
  ]
}
