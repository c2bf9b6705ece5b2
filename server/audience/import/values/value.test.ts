import { isCountry, isLanguage } from '@waarom/audience/relevance/codes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decimal, readAmount, readAnyAmount, watchDecimal } from './amount.ts'
import { readLanguage } from './language.ts'
import { readValue, type ValueKind, type ValueSetting } from './value.ts'
import { zoneOf } from './zone.ts'

const SETTING: ValueSetting = {
  order: null,
  zone: zoneOf('Europe/Amsterdam'),
  decimal: null,
  currency: 'EUR',
  country: 'NL',
}
const said = (kind: ValueKind, text: string, setting: Partial<ValueSetting> = {}) => {
  const found = readValue(kind, text, { ...SETTING, ...setting })
  return found.ok ? found.value : found.problem.code
}

it('an empty cell is nothing, and no problem', () => {
  for (const cell of ['', '  ', '\u00A0', '\u200B']) expect(said('date', cell)).toBeNull()
})

it('what stands around a text goes, and an apostrophe before a number; that of a name stays', () => {
  expect(said('text', ' \u00A0Jan \uFEFF')).toBe('Jan')
  expect(said('text', "'1234AB")).toBe('1234AB')
  expect(said('text', "'t Hart")).toBe("'t Hart")
})

describe('amounts', () => {
  it.each([
    ['€ 1.234,56', 123_456, 'EUR'],
    ['1,234.56', 123_456, 'EUR'],
    ['1234.5', 123_450, 'EUR'],
    ['1.234.567', 123_456_700, 'EUR'],
    ['12', 1_200, 'EUR'],
    ['12,-', 1_200, 'EUR'],
    ['€ 12,--', 1_200, 'EUR'],
    ['-3,5', -350, 'EUR'],
    ['(3,50)', -350, 'EUR'],
    ['3,50-', -350, 'EUR'],
    ['0.500', 50, 'EUR'],
    ['12.3400', 1_234, 'EUR'],
    ['.99', 99, 'EUR'],
    ["1'234.50 CHF", 123_450, 'CHF'],
    ['1 234,50 €', 123_450, 'EUR'],
    ['£5', 500, 'GBP'],
    ['JPY 1500', 1_500, 'JPY'],
    ['KWD 1.2345', 'value/too-precise', ''],
    ['1.2345', 'value/too-precise', ''],
    ['$ 5', 'value/unknown-currency', ''],
    ['5 knaken', 'value/unknown-currency', ''],
    ['1.234', 'value/decimal-or-thousand', ''],
    ['1,23,4', 'value/no-amount', ''],
    ['gratis', 'value/no-amount', ''],
    ['99999999999999999', 'value/amount-too-large', ''],
  ])('%s', (text, minor, currency) => {
    expect(said('amount', text)).toEqual(currency ? { minor, currency } : minor)
  })

  it('the currency of the column settles which dollar or krone it is', () => {
    expect(said('amount', '$ 5', { currency: 'CAD' })).toEqual({ minor: 500, currency: 'CAD' })
    expect(said('amount', 'kr. 5', { currency: 'DKK' })).toEqual({ minor: 500, currency: 'DKK' })
    expect(said('amount', '5', { currency: null })).toBe('value/no-currency')
  })

  it('the decimal sign is decided for a whole column', () => {
    const found = (...values: readonly string[]) => {
      const watch = watchDecimal()
      for (const [at, value] of values.entries()) watch.see(value, at + 2)
      return watch.found()
    }
    expect(found('1.234', '5,00')).toEqual({ kind: 'found', decimal: ',' })
    expect(found('1,234', '1,234.50')).toEqual({ kind: 'found', decimal: '.' })
    expect(found('1.234', '2.345')).toEqual({ kind: 'unclear', lines: [2, 3] })
    expect(found('1,50', '1.50', '2.50')).toEqual({ kind: 'mixed', comma: 1, point: 2, lines: [2] })
    expect(found('12', 'x')).toEqual({ kind: 'not-needed' })
    expect(said('amount', '1.234', { decimal: ',' })).toEqual({ minor: 123_400, currency: 'EUR' })
    expect(said('amount', '1.50', { decimal: ',' })).toBe('value/no-amount')
  })

  it('what a country writes is read back to the cent', () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(cents, fc.constantFrom('nl', 'en', 'de', 'fr', 'de-CH', 'de-AT'), (minor, lang) => {
        const text = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' }).format(minor / 100)
        expect(said('amount', text)).toEqual({ minor, currency: 'EUR' })
      }),
    )
  })

  it('the quick way for what nearly every cell is reads as the long way does', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 14 })
    const amount = fc.oneof(
      fc.tuple(digits, fc.constantFrom(',', '.', '', ' '), digits).map((parts) => parts.join('')),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-€') }),
    )
    const setting = fc.record({
      decimal: fc.constantFrom<Decimal | null>(',', '.', null),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD', null),
    })
    fc.assert(
      fc.property(amount, setting, (text, by) => {
        expect(readAmount(text, by)).toEqual(readAnyAmount(text, by))
      }),
      { numRuns: 500 },
    )
  })
})

