import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type DateOrder, readAnyDate, readDate, watchOrder } from './date.ts'
import { isoOf } from './iso.ts'
import { zoneOf } from './zone.ts'

const zone = zoneOf('Europe/Amsterdam')
const said = (text: string, order: DateOrder | null = null) => {
  const found = readDate(text, { order, zone })
  return found.ok ? found.value.at : found.problem.code
}
const orderOf = (...values: readonly string[]) => {
  const watch = watchOrder()
  for (const [at, value] of values.entries()) watch.see(value, at + 2)
  return watch.found()
}

describe('dates and moments that can be read in one way only', () => {
  it.each([
    ['2025-12-31', '2025-12-30T23:00:00.000Z'],
    ['2025/12/31', '2025-12-30T23:00:00.000Z'],
    ['31-12-2025', '2025-12-30T23:00:00.000Z'],
    ['31.12.2025', '2025-12-30T23:00:00.000Z'],
    ['5.6.2025', '2025-06-04T22:00:00.000Z'],
    ['12/31/2025', '2025-12-30T23:00:00.000Z'],
    ['5-5-2025', '2025-05-04T22:00:00.000Z'],
    ['20251231', '2025-12-30T23:00:00.000Z'],
    ['31 december 2025', '2025-12-30T23:00:00.000Z'],
    ['di 3 mrt. 2026', '2026-03-02T23:00:00.000Z'],
    ['1. März 2026', '2026-02-28T23:00:00.000Z'],
    ['1 août 2025', '2025-07-31T22:00:00.000Z'],
    ['Jan 9, 2024, 12:49:00 PM', '2024-01-09T11:49:00.000Z'],
    ['2025-12-31T10:11:12Z', '2025-12-31T10:11:12.000Z'],
    ['2025-12-31T10:11:12.345678+02:00', '2025-12-31T08:11:12.345Z'],
    ['2025-12-31 10:11:12 +0100', '2025-12-31T09:11:12.000Z'],
    ['2025-12-31 10:11:12.123456 +0000 UTC', '2025-12-31T10:11:12.123Z'],
    ['2025-12-31 10:11:12', '2025-12-31T09:11:12.000Z'],
    ['2025-07-31 10:11', '2025-07-31T08:11:00.000Z'],
    ['31-12-2025 12:05 am', '2025-12-30T23:05:00.000Z'],
    ['1735639200', '2024-12-31T10:00:00.000Z'],
    ['1735639200123', '2024-12-31T10:00:00.123Z'],
  ])('%s', (text, at) => {
    expect(said(text)).toBe(at)
  })

  it('a day is told from a moment', () => {
    const setting = { order: null, zone }
    expect(readDate('31-12-2025', setting)).toMatchObject({ value: { precision: 'day' } })
    expect(readDate('31-12-2025 00:00', setting)).toMatchObject({ value: { precision: 'moment' } })
  })

  it('an hour that the clocks skipped is an hour later, one that came twice is the first', () => {
    expect(said('2025-03-30 02:30')).toBe('2025-03-30T01:30:00.000Z')
    expect(said('2025-10-26 02:30')).toBe('2025-10-26T00:30:00.000Z')
  })
})

describe('what is not a date says why', () => {
  it.each([
    ['gisteren', 'value/no-date'],
    ['31-12', 'value/no-date'],
    ['12 foo 2025', 'value/no-date'],
    ['30-02-2025', 'value/no-such-date'],
    ['2025-13-01', 'value/no-such-date'],
    ['2025-01-01 24:00', 'value/no-such-date'],
    ['2025-01-01 13:00 pm', 'value/no-such-date'],
    ['31-12-25', 'value/short-year'],
    ['01-02-2025', 'value/day-or-month'],
    ['1/2/2025 10:00', 'value/day-or-month'],
  ])('%s', (text, code) => {
    expect(said(text)).toBe(code)
  })

  it('a date that contradicts its column is rejected, not turned round', () => {
    expect(said('12/31/2025', 'day-first')).toBe('value/no-such-date')
    expect(said('31/12/2025', 'month-first')).toBe('value/no-such-date')
  })
})

