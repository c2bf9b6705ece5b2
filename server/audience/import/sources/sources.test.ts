import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mappingOf } from '../convert/mapping.ts'
import { read } from '../read/read.ts'
import { watchDecimal } from '../values/amount.ts'
import { watchOrder } from '../values/date.ts'
import { clean, plain } from '../values/text.ts'
import { readValue } from '../values/value.ts'
import { zoneOf } from '../values/zone.ts'
import { FIELDS, HOLDS } from './field.ts'
import { propose } from './names.ts'
import { recognise } from './recognise.ts'
import { SOURCES } from './sources.gen.ts'

const folder = import.meta.dirname
const fixtures = SOURCES.flatMap((source) =>
  source.files.map((file) => {
    const names = readdirSync(join(folder, source.id, 'fixtures'))
    const name = names.find((one) => one.replace(/\..*$/, '') === file.id) ?? 'missing'
    return { source, file, path: join(folder, source.id, 'fixtures', name), what: `${source.id}/${name}` }
  }),
)

async function load(path: string) {
  const table = await read({ path })
  const rows: (readonly string[])[] = []
  let rejected = 0
  for await (const batch of table.batches) {
    rows.push(...batch.rows.map(({ cells }) => cells))
    rejected += batch.rejected.length
  }
  return { columns: table.columns, rows, rejected }
}

/** Reads a column as the import will: first all its values for what they have in common, then each. */
function problemsOf(field: keyof typeof FIELDS, cells: readonly string[]): string[] {
  const order = watchOrder()
  const decimal = watchDecimal()
  for (const [at, cell] of cells.entries()) {
    order.see(clean(cell), at)
    decimal.see(clean(cell), at)
  }
  const dates = order.found()
  const amounts = decimal.found()
  const setting = {
    order: dates.kind === 'found' ? dates.order : null,
    decimal: amounts.kind === 'found' ? amounts.decimal : null,
    zone: zoneOf('Europe/Amsterdam'),
    currency: 'EUR',
    country: 'NL',
  } as const
  return cells.flatMap((cell) => {
    const found = readValue(FIELDS[field], cell, setting)
    return found.ok ? [] : [`${field}: ${found.problem.code}`]
  })
}

describe.each(fixtures)('$what', ({ source, file, path }) => {
  it('is recognised by its columns, also in another order and with columns of its own', async () => {
    const { columns } = await load(path)
    for (const list of [columns, columns.toReversed(), [...columns, 'Schoenmaat']])
      expect(recognise(list)).toMatchObject({ source: { id: source.id }, file: { id: file.id } })
  })

  it('has a use for every column, and every cell can be read', async () => {
    const { columns, rows, rejected } = await load(path)
    expect([rows.length > 0, rejected]).toEqual([true, 0])
    const taken = recognise(columns).columns.flatMap(({ use }) => (typeof use === 'string' ? [use] : []))
    expect(taken, 'two columns for one field').toEqual([...new Set(taken)])
    for (const [at, { column, use }] of recognise(columns).columns.entries()) {
      const cells = rows.map((row) => row[at] ?? '')
      if (column.includes('.')) continue
      expect(use, column).not.toBeNull()
      if (typeof use === 'string') expect(problemsOf(use, cells), column).toEqual([])
      else if (use && 'means' in use && use.rest === 'reject')
        for (const cell of cells) expect(Object.keys(use.means), column).toContain(cell.toLowerCase())
    }
  })

  it('says what it holds, and carries it', () => {
    const uses = Object.values(file.columns)
    const fields = uses.filter((use): use is keyof typeof FIELDS => typeof use === 'string')
    const meanings = [
      ...uses.flatMap((use) => (typeof use === 'object' && 'means' in use ? Object.values(use.means) : [])),
      file.everybody,
    ]
    const carries = {
      contacts: fields.includes('contact.address'),
      orders: fields.includes('order.placed'),
      events: fields.includes('event.at'),
      contracts: fields.includes('contract.begins'),
      'soft-opt-ins': fields.includes('soft-opt-in.opt-out'),
      consents: fields.some((field) => field.startsWith('consent.')),
      deliveries: fields.includes('delivery.at'),
      suppressions: meanings.some((meaning) => typeof meaning === 'object' && 'suppress' in meaning),
    }
    for (const one of HOLDS) if (file.holds.includes(one)) expect(carries[one], one).toBe(true)
    const known = new Set(Object.keys(file.columns).map(plain))
    for (const name of file.needs) expect(known, name).toContain(plain(name))
  })

  it('cites what it rests on', () => {
    if (file.sure === 'documented') expect(source.read.length).toBeGreaterThan(0)
    for (const { url, date } of source.read)
      expect([URL.canParse(url), date]).toEqual([true, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)])
    expect(readFileSync(join(folder, source.id, 'source.ts'), 'utf8')).toMatch(/\/\*\*[\s\S]+\*\/\nexport const/)
  })

  it('has only invented people, at example.org', () => {
    const addresses = readFileSync(path, 'utf8').match(/[\w.+-]+@[\w.-]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect(address).toMatch(/@example\.org$/)
  })
})

