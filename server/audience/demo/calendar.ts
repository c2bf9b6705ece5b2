import { invariant } from '@waarom/purpose/problem.ts'
import { type Zone, zoneOf } from '../import/values/zone.ts'
import { type Dice, lot } from './dice.ts'
import type { Moment } from './row.ts'

/** Where the shop is. */
const ZONE = 'Europe/Amsterdam'
/** Years between the day the shop opened and today. */
export const YEARS = 6
const DAY_MS = 86_400_000

/** How much is sold in each month, January first: the sales of January, spring, and two months before Christmas. */
const SEASON = [8, 6, 7, 8, 8, 7, 6, 6, 8, 9, 13, 14]
/** How much is sold on each day of the week, Sunday first. */
const WEEKDAY = [11, 17, 15, 14, 14, 13, 12]
/** The product of the busiest month and the busiest day. */
const BUSIEST = 14 * 17
/** How many people come in each year of the shop, the first year first: it grows. */
const GROWTH = lot([0, 1, 2, 3, 4, 5].map((year) => [year, [8, 11, 15, 19, 22, 25][year] ?? 0] as const))
/** When on a day people are at it, by the hours of the clock. */
const HOUR = lot(
  [2, 1, 0, 0, 0, 1, 3, 6, 9, 12, 13, 12, 13, 13, 12, 12, 12, 11, 11, 14, 17, 17, 12, 6].map(
    (weight, hour) => [hour, weight] as const,
  ),
)
/** After so many tries a quiet day is taken as it comes. */
const TRIES = 16

/** The days of the shop: 0 is the day it opened, the last is yesterday. */
export interface Calendar {
  readonly days: number
  /** Start of today; everything happened before it. Milliseconds since 1970, as all moments here. */
  readonly nowMs: number
  /** Midnight of day 0 on the clocks of the shop, as if in UTC. */
  readonly openedLocalMs: number
  readonly weights: Uint16Array
  readonly zone: Zone
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' })

/**
 * The day it is on the clocks of the shop, `YYYY-MM-DD`. Not on those of the organisation that looks at it: where it is another
 * day already, what the shop sold today would be of moments that are still to come.
 */
export function todayAt(now: Date): string {
  return DAY.format(now)
}

/** Makes the calendar of a shop that opened six years before `today` (`YYYY-MM-DD`), on the clocks of Amsterdam. */
export function calendarOf(today: string): Calendar {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(today) ?? []).slice(1).map(Number)
  invariant(year && month && day, `today is ${today}`)
  const openedLocalMs = Date.UTC(year - YEARS, month - 1, day)
  const todayLocalMs = Date.UTC(year, month - 1, day)
  const days = (todayLocalMs - openedLocalMs) / DAY_MS
  const weights = Uint16Array.from({ length: days }, (_, at) => {
    const date = new Date(openedLocalMs + at * DAY_MS)
    return (SEASON[date.getUTCMonth()] ?? 0) * (WEEKDAY[date.getUTCDay()] ?? 0)
  })
  const zone = zoneOf(ZONE)
  return { days, nowMs: zone(todayLocalMs), openedLocalMs, weights, zone }
}

/** A day from `first` to `last`, both possible, busy days sooner; `first` where there is no room. */
export function dayBetween({ weights }: Calendar, first: number, last: number, dice: Dice): number {
  if (last <= first) return first
  let day = first
  for (let tried = 0; tried < TRIES; tried += 1) {
    day = first + dice.below(last - first + 1)
    if (dice.below(BUSIEST) < (weights[day] ?? 0)) return day
  }
  return day
}

/** The day on which somebody first came, later years sooner. */
export function firstDay(calendar: Calendar, dice: Dice): number {
  const year = dice.draw(GROWTH)
  const first = Math.floor((calendar.days * year) / YEARS)
  return dayBetween(calendar, first, Math.floor((calendar.days * (year + 1)) / YEARS) - 1, dice)
}

/** A moment on a day, when people are awake. */
export function momentOn(calendar: Calendar, day: number, dice: Dice): number {
  const seconds = dice.draw(HOUR) * 3_600 + dice.below(3_600)
  return calendar.zone(calendar.openedLocalMs + day * DAY_MS + seconds * 1_000)
}

/** How many days of this shop passed before a moment. */
export function dayOf({ openedLocalMs }: Calendar, ms: number): number {
  return Math.floor((ms - openedLocalMs) / DAY_MS)
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
/** The days that were written before, by their number since 1970. */
const dates = new Map<number, string>()

function dateOf(day: number): string {
  const known = dates.get(day) ?? new Date(day * DAY_MS).toISOString().slice(0, 11)
  dates.set(day, known)
  return known
}

/** A moment as rows have it. As `toISOString` of the platform, which takes a fifth of all time when asked each time. */
export function written(ms: number): Moment {
  const day = Math.floor(ms / DAY_MS)
  const rest = ms - day * DAY_MS
  const hour = TWO_DIGITS[Math.floor(rest / 3_600_000)]
  const minute = TWO_DIGITS[Math.floor(rest / 60_000) % 60]
  const second = TWO_DIGITS[Math.floor(rest / 1_000) % 60]
  return `${dateOf(day)}${hour}:${minute}:${second}.${String(rest % 1_000).padStart(3, '0')}Z`
}
