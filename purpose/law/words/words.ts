import type { Purpose } from '../../acts/act.ts'
import type { PartKind } from '../../facts/fact.ts'
import type { houseProblems } from '../house.ts'
import type { ReviewCode } from '../review.ts'
import type { Consequences, Decision, Sure, Tinge, Weight } from '../rulebook.ts'

/** What went wrong, why, and what to do now. `{name}` is filled from the problem's facts. */
export interface ProblemWords {
  readonly what: string
  readonly why: string
  readonly fix: string
}

type Plain = Exclude<keyof Consequences, 'optOutWithin'>

/** The sentences of this folder in one language. A missing key fails to compile. */
export interface LawWords {
  readonly purposes: Readonly<Record<Purpose | 'none', string>>
  readonly tinges: Readonly<Record<Tinge, string>>
  readonly decisions: Readonly<Record<Decision | 'reroute', string>>
  readonly readings: Readonly<Record<'milder' | 'stricter', string>>
  readonly kinds: Readonly<Record<PartKind, string>>
  readonly reviews: Readonly<Record<ReviewCode, string>>
  readonly weights: Readonly<Record<Weight, string>>
  readonly sures: Readonly<Record<Sure, string>>
  /** Names of the consequences, as headings of a table. */
  readonly consequences: Readonly<Record<keyof Consequences, string>>
  /** Each value of each consequence as a short sentence. */
  readonly values: { readonly [K in Plain]: Readonly<Record<Consequences[K], string>> }
  /** Term for an objection; `{days}` is filled. */
  readonly optOutWithin: Readonly<Record<'at-once' | 'days' | 'business-days', string>>
  readonly bookKinds: Readonly<Record<'law' | 'terms', string>>
  readonly problems: Readonly<Record<`law/${keyof (typeof houseProblems)['specs'] & string}`, ProblemWords>>
}
