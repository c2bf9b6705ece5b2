import { defineProblems, fail, ok, type Result } from '../problem.ts'
import type { HouseRow } from './rulebook.ts'

/** What can be wrong with an organisation's own row. */
export const houseProblems = defineProblems('law', {
  'house-row-milder': { status: 'refused', facts: ['row'] },
  'house-row-empty': { status: 'refused', facts: ['row'] },
  'house-row-name': { status: 'refused', facts: ['row'] },
  'house-row-twice': { status: 'refused', facts: ['row'] },
})

/**
 * Checks the rows that an organisation adds. They may only make a verdict stricter: turn service into
 * another purpose, name a tinge, or ask a person. Ids are `house/<name>`.
 * @returns the rows unchanged, or the first problem
 */
export function houseRows(rows: readonly HouseRow[]): Result<readonly HouseRow[]> {
  const seen = new Set<string>()
  for (const { id, then } of rows) {
    const wrong = (name: keyof (typeof houseProblems)['specs'] & string) => fail(houseProblems.make(name, { row: id }))
    if (!/^house\/[a-z0-9-]+$/.test(id)) return wrong('house-row-name')
    if (seen.has(id)) return wrong('house-row-twice')
    seen.add(id)
    if (then.purpose === 'service' || then.tinge === 'none') return wrong('house-row-milder')
    if (then.purpose === undefined && then.tinge === undefined && then.review === undefined)
      return wrong('house-row-empty')
  }
  return ok(rows)
}
