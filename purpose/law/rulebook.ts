import type { Purpose } from '../acts/act.ts'
import type { FactName } from '../facts/fact.ts'
import type { Thresholds } from '../facts/thresholds.ts'

/** Weight of a source. */
export type Weight = 'statute' | 'court' | 'regulator' | 'self-regulation' | 'association' | 'inference'
/** How sure we are of a row: read in the source, inferred from read sources, or remembered and to be checked. */
export type Sure = 'read' | 'inferred' | 'remembered'

/** Where a row comes from. `read` is the date somebody read the source, or null. */
export interface Cite {
  readonly instrument: string
  readonly article: string
  readonly url: string
  readonly read: string | null
  readonly weight: Weight
  readonly sure: Sure
}

/** A sentence for people, in both languages. */
export interface Bilingual {
  readonly en: string
  readonly nl: string
}

/** What one fact must be: a word, one of several words, a share in a range, or a list that holds one of the words. */
export type Condition =
  | string
  | readonly string[]
  | { readonly not: string | readonly string[] }
  | { readonly min?: number; readonly below?: number }
  | { readonly has: string | readonly string[] }
  | { readonly only: readonly string[] }

/** What several facts must be for a row to match. */
export type When = { readonly [K in FactName]?: Condition }

/** Consent, unsubscribe and the other duties; values as in the public contract. */
export interface Consequences {
  readonly consent: 'needed' | 'not-needed' | 'soft-opt-in-or-consent'
  readonly unsubscribe: 'needed' | 'not-needed'
  readonly suppressed: 'may-receive' | 'must-not-receive'
  readonly customerRelation: 'needed' | 'not-needed'
  readonly legalBasis: 'needed' | 'not-needed'
  readonly senderIdentity: 'needed' | 'not-needed'
  readonly postalAddress: 'needed' | 'not-needed'
  readonly adLabel: 'needed' | 'not-needed'
  readonly trackingConsent: 'needed' | 'not-needed'
  readonly optOutWithin: { readonly days: number; readonly business?: boolean }
}

/** How much promotion a service mail carries. */
export type Tinge = 'none' | 'light' | 'strong'

/** One cited line of a rulebook that decides a purpose or a tinge. Rows have no order; two that match must agree. */
export interface Row {
  /** Public, `<code>/<name>`. */
  readonly id: string
  readonly when: When
  readonly then: {
    readonly purpose?: Purpose
    readonly tinge?: Tinge
    /** The row itself asks a person: UNCLEAR in the dossier, or strong tinge where tolerated. */
    readonly review?: string
  }
  /** Rows that go before this one when they match too. */
  readonly unless?: readonly string[]
  /** Only under this reading; both when absent. */
  readonly reading?: 'milder' | 'stricter'
  readonly explain: Bilingual
  readonly cite: Cite
}

/** A cited duty or freedom that follows from a purpose. Looked up by purpose and tinge. */
export interface ConsequenceRow {
  readonly id: string
  readonly when: When & { readonly purpose?: Purpose | readonly Purpose[]; readonly tinge?: Tinge | readonly Tinge[] }
  readonly then: Partial<Consequences>
  readonly unless?: readonly string[]
  readonly explain: Bilingual
  readonly cite: Cite
}

/** A duty the draft itself must meet; `missing` names it when it does not. */
export interface DutyRow {
  readonly id: string
  readonly when: ConsequenceRow['when']
  /** The condition that meets the duty. */
  readonly met: When
  readonly explain: Bilingual
  readonly cite: Cite
}

/** The law of one jurisdiction, or the terms of one platform, as data; survives a JSON round trip. */
export interface Rulebook {
  /** `NL`, `UK`, … or `platform-klaviyo`, … */
  readonly code: string
  readonly kind: 'law' | 'terms'
  /** e.g. `nl-2026.1`; named in every verdict. */
  readonly version: string
  readonly name: Bilingual
  /** One paragraph: how this jurisdiction tests a mail. */
  readonly summary: Bilingual
  /** Is a tinge tolerated at all: decides warn against hold. */
  readonly toleratesTinge: boolean
  /** How strict, for naming the strictest of several; higher is stricter. Only breaks ties of equal decisions. */
  readonly strictness: number
  readonly purposes: readonly Row[]
  readonly consequences: readonly ConsequenceRow[]
  readonly duties: readonly DutyRow[]
}

/** A row an organisation adds: stricter only, checked when loaded. */
export interface HouseRow extends Omit<Row, 'cite'> {
  readonly cite?: Cite
}

/** A reason of a verdict: a row with the segments that made it match. */
export interface Because {
  readonly row: string
  readonly explain: Bilingual
  readonly segments: readonly string[]
  readonly cite: Cite
}

/** What the gate does with a mail. */
export type Decision = 'pass' | 'warn' | 'hold'

/** What one law makes of a mail. */
export interface Verdict {
  readonly law: string
  readonly rulebook: string
  readonly reading: 'milder' | 'stricter'
  /** null only with review. */
  readonly purpose: Purpose | null
  readonly tinge: Tinge
  readonly tingeShare: number
  readonly tingeKinds: readonly string[]
  readonly confidence: number
  readonly review: boolean
  /** Codes of why a person is asked, e.g. `model-unsure`, `unread-prominent`, `row-unclear`, `strong-tinge`, `contradiction`, `picture-only`. */
  readonly reviewBecause: readonly string[]
  readonly decision: Decision
  /** Ids of duty rows that the draft does not meet. */
  readonly missing: readonly Because[]
  readonly because: readonly Because[]
  readonly consequences: {
    readonly asIs: Consequences
    readonly withoutTinge: Consequences | null
    /** The rows behind them, freedoms and duties alike, with the keys each one settles. */
    readonly because: readonly (Because & { readonly settles: readonly (keyof Consequences)[] })[]
    /** The same for `withoutTinge`; absent when that is null. */
    readonly becauseWithoutTinge?: readonly (Because & { readonly settles: readonly (keyof Consequences)[] })[]
  }
}

/** Settings that a verdict depends on. */
export interface JudgeSetting {
  readonly reading: 'milder' | 'stricter'
  readonly stream: 'service' | 'commercial'
  readonly house: readonly HouseRow[]
  /** Thresholds; chosen on the open set by a stated cost, one setting. */
  readonly thresholds: Thresholds
}
