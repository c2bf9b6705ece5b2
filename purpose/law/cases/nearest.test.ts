import { describe, expect, test } from 'vitest'
import { judge, rulebookOf } from '../index.ts'
import { factsOf, type Values } from '../tables/facts-fixture.ts'
import { SETTING } from '../tables/table.ts'
import { CASES } from './cases.ts'
import { caseOf, nearest } from './nearest.ts'

function near(code: string, values: Values): readonly string[] {
  const book = rulebookOf(code)
  if (!book) throw new Error(`no rulebook ${code}`)
  const facts = factsOf(values)
  return nearest(facts, judge(facts, book, SETTING)).map((found) => `${found.for} ${found.id}`)
}

describe('the cases', () => {
  test('each has an id of its own, words in both languages and a source', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length)
    for (const { id, words, url, kinds, serves } of CASES) {
      expect(words.en.length, id).toBeGreaterThan(40)
      expect(words.nl.length, id).toBeGreaterThan(40)
      expect(url, id).toMatch(/^https?:/)
      expect(kinds.length + serves.length, id).toBeGreaterThan(0)
    }
  })
})

describe('the nearest', () => {
  test('a banner in a Dutch order confirmation: one held to be service, one not', () => {
    const found = near('NL', { promotion: 'strong', kinds: ['campaign'], serviceKind: 'order' })
    expect(found).toContain('not-service nl-rcc-2015-01048-bol')
    expect(found).toContain('service nl-rcc-2015-00836-bol')
  })
  test('none where nothing could be read', () => {
    for (const readable of ['foreign', 'picture-only', 'encrypted', 'empty'] as const)
      expect(near('NL', { readable, kinds: ['campaign'], serviceKind: 'order' })).toEqual([])
  })
  test('a review request with a German invoice', () => {
    expect(near('DE', { feedback: 'review', kinds: ['review'], serviceKind: 'payment' })).toContain(
      'not-service de-bgh-vi-zr-225-17',
    )
  })
  test('an opt-in paragraph in a British price notice', () => {
    expect(near('UK', { optIn: 'yes', kinds: ['opt-in'], serviceKind: 'price-change' })).toContain(
      'not-service uk-ico-virgin-media-2021',
    )
  })
  test('a petition under the German rulebook, Austria beside it', () => {
    expect(near('DE', { lead: 'ideological', kinds: ['petition'] })).toContain('not-service at-vwgh-2011-03-0198')
  })
  test('at most two on each side, each one known', () => {
    for (const code of ['NL', 'UK', 'DE', 'FR', 'BE', 'US', 'CA', 'AU']) {
      const found = near(code, { promotion: 'light', kinds: ['own-add-on', 'discount', 'campaign', 'loyalty'] })
      expect(found.filter((line) => line.startsWith('service')).length).toBeLessThanOrEqual(2)
      expect(found.filter((line) => line.startsWith('not-service')).length).toBeLessThanOrEqual(2)
      for (const line of found) expect(caseOf(line.split(' ')[1] ?? '')).toBeDefined()
    }
  })
})
