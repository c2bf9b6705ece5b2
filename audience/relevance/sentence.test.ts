import { describe, expect, test } from 'vitest'
import { articlesSaid } from './articles.ts'
import type { Field } from './fields/field.ts'
import { FIELDS } from './fields/fields.ts'
import { formOf } from './forms.ts'
import { relevanceProblems } from './problems.ts'
import type { Rule } from './rule.ts'
import { clauseText, sentence, textOf } from './sentence.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const brand = '0190a1b2-0000-7000-8000-00000000b001'
const articles = { 'N-1': 'Veldlicht', 'N-2': 'Boslamp', 'N-3': 'Boslamp' }
const names = { brands: { [brand]: 'Voorbeeld' }, streams: {}, articles }
const recent: Rule = { field: 'orders', of: { in: { last: 12, unit: 'months' } }, is: 'at-least', value: 1 }
const open: Rule = { field: 'open-orders', is: 'at-least', value: 1 }
const dutch: Rule = { field: 'language', is: 'one-of', value: ['nl'] }

test.each<[Rule, string, string]>([
  [
    { any: [recent, open] },
    'Iedereen die in de laatste 12 maanden bestelde of een open bestelling heeft',
    'Everyone who ordered in the last 12 months or has an open order',
  ],
  [{ all: [] }, 'Iedereen', 'Everyone'],
  [{ any: [] }, 'Niemand', 'No one'],
  [
    { none: [open, dutch] },
    'Iedereen die geen open bestelling heeft en niet Nederlands als taal heeft',
    'Everyone who has no open order and does not have Dutch as language',
  ],
  [
    { all: [dutch, { any: [recent, open] }] },
    'Iedereen die Nederlands als taal heeft en (in de laatste 12 maanden bestelde of een open bestelling heeft)',
    'Everyone who has Dutch as language and (ordered in the last 12 months or has an open order)',
  ],
  [
    { none: [{ all: [dutch, { none: [open] }] }] },
    'Iedereen die niet Nederlands als taal heeft of een open bestelling heeft',
    'Everyone who does not have Dutch as language or has an open order',
  ],
  [
    { field: 'orders', of: { brand, article: ['S-1', 'S-2'], category: ['shoes'] }, is: 'at-least', value: 3 },
    'Iedereen die minstens 3 bestellingen deed met artikel “S-1” of “S-2” uit “shoes” bij Voorbeeld',
    'Everyone who placed at least 3 orders with article “S-1” or “S-2” from “shoes” at Voorbeeld',
  ],
  [
    { field: 'open-orders', of: { article: ['N-1', 'S-1', 'constructor'] }, is: 'at-least', value: 1 },
    'Iedereen die een open bestelling heeft met artikel “Veldlicht”, “S-1” of “constructor”',
    'Everyone who has an open order with article “Veldlicht”, “S-1” or “constructor”',
  ],
  [
    { field: 'orders', of: { article: ['N-2', 'N-3', 'N-1'] }, is: 'at-least', value: 1 },
    'Iedereen die ooit artikel “Boslamp” (N-2), “Boslamp” (N-3) of “Veldlicht” bestelde',
    'Everyone who ordered article “Boslamp” (N-2), “Boslamp” (N-3) or “Veldlicht”',
  ],
  [
    { none: [{ field: 'mails', of: { in: { last: 1, unit: 'months' } }, is: 'at-least', value: 3 }] },
    'Iedereen die in de laatste maand hoogstens 2 mails kreeg',
    'Everyone who got at most 2 mails in the last month',
  ],
  [
    {
      field: 'spent',
      of: { in: { from: '2024-01-01', until: '2024-03-31' } },
      is: 'at-least',
      value: { minor: 2550, currency: 'EUR' },
    },
    'Iedereen die van 1 januari 2024 tot en met 31 maart 2024 in totaal voor minstens €\u00a025,50 bestelde',
    'Everyone who spent at least €25.50 in all from 1 January 2024 up to and including 31 March 2024',
  ],
  // What is added up is what whole orders cost, not what that article did.
  [
    { field: 'spent', of: { category: ['shoes'] }, is: 'at-least', value: { minor: 10000, currency: 'EUR' } },
    'Iedereen die in totaal voor minstens €\u00a0100 bestelde in bestellingen met iets uit “shoes”',
    'Everyone who spent at least €100 in all on orders with something from “shoes”',
  ],
  [
    { field: 'country', is: 'none-of', value: ['NL', 'BE', 'DE', 'FR', 'LU', 'AT'] },
    'Iedereen die niet Nederland, België, Duitsland, Frankrijk of 2 andere als land heeft',
    'Everyone who does not have Netherlands, Belgium, Germany, France or 2 others as country',
  ],
  [
    { field: 'country', is: 'one-of', value: ['NL', 'BE', 'NL', 'NL', 'BE', 'NL'] },
    'Iedereen die Nederland of België als land heeft',
    'Everyone who has Netherlands or Belgium as country',
  ],
  [
    { field: 'contract', of: { brand: '0190a1b2-0000-7000-8000-00000000b002' }, is: 'no' },
    'Iedereen die geen lopende overeenkomst heeft bij iets wat er niet meer is',
    'Everyone who has no running contract at something that is no longer there',
  ],
])('%j', (rule, inDutch, inEnglish) => {
  expect(textOf(sentence(rule, 'nl', names))).toBe(inDutch)
  expect(textOf(sentence(rule, 'en', names))).toBe(inEnglish)
})

