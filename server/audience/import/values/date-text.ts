import { MONTHS } from './month-names.ts'
import { plain } from './text.ts'

/** What stands on a clock, with its offset where the text says one. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
  /** Minutes ahead of UTC; null when the text does not say. */
  readonly offsetMinutes: number | null
}

/** A date as a text has it, before anybody decided which number is the day. */
export type DateText =
  | { readonly kind: 'epoch'; readonly ms: number }
  | {
      readonly kind: 'date'
      readonly year: number
      readonly month: number
      readonly day: number
      readonly clock: Clock | null
    }
  /** Two numbers before the year, of which either may be the day. */
  | {
      readonly kind: 'pair'
      readonly first: number
      readonly second: number
      readonly year: number
      readonly clock: Clock | null
    }
  | { readonly kind: 'short-year' }

const TIME =
  String.raw`(?:(?:T|,?\s+|\s*-\s+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?` +
  String.raw`\s*(?<half>[AaPp]\.?[Mm]\.?)?\s*(?:(?<utc>Z|UTC|GMT)|(?<sign>[+-])(?<oh>\d{2}):?(?<om>\d{2})?(?:\s+[A-Z]{2,5})?)?)?`
const YEAR_FIRST = new RegExp(String.raw`^(?<year>\d{4})(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})${TIME}$`)
const PAIR = new RegExp(String.raw`^(?<first>\d{1,2})(?<by>[-/.])(?<second2>\d{1,2})\k<by>(?<year>\d{4}|\d{2})${TIME}$`)
const DAY_NAME = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})\.?[\s-]+(?<name>\p{L}+)\.?,?[\s-]+(?<year>\d{4}|\d{2})${TIME}$`,
  'u',
)
const NAME_DAY = new RegExp(String.raw`^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})${TIME}$`, 'u')
const COMPACT =
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<utc>Z)?)?$/
const EPOCH = /^(?<seconds>\d{9,10})(?:\.\d+)?$|^(?<ms>\d{12,13})$/

type Groups = Readonly<Record<string, string | undefined>>

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function clockOf(groups: Groups): Clock | null {
  if (groups['hour'] === undefined) return null
  const offset = groups['sign'] ? Number(groups['oh']) * 60 + Number(groups['om'] ?? 0) : 0
  return {
    hour: hourOf(Number(groups['hour']), groups['half']),
    minute: Number(groups['minute']),
    second: Number(groups['second'] ?? 0),
    ms: Math.floor(Number(`0.${groups['fraction'] ?? 0}`) * 1_000),
    offsetMinutes: groups['utc'] ? 0 : groups['sign'] ? (groups['sign'] === '-' ? -offset : offset) : null,
  }
}

function dated(groups: Groups, month: number): DateText {
  if (groups['year']?.length !== 4) return { kind: 'short-year' }
  return { kind: 'date', year: Number(groups['year']), month, day: Number(groups['day']), clock: clockOf(groups) }
}

/** Takes a text apart that has been cleaned; null when it is no date in any way that is known. */
export function takeApart(text: string): DateText | null {
  const epoch = EPOCH.exec(text)?.groups
  if (epoch) return { kind: 'epoch', ms: epoch['ms'] ? Number(epoch['ms']) : Math.floor(Number(text) * 1_000) }
  const plainDate = (YEAR_FIRST.exec(text) ?? COMPACT.exec(text))?.groups
  if (plainDate) return dated(plainDate, Number(plainDate['month']))
  const pair = PAIR.exec(text)?.groups
  if (pair) {
    const first = Number(pair['first'])
    const second = Number(pair['second2'])
    // With points between them the day always comes first.
    if (pair['by'] === '.') return dated({ ...pair, day: pair['first'] }, second)
    if (pair['year']?.length !== 4) return { kind: 'short-year' }
    return { kind: 'pair', first, second, year: Number(pair['year']), clock: clockOf(pair) }
  }
  const named = (DAY_NAME.exec(text) ?? NAME_DAY.exec(text))?.groups
  const month = named ? MONTHS.get(plain(named['name'] ?? '')) : undefined
  return named && month ? dated(named, month) : null
}
