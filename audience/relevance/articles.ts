import { saidOfList } from './phrases.ts'
import type { Rule } from './rule.ts'
import { partsOf } from './tree.ts'

/** The articles that the sentence of a rule says one by one, each once: of these it wants to know the names. */
export function articlesSaid(rule: Rule): readonly string[] {
  if (!('field' in rule)) return [...new Set(partsOf(rule)[1].flatMap(articlesSaid))]
  return saidOfList(rule.of?.article ?? [])
}
