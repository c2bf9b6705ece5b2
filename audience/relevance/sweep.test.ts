import { describe, expect, test } from 'vitest'
import type { Rule } from './rule.ts'
import { decided, monthsOf, rewrite, sweepOf } from './sweep.ts'

const open: Rule = { field: 'open-orders', is: 'at-least', value: 1 }
const recent = (months: number): Rule => ({
  field: 'last-order',
  is: 'within',
  value: { last: months, unit: 'months' },
})
const rule: Rule = { any: [open, { all: [recent(12), { field: 'country', is: 'one-of', value: ['NL'] }] }] }
const path = ['any', 1, 'all', 0]

describe('a rule is rewritten so that it looks back another time', () => {
  test('at the place of its test, or of the window that a sentence shows', () => {
    const other = { any: [open, { all: [recent(7), { field: 'country', is: 'one-of', value: ['NL'] }] }] }
    expect(rewrite(rule, path, 7)).toEqual(other)
    expect(rewrite(rule, [...path, 'value'], 7)).toEqual(other)
    expect(rewrite(recent(3), [], 7)).toEqual(recent(7))
  })

  test('with a test of the last order beside what it says, where it has none', () => {
    expect(rewrite(open, null, 7)).toEqual({ all: [open, recent(7)] })
    expect(rewrite({ all: [open] }, null, 7)).toEqual({ all: [open, recent(7)] })
    expect(sweepOf(rule, null)?.path).toEqual(['all', 1])
  })

  test('in no months nothing is, and everything is not', () => {
    expect(rewrite(recent(3), [], 0)).toEqual({ any: [] })
    expect(rewrite({ none: [{ ...recent(3), is: 'not-within' }] }, ['none', 0], 0)).toEqual({ none: [{ all: [] }] })
  })

  test('it keeps what narrows the test', () => {
    const of = { category: ['shoes'] }
    expect(rewrite({ ...recent(3), of }, [], 24)).toEqual({ ...recent(24), of })
  })
})

test.each<readonly (string | number)[]>([
  ['any', 0],
  ['any', 1],
  ['any', 2],
  ['all', 0],
  ['any', 'all'],
  ['any', 1, 'all', 0, 'all', 0],
])('at %j there is no test of a moment', (...wrong) => {
  expect(sweepOf(rule, wrong)).toBeNull()
})

test('what looks ahead is not swept back', () => {
  const ends: Rule = { field: 'contract-ends', is: 'within', value: { next: 6, unit: 'months' } }
  expect(sweepOf(ends, [])).toBeNull()
  expect(sweepOf({ ...ends, value: { from: '2024-01-01' } }, [])?.path).toEqual([])
})

test('the rule as it is of everybody of whom the test comes out the same', () => {
  const sweep = sweepOf({ all: [recent(3), open] }, ['all', 0])
  expect(sweep && [decided(sweep, true), decided(sweep, false)]).toEqual([
    { all: [{ all: [] }, open] },
    { all: [{ any: [] }, open] },
  ])
})

test('a window is told in months where it is one of months or years', () => {
  const months = (value: object) => {
    const sweep = sweepOf({ ...recent(1), ...value }, [])
    return sweep && monthsOf(sweep.test)
  }
  expect(months({})).toBe(1)
  expect(months({ value: { last: 2, unit: 'years' } })).toBe(24)
  expect(months({ value: { last: 30, unit: 'days' } })).toBeNull()
  expect(months({ value: { from: '2024-01-01' } })).toBeNull()
})