describe('Mailchimp: the three files of an audience', () => {
  const columns = (id: string) =>
    load(join(folder, `mailchimp/fixtures/${id}.csv`)).then(({ columns: list }) => recognise(list))

  it('the evidence of consent is kept: when and from where was asked and confirmed', async () => {
    const { columns: mapped } = await columns('subscribed')
    const use = (name: string) => mapped.find(({ column }) => column === name)?.use
    expect(['OPTIN_TIME', 'OPTIN_IP', 'CONFIRM_TIME', 'CONFIRM_IP'].map(use)).toEqual([
      'consent.asked',
      'consent.asked-from',
      'consent.confirmed',
      'consent.confirmed-from',
    ])
  })

  it('the unsubscribed and the cleaned are suppressed, each as what they are', async () => {
    expect((await columns('subscribed')).file?.everybody).toBeUndefined()
    expect((await columns('unsubscribed')).file?.everybody).toEqual({ suppress: 'unsubscribed' })
    expect((await columns('cleaned')).file?.everybody).toEqual({ suppress: 'hard-bounce' })
  })

  it.each(['unsubscribed', 'cleaned'])('the %s have names: people are made of them, who stay refused', async (id) => {
    expect(mappingOf(await columns(id)).holds).toEqual(['contacts', 'consents', 'suppressions'])
  })

  it('passwords, places and scores are dropped, with the reason', async () => {
    const { columns: mapped } = await columns('subscribed')
    expect(mapped.find(({ column }) => column === 'LATITUDE')?.use).toEqual({ drop: 'place' })
    expect(mapped.find(({ column }) => column === 'MEMBER_RATING')?.use).toEqual({ drop: 'tracking' })
  })
})

describe('a file that no source claims is mapped by hand, with proposals', () => {
  it.each([
    ['E-mailadres', 'contact.address'],
    ['emailAddress', 'contact.address'],
    ['Adresse e-mail', 'contact.address'],
    ['Vorname', 'contact.first-name'],
    ['Prénom', 'contact.first-name'],
    ['achternaam klant', 'contact.last-name'],
    ['Klantnr', 'contact.id'],
    ['PLZ', 'contact.postcode'],
    ['Bestelldatum', 'order.placed'],
    ['Totaalbedrag (€)', 'order.total'],
    ['Nieuwsbrief', 'consent.given'],
    ['Opt-in (e-mail)', 'consent.given'],
    ['afmeld_datum', 'suppression.at'],
    ['custom_fields.naam', 'contact.name'],
  ])('%s: %s', (column, field) => {
    expect(propose(column)[0]?.field).toBe(field)
  })

  it.each(['Schoenmaat', 'Kleur', 'x', '#3', ''])('%s: nothing', (column) => {
    expect(propose(column)).toEqual([])
  })

  it('no source is seen in it, and each column has what it may be', () => {
    const found = recognise(['Voornaam', 'E-mail', 'Kleur'])
    expect([found.source, found.file]).toEqual([null, null])
    expect(found.columns.map(({ use, proposals }) => [use, proposals[0]?.field ?? null])).toEqual([
      [null, 'contact.first-name'],
      [null, 'contact.address'],
      [null, null],
    ])
  })

  it('what a column is by its very name is taken, each field once; what only looks like it waits for a person', () => {
    const columns = ['E-mailadrs', 'E-mail', 'Mail', 'Achternaam', 'Schoenmaat']
    expect(mappingOf(recognise(columns)).columns).toEqual({
      'E-mail': 'contact.address',
      Achternaam: 'contact.last-name',
    })
  })

  it('no column is a property of an event by itself, whatever it is called', () => {
    expect(
      ['event.property', 'property', 'eigenschap van de gebeurtenis', 'properties.kleur'].flatMap(propose),
    ).toEqual([])
    const uses = SOURCES.flatMap(({ files }) => files.flatMap(({ columns }) => Object.values(columns)))
    expect(uses).not.toContain('event.property')
  })

  it('two sources that claim a file equally well are no recognition', () => {
    const [one] = SOURCES.filter(({ id }) => id === 'listmonk')
    if (!one) throw new Error('no listmonk')
    const columns = Object.keys(one.files[0]?.columns ?? {})
    expect(recognise(columns, [one]).source?.id).toBe('listmonk')
    expect(recognise(columns, [one, { ...one, id: 'twin' }]).source).toBeNull()
  })
})
