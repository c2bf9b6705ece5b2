import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import type { LawCard } from '../protocol.ts'
import type { Lang, Words } from '../words/index.ts'

/** What the gate does with the mail, as a sentence. */
export function decisionOf(verdict: Verdict, stream: 'service' | 'commercial', words: Words): string {
  const long = words.verdict.decisionLong
  if (stream === 'service' && verdict.decision === 'hold' && verdict.review) return long.serviceReview
  if (stream === 'service')
    return verdict.decision === 'pass'
      ? long.servicePass
      : verdict.decision === 'warn'
        ? verdict.consequences.asIs.suppressed === 'may-receive'
          ? long.serviceWarnAll
          : long.serviceWarn
        : long.serviceHold
  return verdict.decision === 'pass'
    ? long.commercialPass
    : verdict.decision === 'warn'
      ? long.commercialWarn
      : long.commercialHold
}

/** The short name of a law, such as VK. */
export function lawCode(code: string, words: Words, laws: readonly LawCard[], lang: Lang): string {
  return words.laws[code] ?? lawName(code, words, laws, lang)
}

/** The name of a law as it stands in a sentence, such as "het VK". */
export function lawName(code: string, words: Words, laws: readonly LawCard[], lang: Lang): string {
  return words.lawNames[code] ?? laws.find((one) => one.code === code)?.name[lang] ?? code
}

/** The name of a law by itself, such as "Verenigd Koninkrijk"; of terms, the platform. */
export function fullName(code: string, words: Words, laws: readonly LawCard[], lang: Lang): string {
  const card = laws.find((one) => one.code === code)
  return card?.kind === 'law' ? card.name[lang] : lawName(code, words, laws, lang)
}
