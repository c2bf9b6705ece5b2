import type { ActId, Family } from '@waarom/purpose/acts/act.ts'
import type { Declared } from '@waarom/purpose/facts/fact.ts'
import type { Source } from '@waarom/purpose/mail/draft.ts'
import type { Problem } from '@waarom/purpose/problem.ts'
import type { Report } from '@waarom/purpose/report/report.ts'

/** A sentence in both languages. */
export interface Both {
  readonly nl: string
  readonly en: string
}

/** A law or a set of terms, as far as the page names it. */
export interface LawCard {
  readonly code: string
  readonly kind: 'law' | 'terms'
  readonly name: Both
  readonly summary: Both
}

/** A speech act, as far as the page names it. */
export interface ActCard {
  readonly id: ActId
  readonly family: Family
  readonly name: Both
}

/** A decided case in our own words. */
export interface CaseCard {
  readonly id: string
  readonly place: string
  readonly authority: string
  /** null when the source does not say. */
  readonly year: number | null
  readonly words: Both
  readonly url: string
}

/** What the page asks of the worker. */
export interface Ask {
  readonly id: number
  readonly source: Source
  readonly laws: readonly string[]
  readonly reading: 'milder' | 'stricter'
  readonly stream: 'service' | 'commercial'
  readonly declared: Declared
}

/** What the worker says. */
export type Answer =
  | {
      readonly kind: 'ready'
      readonly model: string
      readonly laws: readonly LawCard[]
      readonly acts: readonly ActCard[]
    }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'report'
      readonly id: number
      readonly report: Report
      readonly cases: readonly CaseCard[]
      readonly tookMs: number
    }
  | { readonly kind: 'refusal'; readonly id: number; readonly problem: Problem | null; readonly tookMs: number }
