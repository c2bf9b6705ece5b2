import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressColumns } from './address-column.ts'
import { type ListAnswer, listAnswer } from './answer.ts'
import type { Asked, ListPlace } from './place.ts'

const LATE: ListPlace = {
  code: 'open',
  group: 'Open bestellingen',
  variant: 'Met datum',
  reason: 'U hebt een bestelling die nog onderweg is.',
  missing: [],
  already: false,
  address: null,
}
const REFUSED: ListPlace = {
  ...LATE,
  code: 'refused',
  group: null,
  variant: null,
  reason: 'Dit adres is voorgoed geweigerd.',
  missing: ['told'],
}
const KNOWN = new Map<string, ListPlace>([
  ['eva@example.org', LATE],
  ['tom@example.org', { ...LATE, missing: ['provenance', 'told'] }],
  ['isa@example.org', REFUSED],
  ['K-7', { ...LATE, address: 'eva@example.org' }],
])
const placeOf = (asked: Asked) => KNOWN.get(asked.by === 'address' ? asked.key : asked.id) ?? null
/** Rows of a file, after the line with its headings. */
const lines = (rows: readonly (readonly string[])[], from = 2) => rows.map((cells, at) => ({ line: from + at, cells }))
const answers = (list: ListAnswer, rows: readonly (readonly string[])[], from = 2) =>
  list.answer(lines(rows, from), placeOf).map((row) => row.slice(-5))

test('a list comes back with in or out, group, variant, reason and what is missing behind its own columns', () => {
  const list = listAnswer({ headings: ['Naam', 'E-mail'], columns: { address: 1, externalId: null } }, 'nl')
  expect(list.headings).toEqual(['Naam', 'E-mail', 'In of uit', 'Groep', 'Variant', 'Reden', 'Wat ontbreekt'])
  expect(list.answer(lines([['Eva', ' EVA@Example.org ']]), placeOf)).toEqual([
    [
      'Eva',
      ' EVA@Example.org ',
      'in',
      'Open bestellingen',
      'Met datum',
      'U hebt een bestelling die nog onderweg is.',
      '',
    ],
  ])
})

test('who is out is told why: refused, not known, twice, no address', () => {
  const list = listAnswer({ headings: ['mail'], columns: { address: 0, externalId: null } }, 'en')
  const rows = ['isa@example.org', 'noa@example.org', 'eva@example.org', 'Eva@example.org', 'eva', '']
  expect(
    answers(
      list,
      rows.map((cell) => [cell]),
    ),
  ).toEqual([
    ['out', '', '', 'Dit adres is voorgoed geweigerd.', 'what this person was told then'],
    ['out', '', '', 'We do not know this address, and so not where it comes from.', 'where this address comes from'],
    ['in', 'Open bestellingen', 'Met datum', 'U hebt een bestelling die nog onderweg is.', ''],
    ['out', '', '', 'This person stands in line 4 already.', ''],
    ['out', '', '', 'This is no mail address.', ''],
    ['out', '', '', 'There is no address here.', ''],
  ])
  expect(list.tally()).toEqual({
    ...{ rows: 6, in: 1, out: 1, notKnown: 1, duplicate: 1, unreadable: 2 },
    ...{ already: 0, incomplete: 0, missing: { provenance: 0, told: 0 } },
    places: new Map([
      ['refused', 1],
      ['open', 1],
    ]),
    wrong: [
      { line: 6, why: 'This is no mail address.' },
      { line: 7, why: 'There is no address here.' },
    ],
  })
})

test('a row counts as the same person also when the list comes in pieces', () => {
  const list = listAnswer({ headings: ['mail'], columns: { address: 0, externalId: null } }, 'en')
  answers(list, [['eva@example.org'], ['tom@example.org']])
  expect(answers(list, [['tom@example.org']], 4)).toEqual([
    ['out', '', '', 'This person stands in line 3 already.', ''],
  ])
  expect(list.tally()).toMatchObject({ rows: 3, in: 2, incomplete: 1, missing: { provenance: 1, told: 1 } })
})

test('a number tells who somebody is only where there is no address; a spoiled address is not passed over', () => {
  const list = listAnswer({ headings: ['nr', 'mail'], columns: { address: 1, externalId: 0 } }, 'en')
  const rows = answers(list, [
    ['K-7', ''],
    ['K-7', 'eva@'],
    ['K-7', 'noa@example.org'],
  ])
  expect(rows.map(([where]) => where)).toEqual(['in', 'out', 'out'])
  expect(list.tally()).toMatchObject({ in: 1, unreadable: 1, notKnown: 1 })
})

