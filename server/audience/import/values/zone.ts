import { Temporal } from 'temporal-polyfill'

/** Days of which the offset is remembered; fifty years. */
const REMEMBERED = 18_000
const HOUR_MS = 3_600_000

/** A zone as a function: milliseconds since 1970 of a time on its clocks, given as if it were UTC. */
export type Zone = (localMs: number) => number

function exact(localMs: number, name: string): number {
  const text = new Date(localMs).toISOString().slice(0, -1)
  return Temporal.PlainDateTime.from(text).toZonedDateTime(name).epochMilliseconds
}

/**
 * Gives the zone of that name (`Europe/Amsterdam`), as fast as a million rows need: most days have one offset.
 * A time that the clocks skipped is read as an hour later, one that came twice as the first. Throws a `RangeError` for an unknown name.
 */
export function zoneOf(name: string): Zone {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
  const offsets = new Map<number, number | null>()
  return (localMs) => {
    const day = Math.floor(localMs / (24 * HOUR_MS))
    let offset = offsets.get(day)
    if (offset === undefined) {
      const start = day * 24 * HOUR_MS
      const atStart = start - exact(start, name)
      const atEnd = start + 24 * HOUR_MS - exact(start + 24 * HOUR_MS, name)
      offset = atStart === atEnd ? atStart : null
      if (offsets.size > REMEMBERED) offsets.clear()
      offsets.set(day, offset)
    }
    return offset === null ? exact(localMs, name) : localMs - offset
  }
}
