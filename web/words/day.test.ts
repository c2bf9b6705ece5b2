import { afterEach, describe, expect, test } from 'vitest'
import { atField, countDaysIn, day, fieldOf, moment, shortDay, today } from './index.ts'

afterEach(() => countDaysIn(undefined))

describe('a day on a page', () => {
  test.each(['Pacific/Honolulu', 'Europe/Amsterdam', 'Pacific/Kiritimati', undefined])(
    'that is no moment is the same everywhere (%s)',
    (zone) => {
      countDaysIn(zone)
      expect(day('2025-12-31', 'nl')).toBe('31 december 2025')
      expect(shortDay('2025-12-31', 'nl')).toBe('31 dec 2025')
    },
  )

  test('of a moment is that of the organisation, wherever the browser is', () => {
    countDaysIn('Europe/Amsterdam')
    expect(day('2025-12-30T23:30:00.000Z', 'nl')).toBe('31 december 2025')
    expect(moment('2025-12-30T23:30:00.000Z', 'nl')).toBe('31 december 2025 om 00:30')
    countDaysIn('America/New_York')
    expect(day('2025-12-30T23:30:00.000Z', 'en')).toBe('30 December 2025')
  })

  test('in a zone that the browser does not know is that of the browser', () => {
    countDaysIn('Europe/Deeg')
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

describe('a field for a moment', () => {
  test.each(['America/New_York', 'Europe/Amsterdam', 'Australia/Lord_Howe'])('is on the clocks of %s', (zone) => {
    countDaysIn(zone)
    for (const at of ['2026-03-29T01:30:00.000Z', '2026-07-01T12:00:00.000Z', '2026-11-28T22:45:00.000Z'])
      expect(atField(fieldOf(at))).toBe(at)
  })

  test('is what somebody there would write down', () => {
    countDaysIn('Europe/Amsterdam')
    expect(fieldOf('2026-07-01T12:00:00.000Z')).toBe('2026-07-01T14:00')
  })
})
