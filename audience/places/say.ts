import { rulebookOf } from '@waarom/purpose/law/rulebooks/index.ts'
import type { Reason } from './reasons.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const WORDS = { nl, en } as const

/** A language in which reasons are said. */
export type SaidIn = keyof typeof WORDS

/** What a reason is called, what it means to who makes the audience, and what he can do. */
export function sayReason(
  reason: Reason,
  lang: SaidIn,
): { readonly name: string; readonly said: string; readonly fix: string } {
  const { name, marketer, fix } = WORDS[lang].reasons[reason]
  return { name, said: marketer, fix }
}

/** What it means that somebody who is in already got the mail, and what one can do. */
export const sayAlready = (lang: SaidIn): { readonly said: string; readonly fix: string } => WORDS[lang].alreadySent

/** What the law of a country is called; null where it is not known or has no rulebook. */
export function sayLaw(law: string | null, lang: SaidIn): string {
  return (law === null ? null : rulebookOf(law)?.name[lang]) ?? WORDS[lang].noLaw
}

/**
 * A reason as it is said to somebody.
 * @param sentence of his group; where it has none in his language, he reads the other. Empty for who is in none
 */
export function sayToRecipient(reason: Reason, sentence: Readonly<Record<SaidIn, string>>, lang: SaidIn): string {
  const own = sentence[lang] || sentence[lang === 'nl' ? 'en' : 'nl']
  // As a function: a sentence may hold what a pattern would take for a sign, such as `$&`.
  return WORDS[lang].reasons[reason].recipient.replace('{sentence}', () => own).trim()
}
