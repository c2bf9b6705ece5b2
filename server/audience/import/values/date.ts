import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import { valueProblems } from '../problems.ts'
import { readDigits } from './date-digits.ts'
import { type Clock, takeApart } from './date-text.ts'
import { note, tally } from './tally.ts'
import type { Zone } from './zone.ts'

/** Which number comes first in 01-02-2025. */
export type DateOrder = 'day-first' | 'month-first'

/** When something happened. A day without a time is the start of that day on the organisation's clocks. */
export interface When {
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string
  readonly precision: 'day' | 'moment'
}

/** What a column of dates is read by. */
export interface DateSetting {
  /** Null where nobody has decided; a date that needs it is then a problem. */
  readonly order: DateOrder | null
  readonly zone: Zone
}

const bad = (name: 'no-date' | 'no-such-date' | 'short-year' | 'day-or-month') => fail(valueProblems.make(name))

/** Midnight of a date as if in UTC, or null when the calendar has no such day. */
function midnight(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day)
  const date = new Date(ms)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : null
}

function onClock(start: number, clock: Clock | null, zone: Zone): Result<When> {
  if (!clock) return ok({ at: new Date(zone(start)).toISOString(), precision: 'day' })
  const { hour, minute, second, ms, offsetMinutes } = clock
  if (!(hour < 24) || minute > 59 || second > 59) return bad('no-such-date')
  const local = start + ((hour * 60 + minute) * 60 + second) * 1_000 + ms
  const at = offsetMinutes === null ? zone(local) : local - offsetMinutes * 60_000
  return ok({ at: new Date(at).toISOString(), precision: 'moment' })
}

/** Reads a date or a moment. What needs the order of the column and has none is `value/day-or-month`, never a guess. */
export function readDate(text: string, setting: DateSetting): Result<When> {
  // Nearly every cell; there are millions.
  const quick = readDigits(text, setting)
  return quick ? ok(quick) : readAnyDate(text, setting)
}

/** Reads a date as `readDate` does, whatever way it is written; takes ten times as long. */
export function readAnyDate(text: string, { order, zone }: DateSetting): Result<When> {
  const found = takeApart(text)
  if (!found) return bad('no-date')
  if (found.kind === 'short-year') return bad('short-year')
  if (found.kind === 'epoch') return ok({ at: new Date(found.ms).toISOString(), precision: 'moment' })
  const { year, clock } = found
  if (found.kind === 'date') {
    const start = midnight(year, found.month, found.day)
    return start === null ? bad('no-such-date') : onClock(start, clock, zone)
  }
  const { first, second } = found
  if (order === null && first <= 12 && second <= 12 && first !== second) return bad('day-or-month')
  const dayFirst = order === null ? first > 12 || first === second : order === 'day-first'
  const start = dayFirst ? midnight(year, second, first) : midnight(year, first, second)
  return start === null ? bad('no-such-date') : onClock(start, clock, zone)
}

/** What a whole column says about its order. `lines` are the first that show it, or that contradict the rest. */
export type OrderFound =
  /** No value depends on it. */
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'found'; readonly order: DateOrder }
  /** Every value can be read both ways: a person decides. */
  | { readonly kind: 'unclear'; readonly lines: readonly number[] }
  /** Some values can only be the one, others only the other: a person decides, and the rest is rejected. */
  | {
      readonly kind: 'mixed'
      readonly dayFirst: number
      readonly monthFirst: number
      readonly lines: readonly number[]
    }

/** Looks at all values of a column, one by one, in the memory of a few numbers. */
export function watchOrder(): { see(text: string, line: number): void; found(): OrderFound } {
  const seen = { dayFirst: tally(), monthFirst: tally(), either: tally() }
  return {
    see(text, line) {
      const date = takeApart(text)
      if (date?.kind !== 'pair' || date.first === date.second) return
      note(date.first > 12 ? seen.dayFirst : date.second > 12 ? seen.monthFirst : seen.either, line)
    },
    found() {
      const { dayFirst, monthFirst, either } = seen
      if (dayFirst.count > 0 && monthFirst.count > 0) {
        const { lines } = dayFirst.count < monthFirst.count ? dayFirst : monthFirst
        return { kind: 'mixed', dayFirst: dayFirst.count, monthFirst: monthFirst.count, lines }
      }
      if (dayFirst.count + monthFirst.count > 0)
        return { kind: 'found', order: dayFirst.count > 0 ? 'day-first' : 'month-first' }
      return either.count > 0 ? { kind: 'unclear', lines: either.lines } : { kind: 'not-needed' }
    },
  }
}
