import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByHash, NONE } from './by-hash.ts'

it('gives each hash the place that it came at, past what was expected and where hashes meet', () => {
  const hash = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 200 }), (hashes) => {
      const table = new ByHash(4)
      const places = new Map<number, number>()
      for (const one of hashes) if (!places.has(one)) places.set(one, places.size)
      expect(hashes.map((one) => table.add(one))).toEqual(hashes.map((one) => places.get(one)))
      const asked = [...places.keys(), ...Array.from({ length: 101 }, (_, at) => at - 50)]
      expect(asked.map((one) => table.get(one))).toEqual(asked.map((one) => places.get(one) ?? NONE))
      expect(table.size).toBe(places.size)
    }),
    { seed: 5, numRuns: 300 },
  )
})
