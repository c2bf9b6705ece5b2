import type { FoundCode, Unread } from '../draft.ts'

/** The sentences of one language for reading a mail. `{name}` stands for a fact of the problem. */
export interface MailWords {
  readonly problems: Readonly<Record<string, { readonly what: string; readonly why: string; readonly fix: string }>>
  readonly found: Readonly<Record<FoundCode, string>>
  readonly unread: Readonly<Record<Unread['kind'], string>>
}
