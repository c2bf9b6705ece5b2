import type { Reader } from '../acts/read.ts'
import type { Facts } from '../facts/fact.ts'
import type { Verdict } from '../law/rulebook.ts'

/** What a remedy starts from: the mail, what it amounts to, and what each law makes of it. */
export interface Judged {
  readonly reader: Reader
  readonly facts: Facts
  readonly verdicts: readonly Verdict[]
}

/** The smallest change after which verdicts turn; proven by judging the changed mail again. Takes out, moves or splits. */
export interface Remedy {
  readonly laws: readonly string[]
  /** Segments to take out. */
  readonly remove: readonly string[]
  /** Segments to move under the service content. */
  readonly move: readonly string[]
  /** The last segment of the service content, behind which they come to stand; null where nothing moves. */
  readonly under: string | null
  /** The subject is to be rewritten, of two mails that of the service mail: the service sentence that could stand there, or null. */
  readonly subject: { readonly from: string; readonly suggestion: string | null } | null
  /** Where the mail is two mails: the segments of each. */
  readonly split: { readonly service: readonly string[]; readonly other: readonly string[] } | null
  /** What it then is under those laws; a light tinge only where they tolerate it. */
  readonly becomes: { readonly purpose: 'service'; readonly tinge: 'none' | 'light' }
}

/** Remedies of a mail, or why there is none. */
export interface Remedies {
  readonly remedies: readonly Remedy[]
  /** `no-service-reason` for a mail that only draws attention, `duty-mail` where nothing may be removed, `none-needed` also for one that goes as something else, `none-found`. */
  readonly none: 'no-service-reason' | 'duty-mail' | 'none-needed' | 'none-found' | null
}
