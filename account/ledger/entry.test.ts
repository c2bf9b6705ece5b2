import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, type Content, type Entry, hashOf, NOTHING } from './entry.ts'
import { content, sha256 } from './fixtures/chains.ts'

const MAIL = 'mail:01938c5e-7b1f-7c3e-9d4a-2f6b8a1c0d3e'
const decision: Content = {
  at: '2026-11-28T13:06:14.120Z',
  kind: 'decision',
  actor: 'user:01938c5e-7b1f-7c3e-9d4a-2f6b8a1c0d3f',
  subjects: [MAIL],
  body: { verdict: 'service', rulebook: 'nl@2026.11', confidence: 0.9 },
}

describe('the body of an entry', () => {
  test('is canonical JSON: names in order, numbers as JavaScript writes them', () => {
    expect(bodyOf({ ...decision, body: { b: 1.0, a: [1e21, 'é', null], é: true } })).toBe(
      '{"a":[1e+21,"é",null],"b":1,"é":true}',
    )
  })

  test.each<[string, Partial<Content>]>([
    ['an address of a person', { body: { to: 'J.deVries@example.org' } }],
    ['such an address as a name', { body: { 'j@example.org': 1 } }],
    ['a reference by name', { subjects: ['user:j-de-vries'] }],
    ['a reference without a noun', { subjects: ['01938c5e-7b1f-7c3e-9d4a-2f6b8a1c0d3e'] }],
    ['an actor by name', { actor: 'J. de Vries' }],
    ['a moment that is not in UTC', { at: '2026-11-28T13:06:14.120+01:00' }],
    ['a moment without milliseconds', { at: '2026-11-28T13:06:14Z' }],
    ['half a character', { body: { text: '\ud800' } }],
    ['a zero', { body: { text: '\0' } }],
    ['a body that is a book', { body: { text: 'x'.repeat(8_000) } }],
    ['more subjects than an entry has', { subjects: Array.from({ length: 101 }, () => MAIL) }],
  ])('that has %s is a bug', (_what, other) => {
    expect(() => bodyOf({ ...decision, ...other })).toThrow()
  })
})

describe('the hash of an entry', () => {
  const entry: Omit<Entry, 'hash'> = { ...decision, body: bodyOf(decision), number: 1, previous: NOTHING.hash }

  test('is SHA-256 over the canonical JSON of the rest', () => {
    const written = `{"actor":"${decision.actor}","at":"2026-11-28T13:06:14.120Z","body":{"confidence":0.9,"rulebook":"nl@2026.11","verdict":"service"},"kind":"decision","number":1,"previous":"${NOTHING.hash}","subjects":["${MAIL}"]}`
    expect(hashOf(entry, sha256)).toBe(sha256(written))
    // For ever: another hash would break every ledger that exists.
    expect(hashOf(entry, sha256)).toBe('934553727dd9a05d9d6841f26cf1ce01d1be23dff1c4be4d0377917a822518ee')
  })

  test.each(['', 'null', '[]', '"x"', '{', '{ }', '{"b":1,"a":1}', '{"a":1,"a":1}', '{"a":1.0}'])(
    'is not there for a body that is not canonical: %s',
    (body) => {
      expect(hashOf({ ...entry, body }, sha256)).toBeNull()
    },
  )

  test('is there for every body', () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(hashOf({ ...entry, body: bodyOf(one) }, sha256)).toMatch(/^[0-9a-f]{64}$/)
      }),
    )
  })
})
