import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { expect, test } from 'vitest'
import { sweptIn } from './swept.ts'

const within = (field: string, last: number, unit: 'days' | 'months' | 'years' = 'months') =>
  ({ field, is: 'within', value: { last, unit } }) as const
const open = { field: 'open-orders', is: 'at-least', value: 1 } as const

test('the curve is about the last order, wherever it stands in the rule', () => {
  const rule: Rule = { any: [open, { all: [within('first-order', 6), within('last-order', 2, 'years')] }] }
  expect(sweptIn(rule)).toEqual({ path: ['any', 1, 'all', 1], months: 24 })
})

test('else about another moment, and without one about the last order that the rule does not have', () => {
  expect(sweptIn({ all: [open, within('last-event', 3)] })).toEqual({ path: ['all', 1], months: 3 })
  expect(sweptIn({ all: [open, within('last-order', 30, 'days')] })).toEqual({ path: null, months: null })
  expect(sweptIn(open)).toEqual({ path: null, months: null })
})
