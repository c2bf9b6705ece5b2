import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { valueProblems } from '../problems.ts'
import type { Refused } from '../write/record.ts'
import { rejectedCsv } from './csv.ts'

async function written(said: Refused['said'], separator: string | null, lang: 'nl' | 'en') {
  const problem = { ...valueProblems.make('no-address'), facts: { column: 'mail' } }
  const rows = (async function* () {
    yield [{ line: 7, said, problem }]
  })()
  const columns = [{ column: 'mail' }, { column: 'naam' }]
  return (
    await Readable.from(
      rejectedCsv(rows, { columns, dialect: separator === null ? null : { separator } }, lang),
    ).toArray()
  ).join('')
}

test('rejected rows have their line, their cells and the reason, in the language asked and with the separator of the file', async () => {
  expect(await written(['jan', 'Jan; de Vries'], ';', 'nl')).toBe(
    '\uFEFFregel;mail;naam;reden\r\n' + '7;jan;"Jan; de Vries";mail: Dit is geen e-mailadres. Verbeter het adres.\r\n',
  )
  expect(await written('half a "row', ',', 'en')).toContain('\r\n7,"half a ""row",,mail: This is not an')
  // JSON Lines and Parquet have no separator; a Dutch spreadsheet takes cells apart by a semicolon.
  expect(await written(['jan', 'Jan'], null, 'nl')).toContain('\r\n7;jan;Jan;')
  expect(await written(['jan', 'Jan'], null, 'en')).toContain('\r\n7,jan,Jan,')
})
