import type { houseProblems } from '../house.ts'
import type { ReviewCode } from '../review.ts'
import type { Sure, Weight } from '../rulebook.ts'

/** What went wrong, why, and what to do now. `{name}` is filled from the problem's facts. */
export interface ProblemWords {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** The sentences of this folder in one language. A missing key fails to compile. */
export interface LawWords {
  readonly reviews: Readonly<Record<ReviewCode, string>>
  readonly weights: Readonly<Record<Weight, string>>
  readonly sures: Readonly<Record<Sure, string>>
  readonly bookKinds: Readonly<Record<'law' | 'terms', string>>
  readonly problems: Readonly<Record<`law/${keyof (typeof houseProblems)['specs'] & string}`, ProblemWords>>
}
