import { describe, expect, test } from 'vitest'
import { converted, planOf, type Said, SENDER } from './fixtures/plan.ts'
import { checkMapping, type Mapping } from './mapping.ts'

const HEAD =
  'E-mail;Verkoop of gift;Soft opt-in datum;Mededeling;Bewijs mededeling;Weigermogelijkheid;Bewijs weigermogelijkheid;Ordernummer'
const columns = {
  'E-mail': 'contact.address',
  'Verkoop of gift': 'soft-opt-in.kind',
  'Soft opt-in datum': 'soft-opt-in.at',
  Mededeling: 'soft-opt-in.notice',
  'Bewijs mededeling': 'soft-opt-in.notice-evidence',
  Weigermogelijkheid: 'soft-opt-in.opt-out',
  'Bewijs weigermogelijkheid': 'soft-opt-in.opt-out-evidence',
  Ordernummer: 'order.number',
} as const satisfies Mapping['columns']
const holds = ['soft-opt-ins'] as const
const of = (rows: readonly string[], said: Said = {}) =>
  converted([HEAD, ...rows].join('\n'), { ...said, mapping: { holds, columns, ...said.mapping } })
const WHOLE = 'a@example.org;verkoop;31-12-2025;Wij mailen over thee.;kassa v3;Vink aan: geen mail.;vakje leeg, B7;B7'

describe('a soft opt-in', () => {
  test.each([
    [HEAD],
    ['Email;Sale or gift;Soft opt-in date;Notice;Notice evidence;Opt-out offered;Opt-out evidence;Order number'],
    [
      'E-Mail-Adresse;Verkauf oder Spende;Erhoben am;Hinweistext;Nachweis Hinweis;Widerspruchshinweis;Nachweis Widerspruchsmöglichkeit;Bestellnummer',
    ],
    [
      'Courriel;Vente ou don;Date de collecte;Texte de la mention;Preuve de la mention;Possibilité de refus;Preuve de la possibilité de refus;Numéro de commande',
    ],
  ])('is read by the very names of its columns: %s', async (head) => {
    const { mapping } = await planOf(`${head}\n${WHOLE}`)
    expect(Object.values(mapping.columns)).toEqual(Object.values(columns))
    expect(mapping.holds).toEqual(['contacts', 'soft-opt-ins'])
  })

  test('is what was said at the sale and how one could refuse, each with its evidence', async () => {
    const { records, rejected } = await of([WHOLE])
    expect(rejected).toEqual([])
    expect(records[0]).toMatchObject({ order: null, consents: [] })
    expect(records[0]?.softOptIn).toEqual({
      ...{ legalSenderId: SENDER, kind: 'sale', at: '2025-12-30T23:00:00.000Z', order: 'B7' },
      ...{ notice: 'Wij mailen over thee.', noticeEvidence: 'kassa v3' },
      ...{ optOut: 'Vink aan: geen mail.', optOutEvidence: 'vakje leeg, B7' },
    })
  })

  test.each([
    ['an order alone', ';;;', 'no-notice'],
    ['no notice', ';kassa v3;Vink aan.;vakje leeg', 'no-notice'],
    ['a notice without evidence', 'Wij mailen.;;Vink aan.;vakje leeg', 'no-notice'],
    ['a notice of which is only said that it was there', 'ja;kassa v3;Vink aan.;vakje leeg', 'no-notice'],
    ['no way out', 'Wij mailen.;kassa v3;;vakje leeg', 'no-opt-out'],
    ['a way out without evidence', 'Wij mailen.;kassa v3;Vink aan.;', 'no-opt-out'],
    ['a way out that was not offered', 'Wij mailen.;kassa v3;nee;formulier', 'no-opt-out'],
  ])('is not made of %s; the row comes back', async (_what, cells, code) => {
    const { records, rejected } = await of([`a@example.org;verkoop;31-12-2025;${cells};B7`])
    expect([records, rejected.map(({ problem }) => problem.code)]).toEqual([[], [`row/${code}`]])
  })

  test.each([
    [WHOLE.replace('verkoop', 'nieuwsbrief'), 'no-occasion'],
    [WHOLE.replace('31-12-2025', ''), 'no-collection-moment'],
  ])('%s: %s', async (row, code) => {
    expect((await of([row])).rejected.map(({ problem }) => problem.code)).toEqual([`row/${code}`])
  })

  test('is of the legal sender that was chosen, or that its row names; of no other', async () => {
    const senders = {
      byName: new Map([
        ['theehuis bv', 'thee'],
        ['twee', null],
      ]),
      chosen: null,
    }
    const mapping = { columns: { ...columns, Afzender: 'soft-opt-in.sender' } } as const
    const text = [`${HEAD};Afzender`, ...['Theehuis B.V', 'twee', 'Elders', ''].map((name) => `${WHOLE};${name}`)]
    const { records, rejected } = await converted(text.join('\n').replace('B.V', 'BV'), {
      mapping: { holds, ...mapping },
      senders,
    })
    expect(records.map(({ softOptIn }) => softOptIn?.legalSenderId)).toEqual(['thee'])
    expect(rejected.map(({ problem }) => problem.code)).toEqual(Array(3).fill('row/no-legal-sender'))
  })

  test('beside people is only of the rows that say one', async () => {
    const { records, rejected } = await of(['b@example.org;;;;;;;', WHOLE], {
      mapping: { holds: ['contacts', 'soft-opt-ins'] },
    })
    expect([rejected, records.map(({ softOptIn }) => softOptIn?.kind ?? null)]).toEqual([[], [null, 'sale']])
  })

  test('is not taken from a file that has no column for the way out', () => {
    const { Weigermogelijkheid: _, ...lacking } = columns
    expect(() => checkMapping({ holds, columns: lacking, everybody: null }, Object.keys(columns))).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          code: 'import/field-missing',
          facts: { holds: 'soft-opt-ins', fields: 'soft-opt-in.opt-out' },
        }),
      }),
    )
  })
})
