import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { encode, readAll } from './fixtures/whole.ts'

const LONG = Boolean(process.env['WAAROM_LONG'])

const broken = (text: string) =>
  readAll(text).then(({ rejected }) => rejected.map(({ line, problem }) => [line, problem.code]))

describe('how a CSV file is written is found by itself', () => {
  it.each([
    ['commas', 'naam,email\nJan,jan@example.org\n', ','],
    ['semicolons, as Dutch spreadsheets write', 'naam;bedrag\nJan;1,50\nPiet;2,50\n', ';'],
    ['tabs', 'naam\temail\nJan\tjan@example.org\n', '\t'],
    ['bars', 'naam|email\nJan|jan@example.org\n', '|'],
    ['what the first line says', 'sep=~\nnaam~email\nJan~jan@example.org\n', '~'],
  ])('%s', async (_what, text, separator) => {
    const { table, rows } = await readAll(text)
    expect(table.dialect?.separator).toBe(separator)
    expect(table.columns[0]).toBe('naam')
    expect(rows[0]?.[0]).toBe('Jan')
  })

  it.each([
    ['line ends of Windows', 'a;b\r\n1;2\r\n3;4', '\r\n'],
    ['line ends of old Macs', 'a;b\r1;2\r3;4', '\r'],
    ['line ends that are mixed', 'a;b\r\n1;2\n3;4\r\n', '\r\n'],
  ])('%s', async (_what, text, lineEnd) => {
    const { table, rows } = await readAll(text)
    expect(table.dialect?.lineEnd).toBe(lineEnd)
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('single quotes, and quotes behind a backslash', async () => {
    expect((await readAll("a,b\n'x, y','z'\n'p, q','r'\n")).rows[0]).toEqual(['x, y', 'z'])
    expect((await readAll('a,b\n"x \\"y\\"","z"\n')).rows[0]).toEqual(['x "y"', 'z'])
  })

  it('a name that begins with an apostrophe is no quote', async () => {
    expect((await readAll("naam,plaats\n't Hart,Gouda\nin 't Veld,'s-Gravenhage\n")).rows).toEqual([
      ["'t Hart", 'Gouda'],
      ["in 't Veld", "'s-Gravenhage"],
    ])
  })

  it('one column of addresses, without a header: the columns get numbers', async () => {
    const { table, rows } = await readAll('jan@example.org\npiet@example.org\n')
    expect([table.header, table.columns, rows]).toEqual([false, ['#1'], [['jan@example.org'], ['piet@example.org']]])
  })

  it('addresses between angle brackets are no markup', async () => {
    expect((await readAll('<jan@example.org>\n<piet@example.org>\n')).rows).toHaveLength(2)
  })

  it('separators alone are no row, however many a spreadsheet leaves', async () => {
    const { rows, rejected } = await readAll(';;\nnaam;email;x\n;;\nJan;jan@example.org;1\n;;\n ; ; \n;\n')
    expect([rows, rejected]).toEqual([[['Jan', 'jan@example.org', '1']], []])
  })

  it('columns without a name or with the same name get one of their own', async () => {
    expect((await readAll('email,,email\na@example.org,1,2\n')).table.columns).toEqual(['email', '#2', 'email (2)'])
  })
})

describe('a broken row is rejected with its line and its text, and its neighbours stay', () => {
  it('a quote that is never closed costs its own line only', async () => {
    const { rows, rejected } = await readAll('id,naam\n1,Jan\n2,"Piet\n3,Klaas\n4,"Marie"\n')
    expect(rows.map(([id]) => id)).toEqual(['1', '3', '4'])
    expect(rejected).toEqual([
      { line: 3, raw: '2,"Piet', problem: { code: 'row/broken-quote', status: 'refused', facts: {} } },
    ])
  })

  it.each([
    ['a quote in the middle of a quoted cell', 'id,naam\n1,"Jan "de Man" Vos"\n2,Piet\n', [[2, 'row/broken-quote']]],
    ['a cell too many', 'id,naam\n1,Jan,x\n2,Piet\n', [[2, 'row/wrong-columns']]],
    ['a cell too few', 'id;naam\n1\n2;Piet\n', [[2, 'row/wrong-columns']]],
    ['letters that were lost', 'id,naam\n1,Ren\uFFFD\n2,Piet\n', [[2, 'row/undecodable']]],
    ['an unclosed quote in the last line', 'id,naam\n1,Jan\n2,"Piet', [[3, 'row/broken-quote']]],
    [
      'several',
      'id,naam\n"1,a\n2,b\n"3,c\n4\n5,"d\n',
      [
        [2, 'row/broken-quote'],
        [4, 'row/broken-quote'],
        [5, 'row/wrong-columns'],
        [6, 'row/broken-quote'],
      ],
    ],
  ])('%s', async (_what, text, expected) => {
    expect((await broken(text)).toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual(expected)
  })

  it('a quote inside an unquoted cell is a letter', async () => {
    expect((await readAll('id,maat\n1,5" buis\n2,7"\n')).rows).toEqual([
      ['1', '5" buis'],
      ['2', '7"'],
    ])
  })

  it('lines inside a quoted cell count, so that the number is that of the file', async () => {
    const { lines, rejected } = await readAll('id,noot\r\n1,"twee\r\nregels"\r\n2\r\n\r\n3,x\r\n')
    expect(lines).toEqual([2, 6])
    expect(rejected.map(({ line, raw }) => [line, raw])).toEqual([[4, '2']])
  })

  it('a row without end is rejected without being held', async () => {
    const { rows, rejected } = await readAll(`id,naam\n1,${'x'.repeat(LIMITS.rowChars * 3)}\n2,Piet\n`, 65_536)
    expect(rejected.map(({ line, raw, problem }) => [line, raw.length, problem.code])).toEqual([
      [2, LIMITS.rawChars, 'row/too-long'],
    ])
    expect(rows).toEqual([['2', 'Piet']])
  })

  it('half a file of broken rows is read in a time that grows with the file', async () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => (at % 2 ? `${at},"open` : `${at},Jan`))
    const { rows, rejected } = await readAll(`id,naam\n${lines.join('\n')}\n`)
    expect([rows.length, rejected.length]).toEqual([20_000, 20_000])
  }, 10_000)
})

describe('what a CSV writer wrote is read back', () => {
  const header = ['id', 'naam', 'noot', 'email']
  const letters = [...'abcdefghij éëüñœ€ß,;|\t"\'\n=+-@ 0123456789']
  const cell = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 })
  const row = fc.tuple(fc.nat().map(String), cell, cell, fc.constant('jan@example.org')).map((cells): string[] => cells)
  const written = fc.record({
    rows: fc.array(row, { minLength: 3, maxLength: 30 }),
    separator: fc.constantFrom(',', ';', '\t', '|'),
    quotes: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    encoding: fc.constantFrom('utf-8', 'utf-8 with BOM', 'utf-16le with BOM', 'utf-16be with BOM', 'windows-1252'),
    size: fc.integer({ min: 1, max: 400 }),
    atEnd: fc.boolean(),
  })

  it('whatever the separator, the quoting, the line end, the encoding, and wherever a stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, separator, quotes, newline, encoding, size, atEnd }) => {
        const text = Papa.unparse([header, ...rows], { delimiter: separator, quotes, newline }) + (atEnd ? newline : '')
        const { table, rows: found, rejected } = await readAll(encode(text, encoding), size)
        expect(rejected).toEqual([])
        expect(table.columns).toEqual(header)
        expect(found).toEqual(rows)
      }),
      { numRuns: LONG ? 5_000 : 60 },
    )
  })

  it('any text at all gives rows of the same length and never throws, and each line is told once', async () => {
    const any = fc.string({ unit: fc.constantFrom(...'ab",;\n\r\'\\ '), minLength: 1, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(any, fc.integer({ min: 1, max: 50 }), async (text, size) => {
        const bytes = Buffer.from(`kop;staart\n${text}`)
        const { table, rows, lines, rejected } = await readAll(bytes, size)
        for (const cells of rows) expect(cells.length).toBe(table.columns.length)
        const told = [...lines, ...rejected.map(({ line }) => line)]
        expect(new Set(told).size).toBe(told.length)
        expect(await readAll(bytes)).toMatchObject({ rows, lines, rejected })
      }),
      { numRuns: LONG ? 20_000 : 200 },
    )
  })
})
