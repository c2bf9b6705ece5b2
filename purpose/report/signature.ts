import type { ActId, Purpose } from '../acts/act.ts'
import type { Decision } from '../law/rulebook.ts'

/** What a person decided about one template under one law, and signed. Keys as in `waarom.decisions.json`. */
export interface SignedDecision {
  readonly fingerprint: string
  /** The file it was decided on; only names it. */
  readonly path: string
  readonly law: string
  /** Rulebook version under which it was decided. */
  readonly rulebook: string
  /** Which of two readings of the law counted; absent in files of before it was kept. */
  readonly reading?: 'milder' | 'stricter'
  /** The house rows that counted, as `houseHash` gives them; absent in files of before it was kept. */
  readonly house?: string
  /** What the mail is, or … */
  readonly verdict?: Purpose
  /** … what one segment does. */
  readonly segment?: string
  readonly act?: ActId
  readonly who: string
  readonly reason: string
  /** Last day it holds, `yyyy-mm-dd`. */
  readonly until: string
}

/** Why a decision no longer holds. */
export type Fallen =
  | 'mail-changed'
  | 'rulebook-changed'
  | 'setting-changed'
  | 'setting-unknown'
  | 'date-passed'
  | 'overruled-since'

/** A signed decision as a report shows it. `was` is the decision without the signature. */
export interface SignedJson extends SignedDecision {
  readonly fallen: Fallen | null
  readonly was: Decision
}
