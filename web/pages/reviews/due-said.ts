import type { Lang } from '../../words/index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** When something is due, in words: how far ahead ("over 3 uur"), or how much too late ("2 dagen"). */
export interface DueSaid {
  readonly late: boolean
  readonly words: string
}

/** Says when something is due, seen from a moment; in whole minutes, hours or, from two on, days. */
export function dueSaid(dueAt: string, now: Date, lang: Lang): DueSaid {
  const left = new Date(dueAt).getTime() - now.getTime()
  const late = left < 0
  const far = Math.abs(left)
  const [size, unit] =
    far < HOUR ? ([MINUTE, 'minute'] as const) : far < 2 * DAY ? ([HOUR, 'hour'] as const) : ([DAY, 'day'] as const)
  const amount = Math.max(1, Math.floor(far / size))
  const words = late
    ? new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
    : new Intl.RelativeTimeFormat(lang).format(amount, unit)
  return { late, words }
}
