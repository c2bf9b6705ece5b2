import { defineProblems, fail, ok, type Result } from '../problem.ts'
import { isFactName, misfit, wordsOf } from './fact-words.ts'
import { isReviewCode } from './review.ts'
import type { Condition, HouseRow } from './rulebook.ts'

/** What can be wrong with an organisation's own row. */
export const houseProblems = defineProblems('law', {
  'house-row-milder': { status: 'refused', facts: ['row'] },
  'house-row-empty': { status: 'refused', facts: ['row'] },
  'house-row-name': { status: 'refused', facts: ['row'] },
  'house-row-twice': { status: 'refused', facts: ['row'] },
  'house-row-fact': { status: 'refused', facts: ['row', 'fact'] },
  'house-row-word': { status: 'refused', facts: ['row', 'fact', 'word', 'known'] },
  'house-row-share': { status: 'refused', facts: ['row', 'fact'] },
  'house-row-one-word': { status: 'refused', facts: ['row', 'fact'] },
  'house-row-list': { status: 'refused', facts: ['row', 'fact'] },
  'house-row-review': { status: 'refused', facts: ['row', 'review'] },
})

type Name = keyof (typeof houseProblems)['specs'] & string

type Wrong = { readonly name: Name; readonly facts: Readonly<Record<string, string>> }
const OF_SHAPE = { share: 'house-row-share', word: 'house-row-one-word', list: 'house-row-list' } as const

/** A rule that waits for what never is would be silent for ever, and its mails would pass. */
function wrongCondition(fact: string, condition: Condition): Wrong | null {
  if (!isFactName(fact)) return { name: 'house-row-fact', facts: { fact } }
  const found = misfit(fact, condition)
  if (!found) return null
  if ('shape' in found) return { name: OF_SHAPE[found.shape], facts: { fact } }
  return { name: 'house-row-word', facts: { fact, word: found.word, known: wordsOf(fact).join(', ') } }
}

/** Name and details of what is wrong with one row, or null. */
function wrong({ when, then }: HouseRow): Wrong | null {
  const unheard = Object.entries(when).flatMap(([name, condition]) => wrongCondition(name, condition) ?? [])[0]
  if (unheard) return unheard
  if (then.review !== undefined && !isReviewCode(then.review))
    return { name: 'house-row-review', facts: { review: then.review } }
  if (then.purpose === 'service' || then.tinge === 'none') return { name: 'house-row-milder', facts: {} }
  if (then.purpose === undefined && then.tinge === undefined && then.review === undefined)
    return { name: 'house-row-empty', facts: {} }
  return null
}

/**
 * Checks the rows that an organisation adds. They may only make a verdict stricter: turn service into
 * another purpose, name a tinge, or ask a person. Ids are `house/<name>`.
 * @returns the rows unchanged, or the first problem
 */
export function houseRows(rows: readonly HouseRow[]): Result<readonly HouseRow[]> {
  const seen = new Set<string>()
  for (const row of rows) {
    if (!/^house\/[a-z0-9-]+$/.test(row.id)) return fail(houseProblems.make('house-row-name', { row: row.id }))
    if (seen.has(row.id)) return fail(houseProblems.make('house-row-twice', { row: row.id }))
    seen.add(row.id)
    const found = wrong(row)
    if (found) return fail(houseProblems.make(found.name, { row: row.id, ...found.facts }))
  }
  return ok(rows)
}
