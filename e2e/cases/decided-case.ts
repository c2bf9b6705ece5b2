import type { Declared } from '../../purpose/facts/fact.ts'

/** A whole mail in our own words; `html` counts above `text`. Firms and people in it are invented. */
export interface CaseMail {
  readonly from: string
  readonly subject: string
  readonly text?: string
  readonly html?: string
}

/**
 * A case that was decided, as a test: a mail with the facts that decided it, and its twin.
 * The twin of an advertising or mixed mail is the same mail without those facts: service.
 * The twin of a service mail has the part added that the ruling warns about: not service, or review.
 */
export interface DecidedCase {
  /** As in the dossier of decided cases. */
  readonly id: string
  /** Codes of the rulebooks under which it is judged. */
  readonly laws: readonly string[]
  /** What was decided: `mixed` is service with an advertising part, which the gate may not let pass as service. */
  readonly outcome: 'marketing' | 'mixed' | 'service'
  /** The reading the ruling stands for; `milder` when absent. */
  readonly reading?: 'milder' | 'stricter'
  /** What the text can't show. */
  readonly declared?: Declared
  readonly mail: CaseMail
  readonly twinDeclared?: Declared
  readonly twin: CaseMail
}
