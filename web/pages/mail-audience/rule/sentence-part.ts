import type { ScopeName } from '@waarom/audience/relevance/fields/field.ts'
import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import type { SentencePart } from '@waarom/audience/relevance/sentence.ts'
import type { Place } from './field.ts'
import { groupOf, partAt, testAt } from './place.ts'

/**
 * What a word of the sentence changes: the field of a test with all that goes with it, how it is compared and with what, one
 * of its scopes, or the categories and articles that are said as one.
 */
export type Facet = 'field' | 'comparison' | 'things' | ScopeName

/** One test of the rule, and what of it a word changes. */
export interface Aim {
  readonly place: Place
  readonly test: RuleTest
  readonly facet: Facet
}

/** Which test a piece of the sentence is about, and what of it it says; null when it only joins. */
export function aimOf({ path, role }: Pick<SentencePart, 'path' | 'role'>, rule: Rule): Aim | null {
  const place = placeOf(path)
  const test = testAt(rule, place)
  if (role === 'plain' || !test) return null
  return { place, test, facet: role === 'field' ? 'field' : facetOf(path) }
}

function facetOf(path: SentencePart['path']): Facet {
  const of = path.lastIndexOf('of')
  if (of < 0) return 'comparison'
  return SCOPES.find((name) => name === path[of + 1]) ?? 'things'
}

const SCOPES: readonly ScopeName[] = ['brand', 'stream', 'purpose', 'category', 'article', 'name', 'in']

/** The place of a path of keys and numbers: only the numbers of parts count, not those of words in a list. */
export function placeOf(path: SentencePart['path']): Place {
  return path.filter((step, at): step is number => typeof step === 'number' && GROUPS.has(path[at - 1]))
}

const GROUPS: ReadonlySet<unknown> = new Set(['all', 'any', 'none'])

/** The place that a problem of a rule names: `all[1].any[0].value` is `[1, 0]`. */
export function placeNamed(at: string): Place {
  return [...at.matchAll(/(?:^|\.)(?:all|any|none)\[(\d+)\]/g)].map(([, number]) => Number(number))
}

/** Whether the sentence says the opposite of what stands at a place, because a group around it turns it round. */
export function isTurned(rule: Rule, place: Place): boolean {
  const around = place.map((_, depth) => partAt(rule, place.slice(0, depth)))
  return around.filter((part) => part && groupOf(part)?.kind === 'none').length % 2 === 1
}
