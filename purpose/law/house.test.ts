import { describe, expect, test } from 'vitest'
import { houseProblems, houseRows } from './house.ts'
import type { HouseRow } from './rulebook.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const row = (id: string, then: HouseRow['then']): HouseRow => ({
  id,
  when: { optIn: 'yes' },
  then,
  explain: {
    en: 'We ask nobody for consent in a service mail.',
    nl: 'Wij vragen niemand toestemming in een servicemail.',
  },
})

const code = (rows: readonly HouseRow[]) => {
  const result = houseRows(rows)
  return result.ok ? null : result.problem.code
}

describe('rows of an organisation', () => {
  test('may be stricter', () => {
    expect(
      code([
        row('house/a', { purpose: 'commercial' }),
        row('house/b', { review: 'house-row' }),
        row('house/c', { tinge: 'strong' }),
      ]),
    ).toBeNull()
  })
  test('may not be milder', () => {
    expect(code([row('house/a', { purpose: 'service' })])).toBe('law/house-row-milder')
    expect(code([row('house/a', { tinge: 'none' })])).toBe('law/house-row-milder')
  })
  test('have one name each, under house/, and say something', () => {
    expect(code([row('nl/main-service', { purpose: 'commercial' })])).toBe('law/house-row-name')
    expect(code([row('house/a', { review: 'house-row' }), row('house/a', { review: 'house-row' })])).toBe(
      'law/house-row-twice',
    )
    expect(code([row('house/a', {})])).toBe('law/house-row-empty')
  })
  test('look at facts that exist and ask with codes that exist', () => {
    for (const word of ['weather', '__proto__', 'constructor', 'prototype']) {
      const odd = { ...row('house/a', { purpose: 'commercial' }), when: { [word]: 'rain' } } as unknown as HouseRow
      expect(code([odd]), word).toBe('law/house-row-fact')
    }
    expect(code([row('house/a', { review: 'because-i-say-so' })])).toBe('law/house-row-review')
  })
  test('every problem has words in both languages, and no others', () => {
    expect(Object.keys(nl.problems).sort()).toEqual([...houseProblems.codes].sort())
    expect(Object.keys(en.problems).sort()).toEqual([...houseProblems.codes].sort())
  })
})
