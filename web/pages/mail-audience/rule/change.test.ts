import type { RuleTest } from '@waarom/audience/relevance/rule.ts'
import { expect, test } from 'vitest'
import { newTest, withField, withOperator, withScope } from './change.ts'
import type { RuleField, RuleLists } from './field.ts'

const lists: RuleLists = {
  choices: {
    kinds: [],
    languages: [],
    countries: [],
    brands: [],
    streams: [],
    purposes: [],
    categories: [],
    articles: [],
    'event-names': [],
    'contract-names': [],
  },
  currencies: ['EUR'],
}
const field = (id: string, more: Partial<RuleField>): RuleField => ({
  id,
  type: 'number',
  operators: ['at-least', 'at-most', 'exactly'],
  scopes: { brand: 'brands', category: 'categories', in: 'window' },
  choices: null,
  ...more,
})
const orders = field('orders', {})
const spent = field('spent', { type: 'money' })
const events = field('events', { scopes: { name: 'event-names', in: 'window' } })
const lastOrder = field('last-order', { type: 'moment', operators: ['within', 'known'], scopes: { brand: 'brands' } })
const language = field('language', {
  type: 'choice',
  operators: ['one-of', 'none-of'],
  scopes: {},
  choices: 'languages',
})

const bought: RuleTest = {
  field: 'orders',
  of: { brand: 'kade', in: { last: 12, unit: 'months' } },
  is: 'at-most',
  value: 3,
}

test('a new test begins with what a field is most used for', () => {
  expect(newTest(orders, lists)).toEqual({ field: 'orders', is: 'at-least', value: 1 })
  expect(newTest(lastOrder, lists)).toEqual({ field: 'last-order', is: 'within', value: { last: 12, unit: 'months' } })
  expect(newTest(language, lists)).toEqual({ field: 'language', is: 'one-of', value: [] })
  expect(newTest(spent, lists).value).toEqual({ minor: 5000, currency: 'EUR' })
})

test('of another field stays what that field takes as well', () => {
  expect(withField(bought, events, lists)).toEqual({
    field: 'events',
    of: { in: { last: 12, unit: 'months' } },
    is: 'at-most',
    value: 3,
  })
  expect(withField(bought, spent, lists)).toEqual({
    ...bought,
    field: 'spent',
    value: { minor: 5000, currency: 'EUR' },
  })
  expect(withField(bought, language, lists)).toEqual({ field: 'language', is: 'one-of', value: [] })
})

test('names and words of one field are not those of another', () => {
  const signedIn: RuleTest = { field: 'events', of: { name: ['signed-in'] }, is: 'at-least', value: 2 }
  expect(withField(signedIn, { ...events, id: 'other' }, lists)).toEqual({ field: 'other', is: 'at-least', value: 2 })
  const dutch: RuleTest = { field: 'language', is: 'one-of', value: ['nl'] }
  expect(withField(dutch, { ...language, id: 'country' }, lists).value).toEqual([])
})

test('an operator that needs no value has none, and gets one back to begin with', () => {
  const known = withOperator(newTest(lastOrder, lists), 'known', lastOrder, lists)
  expect(known).toEqual({ field: 'last-order', is: 'known' })
  expect(withOperator(known, 'within', lastOrder, lists)).toEqual(newTest(lastOrder, lists))
})

test('a scope is set and taken away; a test without scopes has no place for them', () => {
  const narrow = withScope(newTest(orders, lists), 'category', ['tassen'])
  expect(narrow).toEqual({ field: 'orders', of: { category: ['tassen'] }, is: 'at-least', value: 1 })
  expect(withScope(narrow, 'category', undefined)).toEqual(newTest(orders, lists))
})
