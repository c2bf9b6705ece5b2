import { Readable } from 'node:stream'
import { recipientRows } from '@waarom/audience/takeaway/rows.ts'
import { SHAPES } from '@waarom/audience/takeaway/shapes/index.ts'
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

describe('what leaves for a mail tool', () => {
  const taken = { mail: '=Bezorgtijd', hash: 'abc', frozenAt: '2026-11-28T12:00:00.000Z' }
  const someone = { firstName: '', lastName: '', language: 'nl', group: '-g', variant: '', reason: '@x' }

  test.each(SHAPES.map((shape) => [shape.id, shape] as const))(
    '%s: addresses stay what they are, and no cell can do anything in a spreadsheet',
    async (_id, shape) => {
      const sign = fc.constantFrom(...`=+-@|!'"(),a1.`)
      const text = fc.string({ unit: sign, maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(fc.tuple(text, text), { selector: ([local]) => local }), async (pairs) => {
          const people = pairs.map(([local, externalId]) => ({
            ...someone,
            address: `${local}@example.org`,
            externalId,
          }))
          const { headings, rows, exact, apart } = recipientRows(shape, taken, people, false)
          const file = (async function* () {
            yield rows
          })()
          const how = { mark: shape.mark, exact }
          const written = await Readable.from(csvOf(headings, file, shape.separator, how)).toArray()
          const { data } = Papa.parse<string[]>(written.join(''), { delimiter: shape.separator, skipEmptyLines: true })
          const left = new Set(apart.map(({ address }) => address))
          const address = headings.findIndex((heading) => /^e-?mail/i.test(heading))
          expect(data.slice(1).map((row) => row[address])).toEqual(
            people.flatMap((one) => (left.has(one.address) ? [] : [one.address])),
          )
          for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=@]|^\s*[+-].*[|!'"(,]/)
        }),
        { numRuns: 40 },
      )
    },
  )
})
