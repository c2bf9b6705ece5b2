import { assert, constantFrom, property, string } from 'fast-check'
import { toASCII } from 'tr46'
import { expect, test } from 'vitest'
import { asciiDomain } from './domain.ts'

test('a domain in plain letters, which is not encoded anew, is what encoding would make of it', () => {
  const plain = string({ unit: constantFrom('a', 'B', '7', '-', '.', 'ab', '.org'), minLength: 1, maxLength: 20 })
  assert(
    property(plain, (text) => {
      const domain = asciiDomain(text)
      if (domain !== null) expect(domain).toBe(toASCII(text, { useSTD3ASCIIRules: true, verifyDNSLength: true }))
    }),
    { numRuns: process.env['WAAROM_LONG'] ? 3_000 : 400 },
  )
})

test.each([
  ['Example.ORG', 'example.org'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['straße.example', 'xn--strae-oqa.example'],
  ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['r3---sn.example.org', 'r3---sn.example.org'],
  ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
])('%s is %s', (text, domain) => {
  expect(asciiDomain(text)).toBe(domain)
})

test.each([
  '',
  'org',
  'a..org',
  'a.org.',
  '-a.org',
  'a-.org',
  'a.7',
  'xn--a.org',
  'a b.org',
  'a_b.org',
  `${'a'.repeat(64)}.org`,
])('%j is no domain', (text) => {
  expect(asciiDomain(text)).toBeNull()
})