describe('which number is the day is decided for a whole column', () => {
  it('by the values that allow one reading only', () => {
    expect(orderOf('01-02-2025', '31-01-2025', '03-04-2025')).toEqual({ kind: 'found', order: 'day-first' })
    expect(orderOf('01/02/2025', '01/31/2025')).toEqual({ kind: 'found', order: 'month-first' })
  })

  it('not needed, unclear and mixed are said, with lines to look at', () => {
    expect(orderOf('2025-01-02', '5-5-2025', '1.2.2025', 'x')).toEqual({ kind: 'not-needed' })
    expect(orderOf('01-02-2025', '03-04-2025')).toEqual({ kind: 'unclear', lines: [2, 3] })
    expect(orderOf('31-01-2025', '30-01-2025', '01-31-2025')).toEqual({
      kind: 'mixed',
      dayFirst: 2,
      monthFirst: 1,
      lines: [4],
    })
  })

  it('then 01-02-2025 is read as the column has it', () => {
    expect(said('01-02-2025 12:00', 'day-first')).toBe('2025-02-01T11:00:00.000Z')
    expect(said('01-02-2025 12:00', 'month-first')).toBe('2025-01-02T11:00:00.000Z')
  })
})

describe('zones', () => {
  it.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'])(
    '%s: every local time is the same moment as Temporal says',
    (name) => {
      const fast = zoneOf(name)
      const local = fc.date({
        min: new Date('1980-01-01T00:00:00Z'),
        max: new Date('2040-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      fc.assert(
        fc.property(local, (date) => {
          const text = date.toISOString().slice(0, -1)
          expect(fast(date.getTime())).toBe(Temporal.PlainDateTime.from(text).toZonedDateTime(name).epochMilliseconds)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('an unknown zone is a mistake of the caller', () => {
    expect(() => zoneOf('Europe/Nergens')).toThrow(RangeError)
  })
})

describe('the quick way for what nearly every cell is', () => {
  const ALMOST = ['2025-12-31 10:11:12-01:30', '2025-12-31 10.11', '2025-12-31T10:11:12+02.00', '2025-12-31x10:11']
  const two = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((one) => String(one).padStart(2, '0'))
  const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''))
  const by = fc.constantFrom('-', '/', '.')
  const year = fc.integer({ min: 1_895, max: 2_105 }).map(String)
  const day = fc.oneof(
    fc.tuple(year, by, two(0, 13), two(0, 32)).map(([y, sign, m, d]) => `${y}${sign}${m}${sign}${d}`),
    fc.tuple(two(0, 14), by, two(0, 14), year).map(([a, sign, b, y]) => `${a}${sign}${b}${sign}${y}`),
    fc.tuple(two(0, 32), by, two(0, 32), year).map(([a, sign, b, y]) => `${a}${sign}${b}${sign}${y}`),
  )
  const none = fc.constant('')
  const offset = joined(fc.constantFrom('+', '-', ' +'), two(0, 24), fc.constantFrom(':', ':', ''), two(0, 60))
  const behind = fc.oneof(none, fc.constantFrom('Z', 'z', '.123', '.5Z', ' pm'), offset)
  const seconds = joined(fc.constant(':'), two(58, 60))
  const time = joined(
    fc.constantFrom(' ', 'T', ', '),
    two(22, 24),
    fc.constant(':'),
    two(58, 60),
    fc.oneof(none, seconds),
    behind,
  )
  const written = joined(day, fc.oneof(none, time))
  const spoilt = fc
    .tuple(written, fc.nat(24), fc.constantFrom('', ' ', '1', '-', ':'))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1))
  const text = fc.oneof(written, written, spoilt)
  const order = fc.constantFrom<DateOrder | null>('day-first', 'month-first', null)

  it('reads every date as the long way does', () => {
    fc.assert(
      fc.property(text, order, (date, first) => {
        expect(readDate(date, { order: first, zone })).toEqual(readAnyDate(date, { order: first, zone }))
      }),
      { numRuns: 300, examples: ALMOST.map((date): [string, DateOrder | null] => [date, null]) },
    )
  })

  it('writes every moment as toISOString does', () => {
    const moment = fc.date({
      min: new Date('-000001-01-01T00:00:00Z'),
      max: new Date('+010001-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moment, fc.boolean(), (date, whole) => {
        const ms = whole ? Math.floor(date.getTime() / 1_000) * 1_000 : date.getTime()
        expect(isoOf(ms)).toBe(new Date(ms).toISOString())
      }),
    )
  })
})
