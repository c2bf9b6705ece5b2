import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemError } from '../../../problems.ts'
import { readAll, stream } from './fixtures/whole.ts'
import { read } from './read.ts'

const CSV = 'email,naam\njan@example.org,Jan\n'
const PEOPLE = [
  { name: 'email', data: ['jan@example.org', 'zoë@example.org'] },
  { name: 'orders', data: [3n, 9_007_199_254_740_993n] },
  { name: 'since', data: [new Date('2024-05-06T07:08:09Z'), null] },
]
const parquet = () => Buffer.from(parquetWriteBuffer({ columnData: PEOPLE }))

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing wrong',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : String(error)),
  )

describe('the format is found by what a file begins with', () => {
  it.each([
    ['CSV', Buffer.from(CSV), 'csv', false],
    ['CSV as gzip', gzipSync(CSV), 'csv', true],
    ['JSONL', Buffer.from('{"email":"jan@example.org","naam":"Jan"}\n'), 'jsonl', false],
    ['JSONL as gzip', gzipSync('{"email":"jan@example.org","naam":"Jan"}'), 'jsonl', true],
  ])('%s', async (_what, bytes, format, gzip) => {
    const { table, rows } = await readAll(bytes, 5)
    expect(table).toMatchObject({ format, gzip, columns: ['email', 'naam'] })
    expect(rows).toEqual([['jan@example.org', 'Jan']])
  })

  it.each([
    ['Parquet', parquet()],
    ['Parquet as gzip', gzipSync(parquet())],
  ])('%s, from a stream', async (_what, bytes) => {
    const { table, rows, lines } = await readAll(bytes, 100)
    expect(table).toMatchObject({ format: 'parquet', columns: ['email', 'orders', 'since'], encoding: null })
    expect(rows).toEqual([
      ['jan@example.org', '3', '2024-05-06T07:08:09.000Z'],
      ['zoë@example.org', '9007199254740993', ''],
    ])
    expect(lines).toEqual([1, 2])
  })
})

it('Parquet of several groups and windows keeps its rows in order, and days without a time', async () => {
  const ids = Array.from({ length: 250_000 }, (_, at) => at)
  const columnData = [
    { name: 'id', data: ids },
    { name: 'dag', data: ids.map((id) => new Date(Date.UTC(2024, 0, 1 + (id % 300)))) },
  ]
  const schema = [
    { name: 'root', num_children: 2 },
    { name: 'id', type: 'INT32' as const, repetition_type: 'REQUIRED' as const },
    { name: 'dag', type: 'INT32' as const, converted_type: 'DATE' as const, repetition_type: 'REQUIRED' as const },
  ]
  const { rows, lines } = await readAll(Buffer.from(parquetWriteBuffer({ columnData, schema, rowGroupSize: 120_000 })))
  expect(rows.every(([id], at) => id === String(at) && lines[at] === at + 1)).toBe(true)
  expect([rows.length, rows[31]?.[1]]).toEqual([250_000, '2024-02-01'])
})

describe('what is no table is refused with what to do about it', () => {
  it.each([
    ['nothing', '', 'import/empty'],
    ['only white space', ' \n \n', 'import/empty'],
    ['a zip or spreadsheet', 'PK\u0003\u0004rest', 'import/archive'],
    ['a PDF', '%PDF-1.7\n1 0 obj\nendobj\n', 'import/no-table'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'import/no-table'],
    ['a photo', '\xff\xd8\xff\xe0\0\x10JFIF\0', 'import/no-table'],
    ['an old spreadsheet', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'import/no-table'],
    ['a program', `\x7fELF${'\x02\x01\0\x06\x90\n'.repeat(99)}`, 'import/no-table'],
    ['a page that is called a table', '<html><table><tr><td>jan@example.org</td></tr></table>\n', 'import/no-table'],
    ['a spreadsheet in markup', '<?xml version="1.0"?>\n<Workbook>\n</Workbook>\n', 'import/no-table'],
    ['a JSON list', '[{"email":"jan@example.org"}]', 'import/json-list'],
    [
      'a table of too many columns',
      `${Array.from({ length: 501 }, (_, at) => `k${at}`).join(',')}\n`,
      'import/too-many-columns',
    ],
    ['Parquet that breaks off', parquet().subarray(0, 200).toString('latin1'), 'import/broken-parquet'],
  ])('%s', async (_what, text, code) => {
    expect(await codeOf(readAll(Buffer.from(text, 'latin1')))).toBe(code)
  })

  it('a gzip that breaks off gives its first rows, and says so then', async () => {
    const text = Array.from({ length: 100_000 }, (_, at) => `${at},${(at * 7919) % 10_007}`).join('\n')
    const zipped = gzipSync(`id,x\n${text}`)
    const table = await read({ stream: stream(zipped.subarray(0, zipped.length / 2), 1_000) })
    let rows = 0
    const all = async () => {
      for await (const batch of table.batches) rows += batch.rows.length
    }
    expect(await codeOf(all())).toBe('import/broken-gzip')
    expect(rows).toBeGreaterThan(10_000)
  })

  it('a gzip that is a trap is stopped', async () => {
    const trap = gzipSync(Buffer.alloc(64_000_000, `${'a'.repeat(9_999)}\n`))
    expect(trap.length * 200).toBeLessThan(64_000_000)
    expect(await codeOf(readAll(trap))).toBe('import/unzips-too-large')
  })
})