test('a list may have nothing but numbers', () => {
  const list = listAnswer({ headings: ['nr'], columns: { address: null, externalId: 0 } }, 'en')
  expect(answers(list, [['K-7'], ['K-8'], [''], ['K-7']]).map(([where, , , reason]) => [where, reason])).toEqual([
    ['in', LATE.reason],
    ['out', 'We do not know this number, or it is that of more than one person.'],
    ['out', 'There is no customer number here.'],
    ['out', 'This person stands in line 2 already.'],
  ])
})

test('a column of addresses with names, or of links, is one of addresses', () => {
  const rows = [['Jan <jan@example.org>'], ['mailto:eva@example.org']]
  expect(addressColumns({ rows, named: null })).toEqual([{ at: 0, share: 1 }])
})

test('who stands there by number gets the mail at one address, and not once more in the row of that address', () => {
  const list = listAnswer({ headings: ['nr', 'mail'], columns: { address: 1, externalId: 0 } }, 'en')
  const rows = answers(list, [
    ['K-7', ''],
    ['', 'eva@example.org'],
  ])
  expect(rows.map(([where, , , reason]) => [where, reason])).toEqual([
    ['in', LATE.reason],
    ['out', 'This person stands in line 2 already.'],
  ])
})

test('a row that could not be read stands in its place with what it said, and why', () => {
  const list = listAnswer({ headings: ['mail', 'x'], columns: { address: 0, externalId: null } }, 'en')
  const rows = list.answer(
    [{ line: 2, raw: 'a;b;c', why: 'Too many cells.' }, ...lines([['eva@example.org', '']], 3)],
    placeOf,
  )
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['a;b;c', '', 'out', '', '', 'Too many cells.'],
    ['eva@example.org', '', 'in', 'Open bestellingen', 'Met datum', LATE.reason],
  ])
  expect(list.tally()).toMatchObject({ rows: 2, in: 1, unreadable: 1, wrong: [{ line: 2, why: 'Too many cells.' }] })
})

test('a heading that the list has already is told apart, and a short row keeps the answer in its place', () => {
  const list = listAnswer({ headings: ['mail', 'Groep', 'x'], columns: { address: 0, externalId: null } }, 'nl')
  expect(list.headings.slice(3)).toEqual(['In of uit', 'Groep (Waarom)', 'Variant', 'Reden', 'Wat ontbreekt'])
  expect(list.answer(lines([['eva@example.org']]), placeOf)[0]).toHaveLength(list.headings.length)
})

test('every row has exactly one answer, and who is in was known, and stands there once', () => {
  const cell = fc.constantFrom(...KNOWN.keys(), 'noa@example.org', 'eva', '')
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const list = listAnswer({ headings: ['mail'], columns: { address: 0, externalId: null } }, 'en')
      const all = list.answer(lines(cells.map((one) => [one])), placeOf)
      const { rows, notKnown, duplicate, unreadable, ...tally } = list.tally()
      expect(tally.in + tally.out + notKnown + duplicate + unreadable).toBe(rows)
      expect(rows).toBe(cells.length)
      const inside = all.flatMap(([address = '', where]) => (where === 'in' ? [address] : []))
      expect(new Set(inside).size).toBe(inside.length)
      for (const address of inside) expect(KNOWN.get(address)?.group).toBe(LATE.group)
    }),
    { numRuns: 60 },
  )
})

test('where the addresses stand is told by the cells, and between two such columns by the name', () => {
  const rows = [
    ['Eva', 'eva@example.org', 'info@example.org', ''],
    ['tom@example.org', 'tom@example.org', 'winkel@example.org', 'x@example.org'],
    ['Isa', 'isa@example.org', '', ''],
  ]
  expect(addressColumns({ rows, named: null })).toEqual([
    { at: 1, share: 1 },
    { at: 2, share: 1 },
    { at: 3, share: 1 },
  ])
  expect(addressColumns({ rows, named: 2 })[0]?.at).toBe(2)
  expect(addressColumns({ rows, named: 0 })[0]?.at).toBe(1)
  expect(addressColumns({ rows: [['Eva'], ['@twitter']], named: 0 })).toEqual([])
})
