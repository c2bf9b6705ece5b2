import type { Bilingual, Cite } from '@waarom/purpose/law/rulebook.ts'
import type { MailKind } from './mail-kind.ts'
import type { SuppressionType } from './suppression.ts'

/** What a refusal does to a mail, from mild to strict. `asks`: stopped until a person writes why this one must get it. */
export const EFFECTS = ['passes', 'asks', 'stops'] as const
/** One of them. */
export type Effect = (typeof EFFECTS)[number]

/** How far a refusal reaches, from narrow to wide; `sender` is every brand of the same legal sender. */
export const REACHES = ['stream', 'brand', 'sender', 'all'] as const
/** One of them. */
export type Reach = (typeof REACHES)[number]

/** One cited line of the table: what one type of refusal does to some kinds of mail. */
export interface SuppressionRow {
  /** Public, `suppression/<type>-<kind>`. */
  readonly id: string
  readonly type: SuppressionType
  readonly mail: readonly MailKind[]
  readonly effect: Effect
  /** The refusal reaches at least this far for these mails, however narrowly it was recorded. As recorded when absent. */
  readonly least?: Reach
  /** Sayable to the recipient and to the marketer alike. */
  readonly explain: Bilingual
  readonly cite: Cite
}
