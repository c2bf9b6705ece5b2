import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { readRule } from './read.ts'
import { ruleJsonSchema } from './schema.ts'

const brand = '0190a1b2-0000-7000-8000-00000000b001'
const recent = { field: 'orders', of: { in: { last: 12, unit: 'months' } }, is: 'at-least', value: 1 }

/** The problem of something that is no rule, as one line: its code, and the place in the tree. */
function problem(value: unknown): string {
  const read = readRule(value)
  return read.ok ? 'no problem' : `${read.problem.code.replace('relevance/', '')} at ${read.problem.facts['at']}`
}

const RULES = [
  ['one test', recent],
  ['a test that takes no value', { field: 'contract', is: 'yes' }],
  ['groups in groups', { all: [{ any: [recent, { field: 'open-orders', is: 'at-least', value: 1 }] }, { none: [] }] }],
  [
    'everything that narrows',
    { ...recent, of: { brand, category: ['shoes'], article: ['S-1'], in: { next: 1, unit: 'days' } } },
  ],
  ['one day of a window', { field: 'last-order', is: 'within', value: { from: '2024-02-29' } }],
  ['an amount', { field: 'spent', is: 'at-most', value: { minor: 2500, currency: 'EUR' } }],
] as const

test.each(RULES)('a rule: %s', (_, value) => {
  expect(readRule(value)).toEqual({ ok: true, value })
})

test('an id may be written in capitals', () => {
  const read = readRule({ field: 'contract', of: { brand: brand.toUpperCase() }, is: 'yes' })
  expect(read).toEqual({ ok: true, value: { field: 'contract', of: { brand }, is: 'yes' } })
})

