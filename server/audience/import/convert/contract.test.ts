import { describe, expect, test } from 'vitest'
import { periodWords } from '../values/period.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { asksOf, NO_ANSWERS } from './answers.ts'
import { converted, planOf } from './fixtures/plan.ts'

const holds = ['contacts', 'contracts'] as const
const HEAD = 'Abonnementsnummer;Abonnement;E-mail;Begindatum;Einddatum;Abonnementsprijs;Betaald per'
const columns = {
  Abonnementsnummer: 'contract.id',
  Abonnement: 'contract.name',
  'E-mail': 'contact.address',
  Begindatum: 'contract.begins',
  Einddatum: 'contract.ends',
  Abonnementsprijs: 'contract.price',
  'Betaald per': 'contract.paid-each',
} as const
const file = (...rows: readonly string[]) => [HEAD, ...rows].join('\n')
const of = (...rows: readonly string[]) => converted(file(...rows), { mapping: { holds, columns } })

describe('a file of subscriptions', () => {
  test.each([
    ['Contractnummer;Abonnement;Begindatum;Einddatum'],
    ['Subscription ID;Subscription;Start date;End date'],
    ['Vertragsnummer;Vertrag;Vertragsbeginn;Vertragsende'],
    ["Numéro d'abonnement;Formule;Date de début;Date de fin"],
  ])('is read by the very names of its columns: %s', async (head) => {
    const { mapping } = await planOf(`${head};E-mail\n1;Krant;31-12-2025;;a@example.org`)
    expect(Object.values(mapping.columns)).toEqual([
      'contract.id',
      'contract.name',
      'contract.begins',
      'contract.ends',
      'contact.address',
    ])
  })

  test('gives each contract as it stands there, and nothing that does not', async () => {
    const { records, rejected } = await of(
      'C1;Krant;a@example.org;31-12-2024;30-12-2025;€ 24,50;per maand',
      'C2;Krant;b@example.org;31-01-2025;;;',
    )
    expect(rejected).toEqual([])
    expect(records.map(({ contract }) => contract)).toEqual([
      {
        ...{ externalId: 'C1', name: 'Krant', priceMinor: 2_450, currency: 'EUR', paidEach: 'month' },
        ...{ beginsAt: '2024-12-30T23:00:00.000Z', endsAt: '2025-12-29T23:00:00.000Z' },
      },
      {
        ...{ externalId: 'C2', name: 'Krant', priceMinor: null, currency: null, paidEach: null },
        ...{ beginsAt: '2025-01-30T23:00:00.000Z', endsAt: null },
      },
    ])
  })

  test('has every column of a whole file by its name', async () => {
    expect((await planOf(file('C1;Krant;a@example.org;31-12-2024;;;'))).mapping.columns).toEqual(columns)
  })

  test('holds contracts, with what Prijs, Valuta and Periode are beside their number', async () => {
    const { mapping } = await planOf(
      'Abonnement;E-mail;Begindatum;Prijs;Valuta;Periode\nKrant;a@example.org;31-12-2024;9;EUR;jaar',
    )
    expect(mapping.holds).toEqual(['contracts'])
    expect(mapping.columns).toMatchObject({
      Prijs: 'contract.price',
      Valuta: 'contract.currency',
      Periode: 'contract.paid-each',
    })
  })

  test('without a name or a beginning is no contract, and the row says why', async () => {
    const { rejected } = await of('C1;;a@example.org;31-12-2024;;;', 'C2;Krant;b@example.org;;;;')
    expect(rejected.map(({ line, problem }) => [line, problem.code])).toEqual([
      [2, 'row/no-contract'],
      [3, 'row/no-contract'],
    ])
  })

  test('with a period that nobody knows comes in without it, counted', async () => {
    const { records, leftOut } = await of('C1;Krant;a@example.org;31-12-2024;;€ 24,50;per kwartaal')
    expect(records[0]?.contract).toMatchObject({ priceMinor: 2_450, paidEach: null })
    expect(leftOut).toMatchObject([{ column: 'Betaald per', problem: { code: 'value/no-period' }, count: 1 }])
  })

  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('whose period is not known learns which words are, each of which is read: %s', async (lang, words) => {
    const known = periodWords(lang)
    expect(words.problems['value/no-period'].what).toContain(known)
    const { records, leftOut } = await of(
      ...known.split(', ').map((word) => `;Krant;a@example.org;31-12-2024;;€ 9;${word}`),
    )
    expect(leftOut).toEqual([])
    expect(new Set(records.map(({ contract }) => contract?.paidEach))).toEqual(new Set(['month', 'year', 'term']))
  })

  test('whose prices have no currency asks for it, unless a column has it', async () => {
    const { survey, mapping } = await planOf(file('C1;Krant;a@example.org;31-12-2024;;24,50;'), {
      mapping: { holds, columns },
    })
    expect(asksOf(survey, mapping, NO_ANSWERS, null)).toMatchObject([{ kind: 'currency', column: 'Abonnementsprijs' }])
    const pounds = await converted(`${HEAD};Munt\nC1;Krant;a@example.org;31-12-2024;;24,50;jaar;GBP`, {
      mapping: { holds, columns: { ...columns, Munt: 'contract.currency' } },
    })
    expect(pounds.records[0]?.contract).toMatchObject({ priceMinor: 2_450, currency: 'GBP', paidEach: 'year' })
  })
})
