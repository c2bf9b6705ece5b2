import { Temporal } from 'temporal-polyfill'
import { LIMITS } from './limits.ts'

const { dayBegins, dayEnds } = LIMITS

/**
 * When working hours have passed from a moment on: Monday to Friday, nine to five, in a zone. Holidays count as working
 * days; who asks can say another time.
 */
export function afterWorkingHours(from: Date, hours: number, timeZone: string): Date {
  let at = atWork(Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone))
  let left = Temporal.Duration.from({ hours })
  for (;;) {
    const today = at.until(at.with({ ...MIDNIGHT, hour: dayEnds }))
    if (Temporal.Duration.compare(left, today) <= 0) return new Date(at.add(left).epochMilliseconds)
    left = left.subtract(today)
    at = atWork(at.add({ days: 1 }).with({ ...MIDNIGHT, hour: dayBegins }))
  }
}

const MIDNIGHT = { hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }
const SATURDAY = 6

/** The moment itself in working time, else when work begins next. */
function atWork(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const morning = at.with({ ...MIDNIGHT, hour: dayBegins })
  if (at.dayOfWeek >= SATURDAY || at.hour >= dayEnds) return atWork(morning.add({ days: 1 }))
  return at.hour < dayBegins ? morning : at
}
