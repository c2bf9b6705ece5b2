import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdCounts } from './id-counts.ts'

describe('counts of ids', () => {
  it('are those of a plain map, also for ids that begin at one place and after some have left', () => {
    const id = fc.constantFrom(0, 1, -1, 16, 32, -16, 2 ** 31 - 1, -(2 ** 31), 7)
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 60 }), (steps) => {
        const counts = new IdCounts(9)
        const plain = new Map<number, number>()
        for (const [one, leaves] of steps) {
          const before = plain.get(one) ?? 0
          if (leaves && before === 0) continue
          const after = before + (leaves ? -1 : 1)
          plain.set(one, after)
          expect(leaves ? counts.remove(one) : counts.add(one)).toBe(after)
        }
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})
