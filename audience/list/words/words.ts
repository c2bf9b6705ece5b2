import type { Asked, Missing } from '../place.ts'

/** What is said to a row of a list, in one language. */
export interface ListWords {
  /** Of the columns that are added: in or out, group, variant, reason, what is missing. */
  readonly headings: readonly [string, string, string, string, string]
  readonly in: string
  readonly out: string
  /** By what somebody was looked up. */
  readonly notKnown: Readonly<Record<Asked['by'], string>>
  /** Of a row of a list that has only numbers. */
  readonly noNumber: string
  /** `{line}` is the line of the file in which the same person stands first. */
  readonly duplicate: string
  readonly missing: Readonly<Record<Missing, string>>
}