test('each piece says what it is, and where in the rule it stands', () => {
  const parts = sentence({ any: [recent, { field: 'orders', is: 'at-most', value: 4 }] }, 'nl', names)
  expect(
    parts.filter(({ role }) => role !== 'plain').map(({ text, role, path }) => [text, role, path.join('.')]),
  ).toEqual([
    ['in de laatste 12 maanden', 'window', 'any.0.of.in'],
    ['bestelde', 'field', 'any.0'],
    ['hoogstens ', 'operator', 'any.1.is'],
    ['4', 'value', 'any.1.value'],
    ['bestellingen deed', 'field', 'any.1'],
  ])
})

test('only articles that are said want a name: of a long list the first few', () => {
  const bought = (article: readonly string[]): Rule => ({ field: 'orders', of: { article }, is: 'at-least', value: 1 })
  const many = Array.from({ length: 500 }, (_, at) => `A-${at}`)
  expect(articlesSaid({ any: [bought(['N-1', 'N-2']), { none: [bought(['N-2', 'N-3']), dutch] }] })).toEqual([
    'N-1',
    'N-2',
    'N-3',
  ])
  expect(articlesSaid(bought(many))).toEqual(['A-0', 'A-1', 'A-2', 'A-3'])
})

test('one test is said as a reason, also when it does not hold', () => {
  expect(clauseText(open, true, 'nl', names)).toBe('een open bestelling heeft')
  expect(clauseText(open, false, 'en', names)).toBe('has no open order')
})

describe.each([
  ['Dutch', nl],
  ['English', en],
])('the words in %s', (_, words) => {
  test.each(Object.entries<Field>(FIELDS))('say %s in each of its forms', (field, { type, operators }) => {
    const isNumber = type === 'number' || type === 'money'
    const value = type === 'money' ? { minor: 1, currency: 'EUR' } : 2
    const tests = operators.map((is) => ({ field, is, ...(isNumber && { value }) }))
    const forms = tests.flatMap((one) => [formOf(one, false), formOf(one, true)]).map(({ form }) => form)
    const needed = new Set(type === 'number' ? [...forms, 'some', 'none', 'one'] : forms)
    const [, said] = Object.entries(words.fields).find(([id]) => id === field) ?? []
    expect(Object.keys(said?.said ?? {}).sort()).toEqual([...needed].sort())
  })

  test('name only facts that a problem has', () => {
    const specs: Readonly<Record<string, { readonly facts: readonly string[] }>> = relevanceProblems.specs
    expect(Object.keys(words.problems).sort()).toEqual([...relevanceProblems.codes].sort())
    for (const [code, said] of Object.entries(words.problems))
      for (const [, fact] of Object.values(said)
        .join(' ')
        .matchAll(/\{(\w+)\}/g))
        expect(specs[code.slice('relevance/'.length)]?.facts, code).toContain(fact)
  })
})
