import { invariant } from '@waarom/purpose/problem.ts'
import { Temporal } from 'temporal-polyfill'
import type { Moment } from '../known.ts'
import type { MailKind } from '../suppression/mail-kind.ts'

/** The terms of a nuisance estimate, each with its buckets; those that go up stand in order. In SQL a bucket is its place here, from 0. */
export const BUCKETS = {
  /** Since the last order or event: an order is under way; at most 1, 3, 12 or 36 months; longer; there is none. */
  recency: ['open-order', 'month', 'quarter', 'year', 'three-years', 'older', 'never'],
  /** Mails of the last 90 days: none, 1 or 2, 3 to 5, 6 or more. */
  frequency: ['none', 'few', 'some', 'many'],
  /** Kinds of mail that a reader takes alike; of the service ones the later has more of the sender's own wish in it. */
  kind: ['own', 'duty', 'initiative', 'tinged', 'editorial', 'advertising'],
  /** Whether an order, request or other event of the person himself set the mail off. */
  event: ['yes', 'no'],
  /** Whether it is known what the person was told when the address was collected. */
  told: ['yes', 'no'],
} as const

/** One term of the estimate. */
export type Term = keyof typeof BUCKETS
/** A bucket of a term. */
export type Bucket<T extends Term = Term> = (typeof BUCKETS)[T][number]
/** All that the estimate looks at: people in one cell are taken alike. */
export type Cell = { readonly [T in Term]: Bucket<T> }

/** The terms in the order in which they are multiplied and shown. */
export const TERMS = ['recency', 'frequency', 'kind', 'event', 'told'] as const satisfies readonly Term[]

/** The bucket at a place, as SQL counts them. */
export function bucketAt<T extends Term>(term: T, place: number): Bucket<T> {
  const bucket = BUCKETS[term][place]
  invariant(bucket, `${term} has no bucket ${place}`)
  return bucket
}

/** The name of a cell, by which two are compared. */
export function cellKey(cell: Cell): string {
  return TERMS.map((term) => cell[term]).join('/')
}

/** The bucket of a kind of mail: an alert is asked for, as mail about an own order is. */
export function kindBucket(kind: MailKind): Bucket<'kind'> {
  switch (kind) {
    case 'alert':
      return 'own'
    case 'commercial':
    case 'charitable':
    case 'ideological':
      return 'advertising'
    default:
      return kind
  }
}

/** The moments between the buckets, counted back in calendar months and days of a zone; whoever asks SQL gives it the same. */
export interface Bounds {
  readonly month: Moment
  readonly quarter: Moment
  readonly year: Moment
  readonly 'three-years': Moment
  /** From here on mails count as earlier mails. */
  readonly mails: Moment
}

/** The moments between the buckets as seen at a moment. */
export function boundsAt(at: Moment, zone: string): Bounds {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const back = (duration: { months?: number; days?: number }) =>
    now.subtract(duration).toInstant().toString({ fractionalSecondDigits: 3 })
  return {
    month: back({ months: 1 }),
    quarter: back({ months: 3 }),
    year: back({ months: 12 }),
    'three-years': back({ months: 36 }),
    mails: back({ days: 90 }),
  }
}

/** The bucket of who had the last order or event at a moment, or never. The bound itself still belongs to the shorter time. */
export function recencyBucket(openOrders: number, last: Moment | null, bounds: Bounds): Bucket<'recency'> {
  if (openOrders > 0) return 'open-order'
  if (last === null) return 'never'
  for (const bucket of ['month', 'quarter', 'year', 'three-years'] as const) if (last >= bounds[bucket]) return bucket
  return 'older'
}

/** The bucket of who got so many mails in the last 90 days. */
export function frequencyBucket(mails: number): Bucket<'frequency'> {
  if (mails < 1) return 'none'
  if (mails < 3) return 'few'
  return mails < 6 ? 'some' : 'many'
}
