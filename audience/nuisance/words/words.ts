import type { Bucket, Term } from '../cell.ts'
import type { Estimate } from '../estimate.ts'
import type { Outcome } from '../prior.ts'
import type { EstimateTerm } from '../terms.ts'

/** The words of a nuisance estimate in one language. A missing key fails to compile. */
export interface NuisanceWords {
  /** Of one person on a list, or of what a group does. */
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** The parts of the line; `{count}` is a number or `under`. */
  readonly line: Readonly<Record<Outcome, string>>
  /** More than nobody and less than one. */
  readonly under: string
  /** A range of whole people; `{low}` and `{high}` are numbers. */
  readonly range: string
  /** A range of nobody or one; `{high}` is a number. */
  readonly atMost: string
  /** A chance of one person; `{of}` is a number of people. */
  readonly chance: string
  readonly terms: Readonly<Record<EstimateTerm['term'], string>>
  readonly buckets: { readonly [T in Term]: Readonly<Record<Bucket<T>, string>> }
  /** Why a prior is what it is: what the source says and what we make of it. */
  readonly because: Readonly<Record<Outcome, Readonly<Record<'base' | Term, string>>>>
  /** That it is an estimate, and what the range means. */
  readonly note: string
  /** What it was learned from; `{count}` is a number of mails, `{until}` the day of the last. */
  readonly learned: string
  /** From how many of those it was learned of questions; `{count}` is a number of mails. */
  readonly ofQuestions: string
  /** It is said which events are questions, and none of those mails could be counted by them yet. */
  readonly questionsToCome: string
  /** Of questions nothing was learned, as nobody said which events are some. */
  readonly notOfQuestions: string
  /** Nothing was learned yet. */
  readonly unlearned: string
  /** Stands where a prior has no source. */
  readonly guess: string
  readonly limits: Readonly<Record<NonNullable<Estimate['limit']>, string>>
}
