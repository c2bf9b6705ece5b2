import type { PartKind } from '../../facts/fact.ts'
import type { Bilingual } from '../rulebook.ts'

/** A decided case that stands near a mail. Its words stand in `cases.ts`. */
export interface NearCase {
  readonly id: string
  readonly for: 'service' | 'not-service'
}

/** A case that a court, regulator or self-regulator decided, in our own words. */
export interface DecidedCase {
  readonly id: string
  /** Country code, or `EU`. */
  readonly jurisdiction: string
  readonly authority: string
  /** null when the source does not say. */
  readonly year: number | null
  /** `mixed`: genuine service with a promotional part that brought the mail, or that part, under the rules. */
  readonly outcome: 'service' | 'marketing' | 'mixed'
  /** Was the nature of the mail disputed, or consent and opt-out? */
  readonly about: 'classification' | 'consent'
  /** How well the case serves as a label. */
  readonly quality: 'strong' | 'weak' | 'background'
  /** The promotional parts that it turned on. */
  readonly kinds: readonly PartKind[]
  /** The service acts in it. */
  readonly serves: readonly string[]
  readonly words: Bilingual
  readonly url: string
}
