import type { Purpose } from '../acts/act.ts'

/** The smallest change after which verdicts turn; proven by judging the changed mail again. */
export interface Remedy {
  readonly laws: readonly string[]
  /** Segments to take out. */
  readonly remove: readonly string[]
  /** Segments to move under the service content. */
  readonly move: readonly string[]
  /** The subject is to be rewritten: the service sentence that could stand there, or null. */
  readonly subject: { readonly from: string; readonly suggestion: string | null } | null
  /** Where the mail is two mails: the segments of each. */
  readonly split: { readonly service: readonly string[]; readonly other: readonly string[] } | null
  readonly becomes: { readonly purpose: Purpose; readonly tinge: 'none' | 'light' | 'strong' }
}

/** Remedies of a mail, or why there is none. */
export interface Remedies {
  readonly remedies: readonly Remedy[]
  /** `no-service-reason` for a mail that only draws attention, `duty-mail` where nothing may be removed, `none-needed`, `none-found`. */
  readonly none: 'no-service-reason' | 'duty-mail' | 'none-needed' | 'none-found' | null
}
