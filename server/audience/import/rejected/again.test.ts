import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { converted, planOf } from '../convert/fixtures/plan.ts'
import { dropOf } from '../convert/mapping.ts'
import { rejectedCsv } from './csv.ts'

/** The file with rejected rows of a file, as it is handed back. */
async function rejectedOf(text: string, lang: 'nl' | 'en'): Promise<string> {
  const { plan, rejected } = await converted(text)
  const rows = (async function* () {
    yield rejected
  })()
  return (await Readable.from(rejectedCsv(rows, plan.survey, lang)).toArray()).join('')
}

test.each(['nl', 'en'] as const)(
  'rejected rows that were mended come in as they are: people, and no refusals (%s)',
  async (lang) => {
    const back = await rejectedOf('E-mail;Voornaam\ngoed@example.org;Bo\nfout at example.org;An\n', lang)
    expect(back).toContain(';An;E-mail: ')
    const mended = back.replace('fout at ', 'fout@')
    const { records, rejected, plan } = await converted(mended)
    expect(rejected).toEqual([])
    expect(
      records.map(({ contact, addresses, suppressions }) => [contact?.givenName, addresses[0]?.key, suppressions]),
    ).toEqual([['An', 'fout@example.org', []]])
    const [line, , , reason] = plan.survey.columns.map(({ column }) => dropOf(plan.mapping, column))
    expect([line, reason]).toEqual(['ours', 'ours'])
  },
)

test('a file that has a column called as ours is known too', async () => {
  const back = await rejectedOf('E-mail;Afmelddatum;reden\nfout at example.org;31-12-2025;te duur\n', 'nl')
  const { records, rejected, plan } = await converted(back.replace('fout at ', 'fout@'))
  expect(rejected).toEqual([])
  expect(records[0]?.suppressions).toMatchObject([{ type: 'unsubscribed', reason: 'te duur' }])
  const [line, , , , reason] = plan.survey.columns.map(({ column }) => dropOf(plan.mapping, column))
  expect([line, reason]).toEqual(['ours', 'ours'])
})

test('columns of those names elsewhere in a file are not ours', async () => {
  const { survey, mapping } = await planOf('reden;E-mail;regel\nte duur;a@example.org;7\n')
  expect(survey.columns.map(({ column }) => dropOf(mapping, column))).toEqual(['not-mapped', null, 'not-mapped'])
})
