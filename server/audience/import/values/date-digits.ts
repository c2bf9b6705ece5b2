import type { DateOrder, DateSetting, When } from './date.ts'
import { isoOf } from './iso.ts'

const ZERO = 48
const HYPHEN = 45
const POINT = 46
const SLASH = 47
const COLON = 58
const SPACE = 32
const PLUS = 43
const LETTER_T = 84
const LETTER_Z = 90

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const FIRST_YEAR = 1900
const YEARS = 201
/** When each month of these years begins, as if in UTC; the last is where they end. */
const MONTHS = Float64Array.from({ length: YEARS * 12 + 1 }, (_, at) => Date.UTC(FIRST_YEAR, at, 1))

/** The number that stands in two digits; not a number where one is none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Midnight of a day as if in UTC; not a number where the calendar has no such day in these years. */
function midnight(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12)) return Number.NaN
  const at = (year - FIRST_YEAR) * 12 + month - 1
  const start = MONTHS[at] ?? Number.NaN
  const ms = start + (day - 1) * DAY_MS
  return day >= 1 && ms < (MONTHS[at + 1] ?? Number.NaN) ? ms : Number.NaN
}

/** The day of 2025-12-31, or of 31-12-2025 where that can be read in one way. */
function dayOf(text: string, order: DateOrder | null): number {
  const by = text.charCodeAt(4)
  if (by === HYPHEN || by === SLASH || by === POINT)
    return text.charCodeAt(7) === by
      ? midnight(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8))
      : Number.NaN
  const between = text.charCodeAt(2)
  if (text.charCodeAt(5) !== between) return Number.NaN
  const first = two(text, 0)
  const second = two(text, 3)
  const year = two(text, 6) * 100 + two(text, 8)
  // With points between them the day always comes first.
  if (between === POINT) return midnight(year, second, first)
  if (between !== HYPHEN && between !== SLASH) return Number.NaN
  if (order !== null) return order === 'day-first' ? midnight(year, second, first) : midnight(year, first, second)
  if (first > 12 || first === second) return midnight(year, second, first)
  return second > 12 ? midnight(year, first, second) : Number.NaN
}

/** The offset that stands at the end of a text: `Z`, or `+02:00`; not a number for anything else. */
function offsetOf(text: string): number {
  const sign = text.charCodeAt(19)
  if (sign === LETTER_Z) return text.length === 20 ? 0 : Number.NaN
  if ((sign !== PLUS && sign !== HYPHEN) || text.length !== 25 || text.charCodeAt(22) !== COLON) return Number.NaN
  const minutes = two(text, 20) * 60 + two(text, 23)
  return sign === PLUS ? minutes : -minutes
}

/** Milliseconds of the time that stands behind a day; not a number where that is no time. */
function timeOf(text: string): number {
  const between = text.charCodeAt(10)
  if ((between !== SPACE && between !== LETTER_T) || text.charCodeAt(13) !== COLON) return Number.NaN
  const hour = two(text, 11)
  const minute = two(text, 14)
  const second = text.length === 16 ? 0 : text.charCodeAt(16) === COLON ? two(text, 17) : Number.NaN
  return hour < 24 && minute < 60 && second < 60 ? ((hour * 60 + minute) * 60 + second) * 1_000 : Number.NaN
}

/**
 * Reads the dates that nearly every export has, by the million: 2025-12-31 and 31-12-2025, with 10:11, 10:11:12,
 * 10:11:12Z or 10:11:12+02:00 behind it or nothing. Null for anything else, also for a day that the calendar does not have.
 */
export function readDigits(text: string, { order, zone }: DateSetting): When | null {
  const day = dayOf(text, order)
  if (Number.isNaN(day)) return null
  if (text.length === 10) return { at: isoOf(zone(day)), precision: 'day' }
  const local = day + timeOf(text)
  const offset = text.length > 19 ? offsetOf(text) : 0
  if (Number.isNaN(local + offset)) return null
  return { at: isoOf(text.length > 19 ? local - offset * MINUTE_MS : zone(local)), precision: 'moment' }
}