describe('telephone numbers', () => {
  it.each([
    ['06-12345678', '+31612345678'],
    ['+31 (0)6 12 34 56 78', '+31612345678'],
    ['0032 470 12 34 56', '+32470123456'],
    ["'+31612345678", '+31612345678'],
    ['123', 'value/no-phone'],
    ['geen', 'value/no-phone'],
  ])('%s', (text, number) => {
    expect(said('phone', text)).toBe(number)
  })

  it('without + and without a country it is no number', () => {
    expect(said('phone', '0612345678', { country: null })).toBe('value/phone-without-country')
  })
})

describe('countries', () => {
  it.each([
    ['NL', 'NL'],
    ['nld', 'NL'],
    ['528', 'NL'],
    ['Nederland', 'NL'],
    ['The Netherlands', 'NL'],
    ['PAYS-BAS', 'NL'],
    ['Österreich', 'AT'],
    ['Oesterreich', 'value/no-country'],
    ['België', 'BE'],
    ['belgie', 'BE'],
    ['UK', 'GB'],
    ['Engeland', 'GB'],
    ['Absurdistan', 'value/no-country'],
  ])('%s', (text, code) => {
    expect(said('country', text)).toBe(code)
  })

  it('are those that can stand in a rule', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((one) => letters.map((other) => one + other))
    const read = codes.filter((code) => said('country', code) === code)
    expect(read.length).toBeGreaterThan(240)
    expect(codes.filter(isCountry)).toEqual(read)
  })
})

describe('languages', () => {
  it.each([
    ['NL', 'nl'],
    ['nl_BE', 'nl'],
    ['Nederlands', 'nl'],
    ['Hebrew', 'he'],
    ['iw', 'he'],
    ['zz', null],
  ])('%s', (text, code) => {
    expect(readLanguage(text)).toBe(code)
  })

  it('are those that can stand in a rule', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const codes = letters.flatMap((one) => letters.map((other) => one + other))
    const read = codes.filter((code) => readLanguage(code) === code)
    expect(read.length).toBeGreaterThan(180)
    expect(codes.filter(isLanguage)).toEqual(read)
  })
})

describe('yes and no, whole numbers, addresses', () => {
  it.each([
    ['Ja', true],
    ['nee', false],
    ['YES', true],
    ['Nein', false],
    ['oui', true],
    ['0', false],
    ['misschien', 'value/no-yes-or-no'],
  ])('%s', (text, answer) => {
    expect(said('yes-no', text)).toBe(answer)
  })

  it.each([
    ['3', 3],
    ['2.00', 2],
    ['2.5', 'value/no-whole-number'],
  ])('%s', (text, number) => {
    expect(said('whole', text)).toBe(number)
  })

  it.each([
    ['jan@example.org', [{ address: 'jan@example.org', name: '' }]],
    ['Jan de Vries <Jan@Example.org>', [{ address: 'Jan@Example.org', name: 'Jan de Vries' }]],
    [
      'a@example.org; b@example.org',
      [
        { address: 'a@example.org', name: '' },
        { address: 'b@example.org', name: '' },
      ],
    ],
    ['mailto:jan@example.org', [{ address: 'jan@example.org', name: '' }]],
    ['jan', 'value/no-address'],
    ['jan@', 'value/no-address'],
    ['jan@@example.org', 'value/no-address'],
  ])('%s', (text, found) => {
    expect(said('address', text)).toEqual(found)
  })
})

it('no text at all makes a reader throw', () => {
  const kinds: readonly ValueKind[] = [
    'text',
    'address',
    'phone',
    'country',
    'date',
    'amount',
    'currency',
    'whole',
    'yes-no',
  ]
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-/: €$+()@<>";aTZ ') }))
  fc.assert(
    fc.property(text, fc.constantFrom(...kinds), (cell, kind) => {
      expect(readValue(kind, cell, SETTING)).toHaveProperty('ok')
    }),
    { numRuns: process.env['WAAROM_LONG'] ? 3_000 : 400 },
  )
})
