import { describe, expect, it } from 'vitest'
import { encode, readAll } from './fixtures/whole.ts'

const DUTCH = 'naam;plaats\nDaniël;Coevorden\nRenée;’s-Gravenhage\nJürgen;Köln\nFrançois;Besançon\n'
const encodingOf = (bytes: Uint8Array, size?: number) => readAll(bytes, size).then(({ table }) => table.encoding)

describe('the encoding is found by itself', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['utf-8 with BOM', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16le with BOM', 'utf-16le'],
    ['utf-16be with BOM', 'utf-16be'],
    ['windows-1252', 'windows-1252'],
  ])('%s', async (written, found) => {
    for (const size of [undefined, 1, 7]) {
      const { table, rows, rejected } = await readAll(encode(DUTCH, written), size)
      expect(table.encoding).toBe(found)
      expect(rows.map(([name]) => name)).toEqual(['Daniël', 'Renée', 'Jürgen', 'François'])
      expect(rejected).toEqual([])
      expect(table.columns).toEqual(['naam', 'plaats'])
    }
  })

  it('one strange letter is Western European: a guess about one letter is worth nothing', async () => {
    expect(await encodingOf(encode('naam\nRenée\n', 'windows-1252'))).toBe('windows-1252')
    expect(await encodingOf(encode('naam;prijs\nJan;€ 5\n', 'windows-1252'))).toBe('windows-1252')
  })

  it('enough Polish or Russian is told from Western European', async () => {
    const russian = 'имя;город\nСергей Иванов;Москва\nНаталья Петрова;Санкт-Петербург\nЕлена Смирнова;Новосибирск\n'
    expect(await encodingOf(encode(russian, 'windows-1251'))).toBe('windows-1251')
  })

  it('a letter far into the file still decides', async () => {
    const plain = 'Jan;Gouda\n'.repeat(60_000)
    for (const encoding of ['utf-8', 'windows-1252']) {
      const { rows, rejected } = await readAll(encode(`naam;plaats\n${plain}Renée;Ede\n`, encoding))
      expect([rows.length, rows.at(-1), rejected]).toEqual([60_001, ['Renée', 'Ede'], []])
    }
  })
})

describe('bytes that cannot be decoded cost their own row', () => {
  it('Windows letters in a UTF-8 file', async () => {
    const bytes = Buffer.concat([
      Buffer.from('naam;plaats\nDaniël;Ede\nJosé;Best\n'),
      encode('Renée;Gouda\n', 'windows-1252'),
      Buffer.from('Zoë;Urk\n'),
    ])
    const { table, rows, rejected } = await readAll(bytes)
    expect(table.encoding).toBe('utf-8')
    expect(rows.map(([name]) => name)).toEqual(['Daniël', 'José', 'Zoë'])
    expect(rejected).toMatchObject([{ line: 4, problem: { code: 'row/undecodable', facts: { encoding: 'utf-8' } } }])
  })

  it('a byte that stands for no letter in Windows-1252', async () => {
    const bytes = Buffer.concat([
      encode('naam\nRenée\n', 'windows-1252'),
      Buffer.from([0x81, 0x0a]),
      Buffer.from('Jan\n'),
    ])
    const { rows, rejected } = await readAll(bytes)
    expect([rows, rejected.map(({ line }) => line)]).toEqual([[['Renée'], ['Jan']], [3]])
  })
})
