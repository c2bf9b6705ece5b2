import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { ImportRecord } from '../write/record.ts'
import { asksOf, NO_ANSWERS } from './answers.ts'
import { BRAND, converted, planOf, type Said } from './fixtures/plan.ts'
import { checkMapping, dropped, type Mapping } from './mapping.ts'

const STREAM = '01890000-0000-7000-8000-000000000002'
const fixture = (path: string) =>
  readFileSync(join(import.meta.dirname, '../sources', path.replace('/', '/fixtures/')), 'utf8')
const of = async (path: string, said: Said = {}) =>
  (await converted(fixture(path), { ...said, answers: { currency: 'EUR', country: 'NL', ...said.answers } })).records
const addresses = (records: readonly ImportRecord[]) =>
  records.map((one) => one.addresses.map(({ written }) => written).join())

describe('what the rows of each tool become', () => {
  test('Mailchimp, the subscribed: who asked for it consented, with the evidence; who was put on the list did not', async () => {
    const records = await of('mailchimp/subscribed.csv')
    expect(records.map(({ contact }) => [contact?.externalId, contact?.givenName, contact?.familyName])).toEqual([
      ['a1b2c3d4e5', 'Fenna', 'Brouwer'],
      ['b2c3d4e5f6', 'Joris', 'van Veen'],
    ])
    expect(records.map(({ consents }) => consents)).toEqual([
      [
        {
          purpose: 'commercial',
          streamId: null,
          wording: null,
          at: '2023-03-14T07:12:45.000Z',
          confirmedAt: '2023-03-14T07:20:01.000Z',
          withdrawnAt: null,
          evidence: 'asked-from: 192.0.2.10; confirmed-from: 192.0.2.10',
        },
      ],
      [],
    ])
    const never = await of('mailchimp/subscribed.csv', { answers: { doubt: 'never-subscribed' } })
    expect(never.flatMap(({ consents }) => consents)).toEqual([])
  })

  test('Mailchimp, the unsubscribed and the cleaned: each refusal as what it is, and consent as long as it held', async () => {
    const [gone] = await of('mailchimp/unsubscribed.csv')
    const at = '2024-02-11T18:45:12.000Z'
    expect(gone?.suppressions).toEqual([
      { type: 'unsubscribed', streamId: null, brandId: BRAND, reason: 'No longer interested', at },
    ])
    expect(gone?.consents).toMatchObject([{ at: '2021-05-01T07:00:00.000Z', withdrawnAt: at }])
    const [cleaned] = await of('mailchimp/cleaned.csv')
    // A bounce is of the address, whatever the brand.
    expect(cleaned?.suppressions).toMatchObject([{ type: 'hard-bounce', brandId: null }])
    expect(cleaned?.consents).toMatchObject([{ withdrawnAt: null }])
  })

  test('an unsubscribe goes as far as was said', async () => {
    const reach = async (refusals: NonNullable<Said['choice']>['refusals']) =>
      (await of('mailchimp/unsubscribed.csv', { choice: { refusals } as NonNullable<Said['choice']> }))[0]
        ?.suppressions[0]
    expect(await reach({ reach: 'all' })).toMatchObject({ streamId: null, brandId: null })
    expect(await reach({ reach: 'stream', streamId: STREAM })).toMatchObject({ streamId: STREAM, brandId: null })
  })

  test('Klaviyo: the status tells who consented and who left', async () => {
    const records = await of('klaviyo/profiles.csv')
    expect(
      records.map(({ consents, suppressions }) => [consents.length, suppressions.map(({ type }) => type)]),
    ).toEqual([
      [1, []],
      [0, ['unsubscribed']],
    ])
    expect(records[0]?.provenance).toEqual({ at: '2023-03-14T07:12:45.000Z', evidence: 'Footer form' })
  })

  test('Laposta and listmonk: the state of each', async () => {
    expect((await of('laposta/members.jsonl')).map((one) => [one.consents.length, one.suppressions[0]?.type])).toEqual([
      [1, undefined],
      [0, 'hard-bounce'],
    ])
    expect((await of('listmonk/subscribers.csv')).map(({ suppressions }) => suppressions[0]?.type)).toEqual([
      undefined,
      'objection-marketing',
    ])
  })

  test('Deployteq: of all that people did only a complaint is taken', async () => {
    const { records, idle } = await converted(fixture('deployteq/activities.csv'))
    expect(addresses(records)).toEqual(['saskia.mulder@example.org'])
    expect(records[0]).toMatchObject({ contact: null, suppressions: [{ type: 'complaint', brandId: null }] })
    expect(idle).toBe(1)
  })

  test('Shopify: every row of an order has its number and a line, only the first its money', async () => {
    const records = await of('shopify/orders.csv')
    expect(records.map(({ order, orderLine }) => [order?.externalId, order?.totalMinor, orderLine])).toEqual([
      ['#1001', 6490, { sku: 'WS-1', name: 'Wandelschoen', category: null, quantity: 1, unitMinor: 3995 }],
      ['#1001', null, { sku: 'VT-9', name: 'Veters', category: null, quantity: 2, unitMinor: 1000 }],
    ])
    const [yes, no] = await of('shopify/customers.csv')
    expect([yes?.contact?.externalId, yes?.consents.length, no?.consents, no?.suppressions]).toEqual([
      '7012345678901',
      1,
      [],
      [],
    ])
  })

  test('WooCommerce, Magento and Lightspeed', async () => {
    expect((await of('woocommerce/orders.csv'))[0]).toMatchObject({
      contact: { externalId: '31', givenName: 'Fenna' },
      order: { externalId: '2001', totalMinor: 6490, placedAt: '2024-09-16T04:29:00.000Z' },
    })
    expect((await of('woocommerce/customers.csv'))[0]).toMatchObject({ contact: { phone: '+31612345678' } })
    expect((await of('magento/orders.csv'))[0]).toMatchObject({ order: { externalId: '000000031', totalMinor: 6490 } })
    expect((await of('magento/customers.csv'))[0]?.provenance).toMatchObject({ evidence: 'base' })
    expect((await of('lightspeed/customers.csv'))[0]).toMatchObject({
      contact: { familyName: 'van Veen', country: 'NL' },
    })
  })
})

