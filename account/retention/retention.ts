import { Temporal } from 'temporal-polyfill'

/** From what a term is counted. */
export const COUNTED_FROM = [
  'collection',
  'last-order',
  'last-contact',
  'last-sign-in',
  'end-of-contract',
  'withdrawal',
  'gift',
] as const
/** One of them. */
export type CountedFrom = (typeof COUNTED_FROM)[number]

/** How long something is kept. */
export interface Term {
  /** Whole months. */
  readonly months: number
  readonly countedFrom: CountedFrom
}

/** The last moment at which each thing happened (ISO 8601, with zone or in UTC); absent where it never did. */
export type Moments = Readonly<Partial<Record<CountedFrom, string>>>

/** Until when something is kept. */
export type Kept =
  /** The first day on which it may no longer be here, `YYYY-MM-DD` in the zone of the organisation. */
  | { readonly kind: 'until'; readonly day: string }
  /** What the term is counted from has not happened: consent that stands, a contract that runs. */
  | { readonly kind: 'open' }

/**
 * Until when something is kept by a term. Months are counted on the calendar; where a month has no such day the term ends
 * with that month, as a term of the law does (Regulation 1182/71, article 3(2)(c), read in secondary sources). The term is the organisation's own promise; how it is counted errs by no more than a day.
 * What is counted from an order, a contact, a sign-in or a gift that never was is counted from the collection instead:
 * nobody is kept for ever because nothing happened.
 * @param zone name of the zone (IANA) in which the organisation lives
 */
export function keptUntil({ months, countedFrom }: Term, moments: Moments, zone: string): Kept {
  const never = countedFrom === 'withdrawal' || countedFrom === 'end-of-contract'
  const from = moments[countedFrom] ?? (never ? undefined : moments.collection)
  if (from === undefined) return { kind: 'open' }
  const day = Temporal.Instant.from(from).toZonedDateTimeISO(zone).toPlainDate().add({ months }).add({ days: 1 })
  return { kind: 'until', day: day.toString() }
}
