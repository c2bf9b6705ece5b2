import { Readable } from 'node:stream'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { clean } from './audience/import/values/text.ts'
import { csvOf, defused } from './csv.ts'

describe('what leaves as CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    [' =1+1', "' =1+1"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ["'t Hart", "'t Hart"],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (cell, safe) => {
    expect(defused(cell)).toBe(safe)
  })

  test('never hold a formula, whatever the cells and the columns are', async () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n;,"\' a1') }))
    await fc.assert(
      fc.asyncProperty(cell, cell, fc.constantFrom(';', ',', '\t'), async (one, other, separator) => {
        const rows = (async function* () {
          yield [[one, 'x']]
        })()
        const text = (await Readable.from(csvOf(['a', other], rows, separator)).toArray()).join('')
        const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: separator })
        for (const found of data.flat()) expect(found).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/)
      }),
      { numRuns: 200 },
    )
  })

  test('what was guarded is read back as it was', () => {
    for (const cell of ['=1+1', '＝1+1', '+31612345678', '-5', '@x']) expect(clean(defused(cell))).toBe(cell)
  })
})
