const DAY_MS = 86_400_000
/** Days of which the text is remembered; fifty years. */
const REMEMBERED = 18_000

const two = (number: number) => String(number).padStart(2, '0')

const MINUTES: readonly string[] = Array.from(
  { length: 1_440 },
  (_, at) => `${two(Math.floor(at / 60))}:${two(at % 60)}:`,
)
const SECONDS: readonly string[] = Array.from({ length: 60 }, (_, at) => `${two(at)}.000Z`)
const days = new Map<number, string>()

function dayText(day: number): string {
  const known = days.get(day)
  if (known !== undefined) return known
  const text = new Date(day * DAY_MS).toISOString().slice(0, -'00:00:00.000Z'.length)
  if (days.size >= REMEMBERED) days.clear()
  days.set(day, text)
  return text
}

/**
 * A moment as `Date.toISOString` writes it, for millions of them: the days come again, and so do the times.
 * @param ms since 1970, in UTC
 */
export function isoOf(ms: number): string {
  const day = Math.floor(ms / DAY_MS)
  const second = (ms - day * DAY_MS) / 1_000
  if (!Number.isInteger(second)) return new Date(ms).toISOString()
  const minute = Math.floor(second / 60)
  return dayText(day) + (MINUTES[minute] ?? '') + (SECONDS[second - minute * 60] ?? '')
}