describe('of what is no rule the place is told', () => {
  test.each([
    [null, 'no-part at rule'],
    [{ all: [], any: [] }, 'no-part at rule'],
    [{ all: [recent, 'orders'] }, 'no-part at all[1]'],
    [{ any: { 0: recent } }, 'no-part at any'],
    [{ all: [], note: '' }, 'unknown at rule'],
    [{ all: [{ none: [{ field: 'colour', is: 'yes' }] }] }, 'no-field at all[0].none[0]'],
    [{ ...recent, is: 'one-of' }, 'operator at rule'],
    [{ ...recent, note: '' }, 'unknown at rule'],
    [{ ...recent, of: { stream: brand } }, 'unknown-scope at of.stream'],
    [{ ...recent, of: 'recent' }, 'scope at of'],
    [{ ...recent, of: { brand: 'Voorbeeld' } }, 'id at of.brand'],
    [{ ...recent, of: { category: [] } }, 'words at of.category'],
    [{ ...recent, of: { category: ['shoes', ''] } }, 'word at of.category[1]'],
    [{ ...recent, of: { in: { last: 101, unit: 'years' } } }, 'window-stretch at of.in.last'],
    [{ ...recent, of: { in: { next: 0, unit: 'days' } } }, 'window-stretch at of.in.next'],
    [{ ...recent, of: { in: { last: 2, unit: 'weeks' } } }, 'window-unit at of.in.unit'],
    [{ ...recent, value: 1.5 }, 'number at value'],
    [{ field: 'spent', is: 'at-least', value: 25 }, 'amount at value'],
    [{ field: 'country', of: { brand }, is: 'one-of', value: ['NL'] }, 'no-scope at rule'],
    [{ field: 'country', is: 'one-of', value: 'NL' }, 'words at value'],
    [{ field: 'country', is: 'one-of', value: ['NL', 'Holland'] }, 'country at value[1]'],
    [{ field: 'country', is: 'one-of', value: ['ZZ'] }, 'country at value[0]'],
    [{ field: 'country', is: 'one-of', value: ['EU'] }, 'country at value[0]'],
    [{ field: 'country', is: 'one-of', value: ['NL', 'UK'] }, 'code at value[1]'],
    [{ field: 'spent', is: 'at-least', value: { minor: 1, currency: 'QQQ' } }, 'currency at value.currency'],
    [{ field: 'spent', is: 'at-least', value: { minor: 1, currency: 'eur' } }, 'code at value.currency'],
    [{ field: 'language', is: 'none-of', value: ['nl', 'zz'] }, 'language at value[1]'],
    [{ field: 'language', is: 'one-of', value: ['dut'] }, 'language at value[0]'],
    [{ field: 'language', is: 'one-of', value: [1] }, 'language at value[0]'],
    [{ field: 'language', is: 'one-of', value: ['NL'] }, 'code at value[0]'],
    [{ field: 'kind', is: 'one-of', value: ['cat'] }, 'choice at value[0]'],
    [{ field: 'town', is: 'one-of', value: ['a\u0000b'] }, 'word at value[0]'],
    [{ field: 'town', is: 'one-of', value: ['half a smile \ud83d'] }, 'word at value[0]'],
    [{ field: 'town', is: 'known', value: ['Utrecht'] }, 'no-value at rule'],
    [{ field: 'consent', of: { purpose: 'anything' }, is: 'yes' }, 'choice at of.purpose'],
    [{ field: 'last-order', is: 'within', value: {} }, 'window at value'],
    [{ field: 'last-order', is: 'within', value: { from: '2024-02-30' } }, 'window-day at value.from'],
    [{ field: 'last-order', is: 'within', value: { until: '2200-01-01' } }, 'window-far at value.until'],
    [{ field: 'last-order', is: 'within', value: { last: 1, from: '2024-01-01' } }, 'window at value'],
    [
      { field: 'last-order', is: 'within', value: { from: '2024-03-02', until: '2024-03-01' } },
      'window-order at value',
    ],
  ])('%j: %s', (value, told) => {
    expect(problem(value)).toBe(told)
  })

  test('a field that does not exist has one that is most like it', () => {
    const read = readRule({ field: 'lastorder', is: 'known' })
    expect(read).toMatchObject({ problem: { facts: { field: 'lastorder', nearest: 'last-order' } } })
  })

  test('what is no scope is named', () => {
    const read = readRule({ ...recent, of: { colour: 'red' } })
    expect(read).toMatchObject({ problem: { facts: { at: 'of.colour', name: 'colour', field: 'orders' } } })
  })

  test.each([
    ['UK', 'GB'],
    ['gb', 'GB'],
    ['AN', 'CW'],
  ])('of %s the code that is meant is told', (code, right) => {
    const read = readRule({ field: 'country', is: 'one-of', value: [code] })
    expect(read).toMatchObject({ problem: { code: 'relevance/code', facts: { code, right } } })
  })

  test.each([
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['iw', 'he'],
    ['in', 'id'],
    ['JI', 'yi'],
  ])('of the language %s the code that is meant is told', (code, right) => {
    const read = readRule({ field: 'language', is: 'one-of', value: [code] })
    expect(read).toMatchObject({ problem: { code: 'relevance/code', facts: { code, right } } })
  })

  test('what depends on nobody is bounded', () => {
    const nested = (depth: number): unknown => (depth === 0 ? recent : { all: [nested(depth - 1)] })
    expect(problem(nested(LIMITS.ruleDepth))).toBe('no problem')
    expect(problem(nested(LIMITS.ruleDepth + 1))).toMatch(/^too-deep at all\[0\]/)
    expect(problem({ any: Array(LIMITS.ruleParts - 1).fill(recent) })).toBe('no problem')
    expect(problem({ any: Array(LIMITS.ruleParts).fill({ all: [] }) })).toBe(`too-many at any[${LIMITS.ruleParts - 1}]`)
  })
})

describe('the JSON schema', () => {
  const ajv = new Ajv2020()
  formats.default(ajv)
  const accepts = ajv.compile(ruleJsonSchema())

  test.each(RULES)('takes %s', (_, value) => {
    expect(accepts(value)).toBe(true)
  })

  test('refuses what a field does not take', () => {
    expect(accepts({ ...recent, of: { stream: brand } })).toBe(false)
    expect(accepts({ ...recent, is: 'one-of' })).toBe(false)
    expect(accepts({ all: [{ none: [{ field: 'colour', is: 'yes' }] }] })).toBe(false)
  })
})

test('what stands around a word is left out of the rule, as an import leaves it out of a value', () => {
  const read = readRule({
    all: [
      { field: 'town', is: 'one-of', value: [' Fantasieveld', 'Nieuw  Zand\u00a0', '\u200b\ufeffGent\t'] },
      { field: 'orders', of: { category: ['shoes '] }, is: 'at-least', value: 1 },
    ],
  })
  expect(read).toEqual({
    ok: true,
    value: {
      all: [
        { field: 'town', is: 'one-of', value: ['Fantasieveld', 'Nieuw  Zand', 'Gent'] },
        { field: 'orders', of: { category: ['shoes'] }, is: 'at-least', value: 1 },
      ],
    },
  })
  const blank = readRule({ field: 'town', is: 'one-of', value: [' '] })
  expect(!blank.ok && [blank.problem.code, blank.problem.facts['at']]).toEqual(['relevance/word', 'value[0]'])
})