const PEOPLE: Mapping = {
  holds: ['contacts'],
  columns: {
    mail: 'contact.address',
    naam: 'contact.name',
    tel: 'contact.phone',
    sinds: 'contact.since',
    land: 'contact.country',
  },
  everybody: null,
}
const people = (...rows: readonly string[]) => ['mail;naam;tel;sinds;land', ...rows].join('\n')

describe('a half-broken file', () => {
  test('gives its good rows, and the bad ones with line, column and reason', async () => {
    const { records, rejected } = await converted(
      people('a@example.org;An;;;NL', 'no address;Bo;;;', ';Cas;;;', 'd@example.org;"Dirk', 'e@ex ample;Ed;;;'),
      { mapping: PEOPLE },
    )
    expect(addresses(records)).toEqual(['a@example.org'])
    expect(rejected.map(({ line, problem }) => [line, problem.code, problem.facts['column']])).toEqual([
      [3, 'value/no-address', 'mail'],
      [4, 'row/nobody', undefined],
      [5, 'row/broken-quote', undefined],
      [6, 'address/domain', 'mail'],
    ])
    expect(JSON.stringify(rejected.map(({ problem }) => problem))).not.toMatch(/Bo|Cas|Dirk|ample/)
  })

  test('a telephone number that is none costs nobody his row; it is left out, and counted', async () => {
    const { records, rejected, leftOut } = await converted(
      people('a@example.org;An;12;31-12-2020;Narnia', 'b@example.org;Bo;0612345678;;NL'),
      { mapping: PEOPLE },
    )
    expect([records.length, rejected]).toEqual([2, []])
    expect(records.map(({ contact }) => [contact?.phone, contact?.country])).toEqual([
      [null, null],
      ['+31612345678', 'NL'],
    ])
    expect(leftOut.map(({ column, problem, count, lines }) => [column, problem.code, count, lines])).toEqual([
      ['land', 'value/no-country', 1, [2]],
      ['tel', 'value/phone-without-country', 1, [2]],
    ])
  })

  test('a refusal is taken whatever else is wrong with its row', async () => {
    const text = 'mail;status;gevraagd\nweg@example.org;weg;geen datum\nmis;weg;\nblijft@example.org;raar;'
    const { records, rejected } = await converted(text, {
      mapping: {
        holds: ['contacts', 'consents'],
        columns: {
          mail: 'contact.address',
          gevraagd: 'consent.asked',
          status: { means: { weg: { suppress: 'unsubscribed' } }, rest: 'reject' },
        },
      },
    })
    expect(addresses(records)).toEqual(['weg@example.org'])
    expect(records[0]?.suppressions).toMatchObject([{ type: 'unsubscribed' }])
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['value/no-address', 'value/unknown-word'])
  })

  test('values that a database cannot keep do not stop their neighbours', async () => {
    const long = 'x'.repeat(1_001)
    const { records, rejected } = await converted(
      people(`a@example.org;A\u0000n;;0000-00-00;NL`, `b@example.org;${long};;;`),
      { mapping: PEOPLE },
    )
    expect(records.map(({ contact }) => [contact?.familyName, contact?.firstSeenAt])).toEqual([['A n', null]])
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['value/too-long'])
  })
})

