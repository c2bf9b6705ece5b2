import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import type { SentencePart } from '@waarom/audience/relevance/sentence.ts'
import { expect, test } from 'vitest'
import { aimOf, isTurned, placeNamed, placeOf } from './sentence-part.ts'

const bought: RuleTest = {
  field: 'orders',
  of: { category: ['tassen'], in: { last: 12, unit: 'months' } },
  is: 'at-least',
  value: 1,
}
const last: RuleTest = { field: 'last-order', is: 'within', value: { last: 12, unit: 'months' } }
const rule: Rule = { all: [bought, { none: [last, { none: [bought] }] }] }
const aim = (role: SentencePart['role'], ...path: (string | number)[]) => aimOf({ role, path }, rule)

test('each word of the sentence leads to what of a test it says', () => {
  expect(aim('field', 'all', 0)).toEqual({ place: [0], test: bought, facet: 'field' })
  expect(aim('operator', 'all', 0, 'is')?.facet).toBe('comparison')
  expect(aim('value', 'all', 0, 'value')?.facet).toBe('comparison')
  expect(aim('window', 'all', 1, 'none', 0, 'value')).toEqual({ place: [1, 0], test: last, facet: 'comparison' })
  expect(aim('window', 'all', 0, 'of', 'in')?.facet).toBe('in')
  expect(aim('scope', 'all', 0, 'of', 'brand')?.facet).toBe('brand')
  expect(aim('scope', 'all', 0, 'of')?.facet).toBe('things')
})

test('words between the tests, and words of a test that is gone, lead nowhere', () => {
  expect(aim('plain', 'all', 0)).toBeNull()
  expect(aim('value', 'all', 7, 'value')).toBeNull()
})

test('a place counts parts, not the words of a list', () => {
  expect(placeOf(['all', 1, 'any', 0, 'value', 2])).toEqual([1, 0])
  expect(placeNamed('all[1].any[0].value[2]')).toEqual([1, 0])
  expect(placeNamed('value[1]')).toEqual([])
  expect(placeNamed('rule')).toEqual([])
})

test('inside a group that turns round the sentence says the opposite, inside two of them not', () => {
  expect([[0], [1, 0], [1, 1, 0]].map((place) => isTurned(rule, place))).toEqual([false, true, false])
})
