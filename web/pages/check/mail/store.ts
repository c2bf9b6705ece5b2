import type { Declared } from '@waarom/purpose/facts/fact.ts'
import type { Format } from '@waarom/purpose/mail/draft.ts'
import { keep, kept } from '../../../kept.ts'
import { LIMITS } from '../../../limits.ts'
import type { Mail } from './mail.ts'

/** What a person chooses for the check; kept in the browser. */
export interface Choice {
  readonly home: string
  readonly laws: readonly string[]
  readonly reading: 'milder' | 'stricter'
  readonly stream: 'service' | 'commercial'
  readonly declared: Declared
}

/**
 * What is chosen when nothing was: the law of every country, Dutch law first, the milder reading. The terms of
 * platforms, which are no law, are added by who sends through them.
 */
export const DEFAULT_CHOICE: Choice = {
  home: 'NL',
  laws: ['NL', 'UK', 'DE', 'AT', 'FR', 'BE', 'US', 'CA', 'AU'],
  reading: 'milder',
  stream: 'service',
  declared: {},
}

const MAIL = 'waarom.mail'
const CHOICE = 'waarom.choice'

function read(key: string): unknown {
  try {
    return JSON.parse(kept(key) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps the mail; an Outlook file or one past the limit is not kept. Returns whether it is kept now. */
export function keepMail(mail: Mail | null): boolean {
  const text = mail && (typeof mail.source === 'string' ? mail.source : asText(mail.source))
  if (!mail || text === null || text.length > LIMITS.keptChars) {
    keep(MAIL, null)
    return false
  }
  return keep(MAIL, JSON.stringify({ source: text, as: mail.as, name: mail.name }))
}

function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The mail that was kept, or null. */
export function keptMail(): Mail | null {
  const value = read(MAIL) as { source?: unknown; as?: unknown; name?: unknown } | null
  if (!value || typeof value.source !== 'string') return null
  return {
    source: value.source,
    as: typeof value.as === 'string' ? (value.as as Format) : null,
    name: String(value.name ?? 'mail'),
  }
}

/** Keeps what was chosen; what was declared belongs to one mail and is kept with it. */
export function keepChoice(choice: Choice): void {
  keep(CHOICE, JSON.stringify(choice))
}

/** What was chosen before, or the ordinary choice. */
export function keptChoice(): Choice {
  const value = read(CHOICE) as Partial<Choice> | null
  if (!value || !Array.isArray(value.laws) || value.laws.length === 0) return DEFAULT_CHOICE
  return { ...DEFAULT_CHOICE, ...value }
}
