import { describe, expect, test } from 'vitest'
import { compileWhen } from './condition.ts'
import { isFactName } from './fact-words.ts'
import type { When } from './rulebook.ts'
import { factsOf, type Values } from './tables/facts-fixture.ts'

const part = { kind: 'own-add-on', segments: ['s7'], share: 0.1, place: 'after-service', sure: 0.9 } as const

const holds = (when: When, values: Values) => compileWhen(when)(factsOf(values))

describe('a condition', () => {
  test.each<[string, When, Values, Values]>([
    ['a word', { lead: 'service' }, {}, { lead: 'commercial' }],
    ['one of some words', { lead: ['charitable', 'ideological'] }, { lead: 'ideological' }, {}],
    ['any other word', { subject: { not: 'promotional' } }, {}, { subject: 'promotional' }],
    ['a share from', { promotionShare: { min: 0.2 } }, { promotionShare: 0.2 }, { promotionShare: 0.19 }],
    ['a share below', { promotionShare: { below: 0.2 } }, { promotionShare: 0.19 }, { promotionShare: 0.2 }],
    ['a list with a word', { kinds: { has: 'brand' } }, { kinds: ['app', 'brand'] }, { kinds: ['app'] }],
    ['a list without a word', { kinds: { not: ['brand'] } }, { kinds: ['app'] }, { kinds: ['app', 'brand'] }],
    [
      'a list of only some words',
      { kinds: { only: ['app', 'brand'] } },
      { kinds: ['app'] },
      { kinds: ['app', 'cart'] },
    ],
    ['a list of only some words, not empty', { kinds: { only: ['app'] } }, { kinds: ['app'] }, { kinds: [] }],
    ['parts by kind', { parts: { has: 'own-add-on' } }, { parts: [part] }, { parts: [] }],
    [
      'parts by place',
      { parts: { has: 'after-service' } },
      { parts: [part] },
      { parts: [{ ...part, place: 'subject' }] },
    ],
    [
      'parts by both',
      { parts: { has: 'own-add-on@after-service' } },
      { parts: [part] },
      { parts: [{ ...part, kind: 'cart' }] },
    ],
  ])('can be %s', (_what, when, yes, no) => {
    expect(holds(when, yes)).toBe(true)
    expect(holds(when, no)).toBe(false)
  })

  test('holds only with all others; none at all always holds', () => {
    expect(holds({ lead: 'service', optIn: 'yes' }, { optIn: 'yes' })).toBe(true)
    expect(holds({ lead: 'service', optIn: 'yes' }, {})).toBe(false)
    expect(holds({}, { lead: 'commercial' })).toBe(true)
  })

  test('looks at facts by name', () => {
    expect(isFactName('lead')).toBe(true)
    expect(isFactName('toString')).toBe(false)
  })
})
