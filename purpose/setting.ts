import type { Overruled } from './acts/act.ts'
import type { Declared } from './facts/fact.ts'
import type { Thresholds } from './facts/thresholds.ts'
import type { HouseRow, Rulebook } from './law/rulebook.ts'

/** What the sender declares and chooses for a check. */
export interface Setting {
  readonly rulebooks: readonly Rulebook[]
  readonly reading: 'milder' | 'stricter'
  readonly stream: 'service' | 'commercial'
  readonly declared: Declared
  readonly house: readonly HouseRow[]
  readonly thresholds: Thresholds
  /** What a person says segments do, in place of the model; ids are those of the same draft. */
  readonly overruled?: readonly Overruled[]
}
