import type { Facts } from '../../facts/fact.ts'
import type { Verdict } from '../../law/rulebook.ts'
import type { Lang } from '../mail-json.ts'
import { namesIn } from './names.ts'

const APPEAL: readonly string[] = ['donation', 'membership', 'petition', 'cause']
const FEEDBACK: readonly string[] = ['review', 'survey', 'research']

/** The verdict of one law in one line, without a full stop. */
export function verdictName(verdict: Verdict, facts: Pick<Facts, 'duty'>, lang: Lang): string {
  const { purposes, tinged, duty, terms, open } = namesIn(lang)
  const { law, purpose, tinge, review, reviewBecause, tingeKinds } = verdict
  if (law.startsWith('platform-')) return purpose === 'service' && tinge === 'none' ? terms.fits : terms['does-not-fit']
  if (purpose === null) return open.verdict
  // A strong tinge is sure of itself; every other doubt is about the purpose.
  if (review && !reviewBecause.every((code) => code === 'strong-tinge')) return purposes[purpose].maybe
  if (purpose !== 'service') return purposes[purpose].verdict
  if (tinge === 'none') return facts.duty.value === 'none' ? purposes.service.verdict : duty[facts.duty.value]
  const all = (kinds: readonly string[]) => tingeKinds.length > 0 && tingeKinds.every((kind) => kinds.includes(kind))
  return tinged[tinge][all(APPEAL) ? 'appeal' : all(FEEDBACK) ? 'feedback' : 'commercial']
}

/** The verdict in one or two words, for a row of countries. */
export function shortName({ purpose, tinge }: Pick<Verdict, 'purpose' | 'tinge'>, lang: Lang): string {
  const { purposes, tinged, open } = namesIn(lang)
  if (purpose === null) return open.short
  return purpose === 'service' && tinge !== 'none' ? tinged[tinge].short : purposes[purpose].short
}
