import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByHash, NONE } from './by-hash.ts'

it('holds what a Map would hold, past what was expected and where hashes meet', () => {
  const hash = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(5)), { maxLength: 200 }), (pairs) => {
      const table = new ByHash(4)
      for (const [key, value] of pairs) table.set(key, value)
      const map = new Map(pairs)
      expect(table.size).toBe(map.size)
      for (const [key, value] of map) expect(table.get(key)).toBe(value)
      for (let key = -50; key <= 50; key += 1) expect(table.get(key)).toBe(map.get(key) ?? NONE)
    }),
    { seed: 5, numRuns: 300 },
  )
})
