import { Temporal } from 'temporal-polyfill'
import type { Moment } from '../known.ts'
import type { Window } from './rule.ts'

/** From when a rule looks, and in which zone (IANA) its days and months are. Milliseconds are the smallest unit of `at`. */
export interface When {
  readonly at: Moment
  readonly zone: string
}

/** A stretch of time with its first moment inside and its last outside; null where it has no such end. */
export interface Span {
  readonly from: Moment | null
  readonly until: Moment | null
}

/**
 * The moments between which a window lies. Months and years are counted on the calendar of the zone, and where a month has no
 * such day it is the last of that month; a day of 23 or 25 hours is one day.
 */
export function instantsOf(window: Window, { at, zone }: When): Span {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  if ('last' in window) return { from: text(now.subtract({ [window.unit]: window.last })), until: text(now) }
  if ('next' in window) return { from: text(now), until: text(now.add({ [window.unit]: window.next })) }
  const begin = (day: string, later: number) =>
    text(Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone))
  return {
    from: window.from === undefined ? null : begin(window.from, 0),
    until: window.until === undefined ? null : begin(window.until, 1),
  }
}

/** Whether a moment lies in a span. */
export function liesIn(moment: Moment, { from, until }: Span): boolean {
  return (from === null || moment >= from) && (until === null || moment < until)
}

function text(moment: Temporal.ZonedDateTime): Moment {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 })
}
