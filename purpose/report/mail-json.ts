import type { Family, Purpose } from '../acts/act.ts'
import type { Thresholds } from '../facts/thresholds.ts'
import type { Cite, Consequences, Decision, Tinge } from '../law/rulebook.ts'
import type { FoundCode, Language, Range, Role, Unread } from '../mail/draft.ts'
import type { Remedies } from '../remedies/remedy.ts'
import type { SecondAdvice, Sent } from './second/second.ts'
import type { SignedJson } from './signature.ts'

/** The languages a report can speak. */
export type Lang = 'nl' | 'en'

/** A reason: a cited row with the segments that made it match. */
export interface BecauseJson {
  readonly row: string
  readonly explain: string
  readonly segments: readonly string[]
  readonly cite: Cite
}

/** What one law makes of a mail, as published. */
export interface VerdictJson {
  readonly rulebook: string
  readonly reading: 'milder' | 'stricter'
  readonly purpose: Purpose | null
  readonly tinge: Tinge
  readonly tingeShare: number
  readonly tingeKinds: readonly string[]
  readonly confidence: number
  readonly review: boolean
  readonly reviewBecause: readonly string[]
  readonly decision: Decision
  readonly missing: readonly BecauseJson[]
  readonly because: readonly BecauseJson[]
  readonly consequences: { readonly asIs: Consequences; readonly withoutTinge: Consequences | null }
  readonly cases: readonly { readonly id: string; readonly for: 'service' | 'not-service' }[]
}

/** A segment with what it does. */
export interface SegmentJson {
  readonly id: string
  readonly part: string
  readonly role: Role
  readonly language: Language
  readonly text: string
  readonly act: string
  readonly family: Family
  readonly probability: number
  readonly prominence: number
  readonly ranges: readonly Range[]
  readonly line: number
  readonly column: number
}

/** The smallest change that turns verdicts; `subject` is there only when the subject has to change. */
export interface RemedyJson {
  readonly laws: readonly string[]
  readonly remove: readonly string[]
  readonly move: readonly string[]
  readonly split: { readonly service: readonly string[]; readonly other: readonly string[] } | null
  readonly subject?: { readonly from: string; readonly suggestion: string | null }
  readonly becomes: { readonly purpose: Purpose; readonly tinge: Tinge }
}

/** Why a mail could not be read, in three sentences. */
export interface ProblemJson {
  readonly code: string
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** What a second reader was asked about a mail in review, and its advice, which changes nothing in the verdicts. */
export interface SecondJson {
  readonly host: string
  readonly model: string
  readonly sent: readonly Sent[]
  readonly leftOut: number
  readonly advice: SecondAdvice | null
  readonly problem: ProblemJson | null
}

/** One mail in the JSON report. With a problem there are no verdicts, and what is not known is null or empty. */
export interface MailJson {
  readonly path: string
  readonly fingerprint: string | null
  readonly subject: string | null
  readonly language: Language | null
  readonly problem: ProblemJson | null
  readonly parts: readonly { readonly id: string; readonly type: string; readonly line: number }[]
  readonly segments: readonly SegmentJson[]
  readonly facts: Readonly<Record<string, { readonly value: unknown; readonly segments: readonly string[] }>>
  readonly found: readonly { readonly code: FoundCode; readonly part: string; readonly range: Range }[]
  readonly unread: readonly Pick<Unread, 'kind' | 'prominence' | 'link' | 'part' | 'range'>[]
  readonly assumes: readonly { readonly fact: string; readonly value: string; readonly explain: string }[]
  readonly strictest: string | null
  readonly verdicts: Readonly<Record<string, VerdictJson>>
  readonly remedies: readonly RemedyJson[]
  /** Why there is no remedy; null when there is one, or when the mail could not be read. */
  readonly noRemedy: NonNullable<Remedies['none']> | null
  /** The thresholds of the check; absent when they are the usual ones. */
  readonly thresholds?: Thresholds
  /** Signed decisions about this mail; absent when there are none. */
  readonly decisions?: readonly SignedJson[]
  /** Advice of a second reader; absent when none was asked. */
  readonly secondReader?: SecondJson
}

/** The whole JSON report. `model` is the version of the model that read the mails. */
export interface ReportJson {
  readonly version: 1
  readonly model: string
  readonly mails: readonly MailJson[]
}