describe('a reason', () => {
  const text = (name: string) => `E-mail;${name}\na@example.org;te duur\nb@example.org;`

  test.each(['Reden', 'reason', 'Grund', 'motif'])('of whatever, in a column %s, is no refusal', async (name) => {
    const { plan, records } = await converted(text(name))
    expect(plan.mapping).toMatchObject({ holds: ['contacts'], columns: { 'E-mail': 'contact.address' } })
    expect(records.flatMap(({ suppressions }) => suppressions)).toEqual([])
  })

  test('is that of a refusal where its column says so', async () => {
    const { plan, records } = await converted(text('Reden afmelding'))
    expect(plan.mapping.holds).toEqual(['suppressions'])
    expect(records.map(({ suppressions }) => suppressions.map(({ type, reason }) => [type, reason]))).toEqual([
      [['by-hand', 'te duur']],
    ])
  })

  test('is that of a refusal beside the moment of one', async () => {
    const { plan, records } = await converted(
      'E-mail;Naam;Afmelddatum;Reden\na@example.org;A;31-12-2025;te duur\nb@example.org;B;;',
    )
    expect(plan.mapping.columns).toMatchObject({ Reden: 'suppression.reason' })
    expect(records.map(({ suppressions }) => suppressions.map(({ type, reason }) => [type, reason]))).toEqual([
      [['unsubscribed', 'te duur']],
      [],
    ])
  })

  test('refuses nothing by itself in a file that is not taken for its refusals', async () => {
    const columns = { 'E-mail': 'contact.address', Reden: 'suppression.reason' } as const
    const { records } = await converted(text('Reden'), { mapping: { holds: ['contacts'], columns } })
    expect(records.flatMap(({ suppressions }) => suppressions)).toEqual([])
  })
})

describe('what a file holds that nobody knows, is told by its columns', () => {
  const ORDERS =
    'Ordernummer;Klantnr;E-mail;Datum;Totaal;Status;Artikel;Aantal\n7;k1;a@example.org;31-12-2025;12,50;verzonden;Fietstas;2'

  test('orders, with what Datum, Status and Totaal are beside their number', async () => {
    const { plan, records, rejected } = await converted(ORDERS, { answers: { currency: 'EUR' } })
    expect(plan.mapping.holds).toEqual(['orders'])
    expect(rejected).toEqual([])
    expect(records[0]).toMatchObject({
      order: { externalId: '7', placedAt: '2025-12-30T23:00:00.000Z', totalMinor: 1_250, state: 'under-way' },
      orderLine: { name: 'Fietstas', quantity: 2 },
    })
  })

  test('a column of their own goes before a short name', async () => {
    const { mapping } = await planOf('Datum;Ordernummer;Besteldatum;E-mail\n;7;31-12-2025;a@example.org')
    expect(mapping.columns).toEqual({
      Ordernummer: 'order.number',
      Besteldatum: 'order.placed',
      'E-mail': 'contact.address',
    })
  })

  test('consents, and people', async () => {
    const { mapping } = await planOf('E-mail;Nieuwsbrief;Datum\na@example.org;ja;31-12-2025')
    expect(mapping).toMatchObject({ holds: ['contacts', 'consents'], columns: { Nieuwsbrief: 'consent.given' } })
    expect(mapping.columns['Datum']).toBeUndefined()
  })

  test('what belongs to something else than the file is taken as is not taken, said, and nothing is asked of it', async () => {
    const { survey, mapping } = await planOf(ORDERS)
    const people: Mapping = { ...mapping, holds: ['contacts'] }
    expect(
      dropped(
        survey.columns.map(({ column }) => column),
        people,
      ),
    ).toEqual(
      ['Ordernummer', 'Datum', 'Totaal', 'Status', 'Artikel', 'Aantal'].map((column) => ({
        column,
        reason: 'not-held',
      })),
    )
    expect(asksOf(survey, people, NO_ANSWERS, null)).toEqual([])
    expect(asksOf(survey, mapping, NO_ANSWERS, null)).toMatchObject([{ kind: 'currency', column: 'Totaal' }])
  })
})

