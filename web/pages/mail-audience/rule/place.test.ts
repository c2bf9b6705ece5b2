import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import { expect, test } from 'vitest'
import { partAt, putBack, testAt, withPart } from './place.ts'

const orders: RuleTest = { field: 'orders', is: 'at-least', value: 1 }
const late: RuleTest = { field: 'late-orders', is: 'at-least', value: 1 }
const dutch: RuleTest = { field: 'language', is: 'one-of', value: ['nl'] }
const rule: Rule = { all: [dutch, { any: [orders, late] }] }

test('a place leads to a part by the numbers of the parts on the way', () => {
  expect(partAt(rule, [])).toBe(rule)
  expect(testAt(rule, [1, 1])).toBe(late)
  expect(testAt(rule, [1])).toBeNull()
  expect(partAt(rule, [1, 7])).toBeNull()
})

test('a part changes where it stands, and the rest stays the same', () => {
  expect(withPart(rule, [1, 0], dutch)).toEqual({ all: [dutch, { any: [dutch, late] }] })
  expect(withPart(rule, [1, 0], null)).toEqual({ all: [dutch, { any: [late] }] })
  expect(withPart(orders, [], null)).toEqual({ all: [] })
})

test('what was taken away comes back where it stood, whatever changed since', () => {
  for (const place of [[0], [1], [1, 0], [1, 1]]) {
    const part = partAt(rule, place)
    expect(part && putBack(withPart(rule, place, null), place, part)).toEqual(rule)
  }
  expect(putBack({ all: [dutch] }, [1, 0], orders)).toEqual({ all: [dutch, orders] })
  expect(putBack({ any: [dutch] }, [1, 0], orders)).toEqual({ all: [{ any: [dutch] }, orders] })
})
