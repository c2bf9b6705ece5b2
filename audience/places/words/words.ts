import type { Reason } from '../reasons.ts'

/** What a reason says, in one language. */
export interface ReasonWords {
  /** A few words for a step or a column. */
  readonly name: string
  /** Said to the contact, who asks why he gets the mail or not; `{sentence}` is that of his group. */
  readonly recipient: string
  /** Said to who makes the audience, of several contacts. */
  readonly marketer: string
  /** What who makes the audience can do. */
  readonly fix: string
}

/** The words of places in one language. A missing reason fails to compile. */
export interface PlaceWords {
  /** In the place of a law, of whose country no law is known here. */
  readonly noLaw: string
  /** Said to who makes the audience, of some who are in. */
  readonly alreadySent: { readonly said: string; readonly fix: string }
  readonly reasons: Readonly<Record<Reason, ReasonWords>>
}
