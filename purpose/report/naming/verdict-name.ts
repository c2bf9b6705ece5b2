import type { Purpose } from '../../acts/act.ts'
import type { Facts } from '../../facts/fact.ts'
import type { Tinge, Verdict } from '../../law/rulebook.ts'
import type { Lang } from '../mail-json.ts'
import { type Names, namesIn } from './names.ts'

const APPEAL: readonly string[] = ['donation', 'membership', 'petition', 'cause']
const FEEDBACK: readonly string[] = ['review', 'survey', 'research']

/** The verdict of one law in one line, without a full stop. */
export function verdictName(verdict: Verdict, facts: Pick<Facts, 'duty'>, lang: Lang): string {
  const { purposes, tinged, duty, terms, open } = namesIn(lang)
  const { law, purpose, tinge, review, reviewBecause, tingeKinds } = verdict
  if (purpose === null) return open.verdict
  // A strong tinge is sure of itself; every other doubt is about the purpose.
  const unsure = review && !reviewBecause.every((code) => code === 'strong-tinge')
  if (law.startsWith('platform-')) return terms[termsWord(purpose, tinge, unsure)]
  if (unsure) return purposes[purpose].maybe
  if (purpose !== 'service') return purposes[purpose].verdict
  if (tinge === 'none') return facts.duty.value === 'none' ? purposes.service.verdict : duty[facts.duty.value]
  const all = (kinds: readonly string[]) => tingeKinds.length > 0 && tingeKinds.every((kind) => kinds.includes(kind))
  return tinged[tinge][all(APPEAL) ? 'appeal' : all(FEEDBACK) ? 'feedback' : 'commercial']
}

/** What terms make of a mail: a tinge beside service is one that they leave, or that a person let go. */
function termsWord(purpose: Purpose, tinge: Tinge, unsure: boolean): keyof Names['terms'] {
  if (purpose !== 'service') return unsure ? 'hardly-fits' : 'does-not-fit'
  if (unsure) return 'perhaps-fits'
  return tinge === 'none' ? 'fits' : tinge
}

/** The verdict in one or two words, for a row of countries. */
export function shortName({ purpose, tinge }: Pick<Verdict, 'purpose' | 'tinge'>, lang: Lang): string {
  const { purposes, tinged, open } = namesIn(lang)
  if (purpose === null) return open.short
  return purpose === 'service' && tinge !== 'none' ? tinged[tinge].short : purposes[purpose].short
}
