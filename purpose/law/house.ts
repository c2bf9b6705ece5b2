import { defineProblems, fail, ok, type Result } from '../problem.ts'
import { isFactName } from './condition.ts'
import { isReviewCode } from './review.ts'
import type { HouseRow } from './rulebook.ts'

/** What can be wrong with an organisation's own row. */
export const houseProblems = defineProblems('law', {
  'house-row-milder': { status: 'refused', facts: ['row'] },
  'house-row-empty': { status: 'refused', facts: ['row'] },
  'house-row-name': { status: 'refused', facts: ['row'] },
  'house-row-twice': { status: 'refused', facts: ['row'] },
  'house-row-fact': { status: 'refused', facts: ['row', 'fact'] },
  'house-row-review': { status: 'refused', facts: ['row', 'review'] },
})

type Name = keyof (typeof houseProblems)['specs'] & string

/** Name and details of what is wrong with one row, or null. */
function wrong({ when, then }: HouseRow): readonly [Name, Readonly<Record<string, string>>] | null {
  const unknown = Object.keys(when).find((name) => !isFactName(name))
  if (unknown !== undefined) return ['house-row-fact', { fact: unknown }]
  if (then.review !== undefined && !isReviewCode(then.review)) return ['house-row-review', { review: then.review }]
  if (then.purpose === 'service' || then.tinge === 'none') return ['house-row-milder', {}]
  if (then.purpose === undefined && then.tinge === undefined && then.review === undefined)
    return ['house-row-empty', {}]
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
    if (found) return fail(houseProblems.make(found[0], { row: row.id, ...found[1] }))
  }
  return ok(rows)
}
