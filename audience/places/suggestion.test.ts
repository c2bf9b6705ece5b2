import { describe, expect, test } from 'vitest'
import { assumptionsOf } from './assumed.ts'
import { factsOfMail } from './fixtures/mails.ts'
import { suggestionOf } from './suggestion.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

describe('for whom a mail of a kind is ordinarily necessary', () => {
  test('another day of delivery: who waits for something, or ordered in the last twelve months', () => {
    expect(suggestionOf('delivery', 'none', 'shoes')).toEqual({
      mode: 'matching',
      rule: {
        any: [
          { field: 'open-orders', of: { brand: 'shoes' }, is: 'at-least', value: 1 },
          { field: 'last-order', of: { brand: 'shoes' }, is: 'within', value: { last: 12, unit: 'months' } },
        ],
      },
      fill: [],
    })
  })

  test('a recall: who ever bought the article, which a person fills in', () => {
    expect(suggestionOf('recall', 'recall', null)).toEqual({
      mode: 'matching',
      rule: { field: 'orders', of: { article: [] }, is: 'at-least', value: 1 },
      fill: ['article'],
    })
  })

  test('other terms: who has a contract, also where a law orders to tell', () => {
    const rule = { any: [{ field: 'contract', is: 'yes' }] }
    expect(suggestionOf('contract', 'none', null).rule).toEqual(rule)
    expect(suggestionOf('legal-notice', 'statutory', null).rule).toEqual(rule)
  })

  test('a leak: everybody', () => {
    expect(suggestionOf('breach', 'breach', null)).toEqual({ mode: 'everybody', rule: { all: [] }, fill: [] })
  })

  test('what has no line of its own: who is a customer now', () => {
    expect(suggestionOf('', 'none', null)).toEqual(suggestionOf('notice', 'none', null))
  })
})

describe('what a verdict takes for true and can be looked up', () => {
  test.each([
    ['own', 'trigger'],
    ['initiative', ''],
    ['editorial', 'requested'],
    ['alert', ''],
    ['recall', ''],
    ['commercial', ''],
  ] as const)('%s: %s', (mail, facts) => {
    const found = assumptionsOf(factsOfMail(mail), { brand: null, stream: 'news' })
    expect(found.map(({ fact }) => fact).join()).toBe(facts)
  })
})

test('only who is in is told the sentence of his group, and each of them is', () => {
  for (const { reasons } of [nl, en])
    for (const [reason, { recipient }] of Object.entries(reasons))
      expect(recipient.includes('{sentence}'), reason).toBe(/^(?:rule|everybody)/.test(reason))
})