describe('what can be read in two ways', () => {
  const mapping: Mapping = {
    holds: ['orders'],
    columns: { nr: 'order.number', mail: 'contact.address', datum: 'order.placed', totaal: 'order.total' },
    everybody: null,
  }
  const orders = (date: string, total: string) => `nr;mail;datum;totaal\n1;a@example.org;${date};${total}`

  test.each([
    ['31-12-2025', '€ 1.234,56', []],
    ['01-02-2025', '€ 1.234,56', ['date-order']],
    ['31-12-2025', '1.234', ['decimal', 'currency']],
  ])('%s and %s: asks %j', async (date, total, kinds) => {
    const { survey } = await planOf(orders(date, total))
    expect(asksOf(survey, mapping, NO_ANSWERS, null).map(({ kind, answered }) => [kind, answered])).toEqual(
      kinds.map((kind) => [kind, false]),
    )
  })

  test('is read as a person said, and never before', async () => {
    const text = orders('01-02-2025', '1.234')
    const answers = { orders: { datum: 'day-first' }, decimals: { totaal: ',' }, currency: 'EUR' } as const
    const { survey } = await planOf(text)
    expect(asksOf(survey, mapping, { ...NO_ANSWERS, ...answers }, null).every(({ answered }) => answered)).toBe(true)
    const { records } = await converted(text, { mapping, answers })
    expect(records[0]?.order).toMatchObject({
      placedAt: '2025-01-31T23:00:00.000Z',
      totalMinor: 123_400,
      currency: 'EUR',
    })
    const { rejected } = await converted(text, { mapping })
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['value/no-currency'])
  })

  test('a guest of a shop has no number, and is not the same as all other guests', async () => {
    const text = 'nr;mail;datum;klant\n1;a@example.org;2025-01-01;0\n2;b@example.org;2025-01-01;7'
    const columns = {
      nr: 'order.number',
      mail: 'contact.address',
      datum: 'order.placed',
      klant: 'order.contact',
    } as const
    const { records } = await converted(text, { mapping: { ...mapping, columns } })
    expect(records.map(({ contact }) => contact?.externalId)).toEqual([null, '7'])
  })
})

describe('properties of an event', () => {
  const columns = {
    mail: 'contact.address',
    wat: 'event.name',
    op: 'event.at',
    kleur: 'event.property',
    'maat.eu': 'event.property',
  } as const
  const mapping: Mapping = { holds: ['events'], columns, everybody: null }
  const properties = async (text: string) =>
    (await converted(text, { mapping })).records.map(({ event }) => event?.properties)

  test('are the columns that somebody chose, by their own names, as they are written', async () => {
    const rows = ['mail;wat;op;kleur;maat.eu;geheim', 'a@example.org;keek;2025-12-31;rood;42;x']
    const written = ['007', '1.50', '-1.5', '1.234,56', 'true', '', '12345678901234567890']
    const file = [...rows, ...written.map((one) => `a@example.org;keek;2025-12-31;;${one};x`)].join('\n')
    expect(await properties(file)).toEqual([
      { kleur: 'rood', 'maat.eu': 42 },
      ...written.map((one) => (one ? { 'maat.eu': one === '-1.5' ? -1.5 : one } : {})),
    ])
  })

  test('of an object inside a row of JSON are called by the way to them', async () => {
    const row = { mail: 'a@example.org', wat: 'keek', op: '2025-12-31', kleur: null, maat: { eu: 42, us: 9 } }
    expect(await properties(JSON.stringify(row))).toEqual([{ 'maat.eu': 42 }])
  })

  test('cost a row nothing but its length', async () => {
    const { rejected } = await converted(
      `mail;wat;op;kleur;maat.eu\na@example.org;k;2025-12-31;${'x'.repeat(1_001)};`,
      {
        mapping,
      },
    )
    expect(rejected.map(({ problem }) => [problem.code, problem.facts['column']])).toEqual([
      ['value/too-long', 'kleur'],
    ])
  })
})

