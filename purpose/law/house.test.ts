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
  test.each<[string, HouseRow['when'], string | null]>([
    ['a word that the fact can be', { lead: ['commercial', 'unknown'] }, null],
    ['a word that it never is', { lead: 'servce' }, 'law/house-row-word'],
    ['a word that it never is, among others', { lead: ['service', 'advert'] }, 'law/house-row-word'],
    ['not a word that it never is', { promotion: { not: 'ligt' } }, 'law/house-row-word'],
    ['a kind of service', { serviceKind: 'delivery' }, null],
    ['a kind of service that there is not', { serviceKind: 'offer' }, 'law/house-row-word'],
    ['a word in a list', { kinds: { has: ['loyalty', 'app'] } }, null],
    ['a word that no list holds', { kinds: { has: 'loyaltie' } }, 'law/house-row-word'],
    ['a list to be a word', { kinds: 'loyalty' }, 'law/house-row-list'],
    ['a list to be one of some words', { kinds: ['loyalty'] }, 'law/house-row-list'],
    ['a part by its kind and place', { parts: { has: ['brand', 'subject', 'brand@subject'] } }, null],
    ['a part in a place that there is not', { parts: { has: 'brand@top' } }, 'law/house-row-word'],
    ['parts to be only of a kind', { parts: { only: ['brand'] } }, 'law/house-row-list'],
    ['a share in a range', { promotionShare: { min: 0.2 } }, null],
    ['a share to be a word', { promotionShare: 'high' }, 'law/house-row-share'],
    ['a word to be in a range', { lead: { min: 0.2 } }, 'law/house-row-one-word'],
    ['what a duty mail holds', { dutyContent: { not: 'recall-hazard' } }, null],
  ])('may wait for %s, or not', (_what, when, problem) => {
    expect(code([{ ...row('house/a', { purpose: 'commercial' }), when }])).toBe(problem)
  })
  test('every problem has words in both languages, and no others', () => {
    expect(Object.keys(nl.problems).sort()).toEqual([...houseProblems.codes].sort())
    expect(Object.keys(en.problems).sort()).toEqual([...houseProblems.codes].sort())
  })
})
