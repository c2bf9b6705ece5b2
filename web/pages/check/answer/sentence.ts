import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { Lang, Words } from '../../../words/index.ts'
import type { LawCard } from '../protocol.ts'

const APPEAL = ['donation', 'membership', 'petition', 'cause']
const FEEDBACK = ['review', 'survey', 'research']

/** The verdict of one law in one sentence without a full stop. */
export function sentenceOf(verdict: Verdict, report: Report, words: Words): string {
  const { verdict: say } = words
  if (verdict.law.startsWith('platform-'))
    return verdict.purpose === 'service' && verdict.tinge === 'none' ? say.platform.service : say.platform.other
  if (verdict.purpose === null) return say.open
  // A strong tinge is sure of itself; every other doubt is about the purpose.
  if (verdict.review && !verdict.reviewBecause.every((code) => code === 'strong-tinge'))
    return say.maybe[verdict.purpose]
  if (verdict.purpose !== 'service') return say[verdict.purpose]
  const duty = report.facts.duty.value
  if (verdict.tinge === 'none') return duty === 'none' ? say.service : say.duty[duty]
  const kinds = verdict.tingeKinds
  if (kinds.length > 0 && kinds.every((kind) => APPEAL.includes(kind)))
    return verdict.tinge === 'light' ? say.serviceLightAppeal : say.serviceStrongAppeal
  if (kinds.length > 0 && kinds.every((kind) => FEEDBACK.includes(kind)) && verdict.tinge === 'light')
    return say.serviceLightFeedback
  return verdict.tinge === 'light' ? say.serviceLight : say.serviceStrong
}

/** The verdict in one or two words, for a row of countries. */
export function shortOf(verdict: Verdict, words: Words): string {
  const { short } = words.verdict
  if (verdict.purpose === null) return short.open
  if (verdict.purpose !== 'service') return short[verdict.purpose]
  return verdict.tinge === 'none' ? short.service : short[verdict.tinge]
}

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