describe('JSONL', () => {
  it('objects inside objects become columns; lists stay JSON; long numbers stay whole', async () => {
    const { table, rows } = await readAll(
      '{"email":"a@example.org","adres":{"land":"NL"},"tags":["x"],"id":12345678901234567890,"ok":true,"n":null}\n',
    )
    expect(table.columns).toEqual(['email', 'adres.land', 'tags', 'id', 'ok', 'n'])
    expect(rows).toEqual([['a@example.org', 'NL', '["x"]', '12345678901234567890', 'true', '']])
  })

  it('a broken line is rejected with its line, and its neighbours stay', async () => {
    const { rows, lines, rejected } = await readAll('{"id":1}\n{"id":2\n\n[3]\n{"id":"R\uFFFD"}\n{"id":5}')
    expect([rows, lines]).toEqual([
      [['1'], ['5']],
      [1, 6],
    ])
    expect(rejected.map(({ line, raw, problem }) => [line, raw, problem.code])).toEqual([
      [2, '{"id":2', 'row/broken-json'],
      [4, '[3]', 'row/no-object'],
      [5, '{"id":"R\uFFFD"}', 'row/undecodable'],
    ])
  })

  it('a key that the first rows do not have is named, not taken', async () => {
    const first = '{"id":1}\n'.repeat(1_000)
    const { table, rows } = await readAll(`${first}{"id":2,"later":"x"}\n`)
    expect([rows.at(-1), [...table.late]]).toEqual([['2'], ['later']])
  })

  it('what was written is read back, wherever a stream is cut', async () => {
    const people = fc.array(fc.record({ id: fc.string(), naam: fc.string({ unit: 'grapheme' }) }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(people, fc.integer({ min: 1, max: 99 }), async (list, size) => {
        fc.pre(!list.some(({ id, naam }) => /[\u0080-\u009f\ufffd]/.test(id + naam)))
        const { rows, rejected } = await readAll(list.map((one) => JSON.stringify(one)).join('\n'), size)
        expect([rows, rejected]).toEqual([list.map(({ id, naam }) => [id, naam]), []])
      }),
      { numRuns: 100 },
    )
  })
})

describe('files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waarom-read-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('a file that is not there is a problem with its name, not its folder', async () => {
    const missing = read({ path: join(folder, 'weg.csv') })
    await expect(missing).rejects.toMatchObject({ problem: { code: 'import/unreadable', facts: { name: 'weg.csv' } } })
  })

  it('a zero sign is no part of the name of a column', async () => {
    const { table } = await readAll('e\0mail;naam\njan@example.org;Jan\n')
    expect(table.columns).toEqual(['email', 'naam'])
  })

  // Which files a process has open can be looked up on Linux only.
  it.skipIf(process.platform !== 'linux')('a table that is left half way lets go of its file', async () => {
    const path = join(folder, 'lijst.csv')
    const isOpen = async () => {
      const open = await readdir('/proc/self/fd')
      const targets = await Promise.all(open.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
      return targets.includes(path)
    }
    const text = `email,naam\n${'jan@example.org,Jan\n'.repeat(200_000)}`
    for (const bytes of [text, gzipSync(text)]) {
      await writeFile(path, bytes)
      const table = await read({ path })
      for await (const { rows } of table.batches) if (rows.length > 0) break
      await table.close()
      await expect.poll(isOpen).toBe(false)
      const untouched = await read({ path })
      if (bytes === text) expect(await isOpen()).toBe(true)
      await untouched.close()
      await expect.poll(isOpen).toBe(false)
    }
  })

  it('Parquet from a stream leaves no temporary file', async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('waarom-import-'))
    await readAll(parquet())
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('waarom-import-'))).toEqual(before)
  })
})
