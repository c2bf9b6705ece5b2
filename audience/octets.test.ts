import fc from 'fast-check'
import { expect, test } from 'vitest'
import { octets, shortened } from './octets.ts'

test.each([
  ['U kreeg deze mail omdat u bestelde.', 100, 'U kreeg deze mail omdat u bestelde.'],
  ['U kreeg deze mail omdat u bestelde.', 20, 'U kreeg deze…'],
  ['Bestellingsbevestiging', 10, 'Bestell…'],
  ['één café', 9, 'één…'],
  ['bestelling', 2, ''],
])('%s in %i octets: %s', (text, limit, short) => {
  expect(shortened(text, limit)).toBe(short)
})

test('whatever the text, it fits, and no sign is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'é', '…', '👩') }), fc.nat(40), (text, limit) => {
      const short = shortened(text, limit)
      expect(octets(short)).toBe(new TextEncoder().encode(short).length)
      expect(octets(short)).toBeLessThanOrEqual(limit)
      expect(short.isWellFormed()).toBe(true)
    }),
    { numRuns: 200 },
  )
})
