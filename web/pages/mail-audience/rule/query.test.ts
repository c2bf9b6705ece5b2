import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import { array, assert, constantFrom, integer, letrec, oneof, property, record, string } from 'fast-check'
import { add, prepareRuleGroup, remove } from 'react-querybuilder'
import { expect, test } from 'vitest'
import { fromQuery } from './from-query.ts'
import { testToQuery, toQuery } from './to-query.ts'

const orders: RuleTest = { field: 'orders', of: { in: { last: 12, unit: 'months' } }, is: 'at-least', value: 1 }
const late: RuleTest = { field: 'late-orders', is: 'at-least', value: 1 }

const words = array(string({ maxLength: 5 }), { maxLength: 3 })
const units = constantFrom('days' as const, 'months' as const, 'years' as const)
const windows = oneof(
  record({ last: integer({ min: 1, max: 99 }), unit: units }),
  record({ next: integer({ min: 1, max: 99 }), unit: units }),
  record({ from: constantFrom('2025-01-01'), until: constantFrom('2026-01-01') }, { requiredKeys: [] }),
)
const tests = record(
  {
    field: constantFrom('orders', 'spent', 'language', 'last-order'),
    of: record({ brand: string(), category: words, name: words, in: windows }, { requiredKeys: [] }),
    is: constantFrom('at-least' as const, 'one-of' as const, 'within' as const, 'known' as const),
    value: oneof(words, integer(), record({ minor: integer(), currency: constantFrom('EUR', 'GBP') }), windows),
  },
  { requiredKeys: ['field', 'is'] },
)
const { rules } = letrec<{ rules: Rule; parts: readonly Rule[] }>((tie) => ({
  parts: array(tie('rules'), { maxLength: 3 }),
  rules: oneof(
    { maxDepth: 3 },
    tests,
    record({ all: tie('parts') }),
    record({ any: tie('parts') }),
    record({ none: tie('parts') }),
  ),
}))

test('there and back is the same rule, also once the query builder has numbered its parts', () => {
  assert(
    property(rules, (rule) => {
      expect(fromQuery(toQuery(rule))).toEqual(rule)
      expect(fromQuery(prepareRuleGroup(toQuery(rule)))).toEqual(rule)
    }),
  )
})

test('a rule of one test stays one until a second stands beside it', () => {
  const query = toQuery(orders)
  expect(fromQuery(query)).toEqual(orders)
  const two = add(query, testToQuery(late), [])
  expect(fromQuery(two)).toEqual({ all: [orders, late] })
  expect(fromQuery(remove(two, [1]))).toEqual(orders)
})

test('a group of one test is no test', () => {
  expect(fromQuery(toQuery({ all: [orders] }))).toEqual({ all: [orders] })
})
