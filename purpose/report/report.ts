import type { Act, Reading } from '../acts/act.ts'
import type { Assumption } from '../facts/assumption.ts'
import type { Facts } from '../facts/fact.ts'
import type { Thresholds } from '../facts/thresholds.ts'
import type { NearCase } from '../law/cases/near.ts'
import type { Verdict } from '../law/rulebook.ts'
import type { Draft } from '../mail/draft.ts'
import type { Problem } from '../problem.ts'
import type { Remedies } from '../remedies/remedy.ts'
import type { Second } from './second/second.ts'
import type { SignedJson } from './signature.ts'

/** Everything the check says of one mail; the doors render it. */
export interface Report {
  readonly draft: Draft
  readonly acts: readonly Act[]
  readonly reading: Reading
  readonly facts: Facts
  readonly assumes: readonly Assumption[]
  readonly verdicts: readonly Verdict[]
  /** Law code of the strictest verdict. */
  readonly strictest: string
  readonly remedies: Remedies
  /** Nearest decided cases per law code. */
  readonly cases: Readonly<Record<string, readonly NearCase[]>>
  /** The thresholds it was made under, where a sender chose others than the usual ones. */
  readonly thresholds?: Thresholds
  /** Decisions that people signed about this mail, fallen ones too; absent when there are none. */
  readonly signed?: readonly SignedJson[]
  /** What a second reader was asked and advised; absent when none was asked. */
  readonly second?: Second
}

/** A mail that could not be read, with why. */
export interface Refusal {
  readonly path: string
  readonly problem: Problem
  /** Sentences of a door's own problem, which this package does not know. */
  readonly said?: { readonly what: string; readonly why: string; readonly fix: string }
}
