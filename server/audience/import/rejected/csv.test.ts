import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { valueProblems } from '../problems.ts'
import { clean } from '../values/text.ts'
import type { Refused } from '../write/record.ts'
import { defused, rejectedCsv } from './csv.ts'

async function written(
  rows: readonly Refused[],
  separator = ';',
  lang: 'nl' | 'en' = 'nl',
  columns = ['mail', 'naam'],
) {
  let text = ''
  const some = (async function* () {
    yield rows
  })()
  for await (const part of rejectedCsv(some, { columns, separator, lang })) text += part
  return text
}

const refused = (line: number, said: Refused['said']): Refused => {
  const problem = valueProblems.make('no-address')
  return { line, said, problem: { ...problem, facts: { column: 'mail' } } }
}

describe('rejected rows as CSV', () => {
  test('have their line, their cells and the reason, in the language asked and with the separator of the file', async () => {
    expect(await written([refused(7, ['jan', 'Jan; de Vries'])])).toBe(
      '\uFEFFregel;mail;naam;reden\r\n' +
        '7;jan;"Jan; de Vries";mail: Dit is geen e-mailadres. Verbeter het adres.\r\n',
    )
    expect(await written([refused(7, 'half a "row')], ',', 'en')).toContain(
      '\r\n7,"half a ""row",,mail: This is not an',
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
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
        const text = await written([refused(2, [one, 'x'])], separator, 'nl', ['a', other])
        const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: separator })
        for (const found of data.flat()) expect(found).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/)
      }),
      { numRuns: 200 },
    )
  })

  test('what was guarded is read back as it was', () => {
    for (const cell of ['=1+1', '+31612345678', '-5', '@x']) expect(clean(defused(cell))).toBe(cell)
  })
})
