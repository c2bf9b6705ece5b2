import type { MailKind } from '../mail-kind.ts'
import type { Effect, Reach } from '../row.ts'
import type { SuppressionType } from '../suppression.ts'

/** The words of refusals in one language. A missing key fails to compile. */
export interface SuppressionWords {
  readonly types: Readonly<Record<SuppressionType, string>>
  readonly kinds: Readonly<Record<MailKind, string>>
  readonly effects: Readonly<Record<Effect, string>>
  readonly reaches: Readonly<Record<Reach, string>>
}
