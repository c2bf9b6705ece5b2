import type { Purpose } from '../../acts/act.ts'
import type { Role } from '../../mail/draft.ts'
import type { Problem } from '../../problem.ts'

/** A sentence as it was sent: masked, word for word. */
export interface Sent {
  readonly id: string
  readonly role: Role
  readonly text: string
}

/** What the second reader makes of a mail. It is shown beside the verdict and changes nothing. */
export interface SecondAdvice {
  readonly purpose: Purpose
  readonly reason: string
  /** Ids of the sentences it rests on; each of them was sent. */
  readonly segments: readonly string[]
}

/** What came of asking a second reader about one mail: advice, or the problem for which there is none. */
export interface Second {
  readonly host: string
  readonly model: string
  readonly sent: readonly Sent[]
  /** How many sentences stayed behind because the mail is too long. */
  readonly leftOut: number
  readonly advice: SecondAdvice | null
  readonly problem: Problem | null
}