describe('a list of refusals', () => {
  const gone = 'a@example.org;2025-12-31;te duur;alles;nieuws'

  test.each([
    ['E-mail;Afgemeld op;Reden;Reikwijdte;Stroom'],
    ['E-mailadres;Uitschrijfdatum;Reden afmelding;Soort afmelding;Lijst'],
    ['Email address;Unsubscribed at;Reason;Scope;Stream'],
    ['Email;Opt-out date;Unsubscribe reason;Type;Mailing list'],
  ])('makes contacts of nobody: %s', async (head) => {
    const { plan, records } = await converted(`${head}\n${gone}`)
    expect(plan.mapping.holds).toEqual(['suppressions'])
    expect(records).toMatchObject([
      { contact: null, consents: [], suppressions: [{ type: 'unsubscribed', reason: 'te duur' }] },
    ])
  })

  test('of which the rejected rows were mended is one still', async () => {
    const { plan } = await converted('regel;E-mail;Afgemeld op;reden\n2;a@example.org;2025-12-31;Geen datum.')
    expect(plan.mapping.holds).toEqual(['suppressions'])
  })

  test.each([
    ['a name', 'Voornaam'],
    ['a number', 'Klantnummer'],
    ['a country', 'Land'],
    ['a yes to a newsletter', 'Nieuwsbrief'],
    ['something that nobody knows', 'Schoenmaat'],
  ])('with %s beside it is one of people too', async (_what, column) => {
    const { mapping } = await planOf(`E-mail;Afgemeld op;${column}\na@example.org;2025-12-31;7`)
    expect(mapping.holds).toContain('contacts')
  })

  test('makes contacts where somebody says that it holds people too', async () => {
    const { records } = await converted('E-mail;Afgemeld op\na@example.org;2025-12-31', {
      mapping: { holds: ['contacts', 'suppressions'] },
    })
    expect(records).toMatchObject([{ contact: {}, suppressions: [{ type: 'unsubscribed' }] }])
  })
})

describe('a mapping', () => {
  const many = Array.from({ length: 51 }, (_, at) => `c${at}`)
  const columns = ['mail', 'naam', 'nr', ...many, 'x'.repeat(101)]
  const propertiesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, 'event.property' as const]))
  const check = (mapping: Partial<Mapping>) => () =>
    checkMapping({ holds: ['contacts'], columns: {}, everybody: null, ...mapping }, columns)

  it.each([
    ['no-such-column', { columns: { other: 'contact.address' } }],
    ['field-twice', { columns: { mail: 'contact.address', naam: 'contact.address' } }],
    ['field-missing', { columns: { naam: 'contact.name' } }],
    ['no-refusal', { holds: ['suppressions'], columns: { mail: 'contact.address' } }],
    ['too-many-properties', { columns: propertiesOf(many) }],
    ['property-name', { columns: propertiesOf(['x'.repeat(101)]) }],
  ] as const)('is refused: %s', (code, mapping) => {
    expect(check(mapping)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: `import/${code}` }) }),
    )
  })

  it('may take a list of people who all refused', () => {
    expect(
      check({ holds: ['suppressions'], columns: { mail: 'contact.address' }, everybody: { suppress: 'unsubscribed' } }),
    ).not.toThrow()
  })

  it('says of every column that is not taken why', () => {
    const mapping: Mapping = {
      holds: ['contacts'],
      columns: { mail: 'contact.address', nr: { drop: 'payment' } },
      everybody: null,
    }
    expect(dropped(['mail', 'naam', 'nr'], mapping)).toEqual([
      { column: 'naam', reason: 'not-mapped' },
      { column: 'nr', reason: 'payment' },
    ])
  })
})
