import type { Declared } from '@waarom/purpose/facts/fact.ts'
import { keep, kept } from '../../kept.ts'
import { LIMITS } from '../../limits.ts'
import type { Mail } from '../check/mail/mail.ts'

/** What is saved of a mail: its text, and what was chosen and declared with it. */
export interface Unsaved {
  readonly mail: Mail
  /** Null: those of the organisation. */
  readonly laws: readonly string[] | null
  readonly declared: Declared
}

/** What stands in the browser until the server has it. */
export interface KeptUnsaved extends Unsaved {
  /** Whose it is; somebody else who signs in here is not shown it. */
  readonly by: string
  readonly basedOn: string | null
}

const keyOf = (mailId: string) => `waarom.unsaved.${mailId}`

/** Keeps what is not saved, or forgets it; a file that is no text, or too long, is not kept. */
export function keepUnsaved(mailId: string, unsaved: KeptUnsaved | null): void {
  const source = unsaved && textOf(unsaved.mail)
  const fits = unsaved !== null && source !== null && source.length <= LIMITS.keptChars
  keep(keyOf(mailId), fits ? JSON.stringify({ ...unsaved, mail: { ...unsaved.mail, source } }) : null)
}

/** What was not saved of a mail when its page was left; null when there is nothing of this person. */
export function keptUnsaved(mailId: string, by: string): KeptUnsaved | null {
  try {
    const found = JSON.parse(kept(keyOf(mailId)) ?? 'null') as KeptUnsaved | null
    return found !== null && found.by === by && typeof found.mail?.source === 'string' ? found : null
  } catch {
    return null
  }
}

/** The source of a mail as text; null when its bytes are none. */
export function textOf({ source }: Mail): string | null {
  if (typeof source === 'string') return source
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source)
  } catch {
    return null
  }
}
