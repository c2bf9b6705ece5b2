import { plain } from './text.ts'

/** The months by their names, long and short, in the four languages; `mrt` is what Dutch also writes for March. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['nl', 'en', 'de', 'fr'].flatMap((lang) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, at): [string, number] => [
        plain(format.format(Date.UTC(2024, at, 15))),
        at + 1,
      ])
    }),
  ),
)
