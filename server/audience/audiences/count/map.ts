import { instantsOf, type When } from '@waarom/audience/relevance/window.ts'

/** Months since the last order between which people are counted apart, the longest first. */
const MONTHS = [36, 24, 12, 6, 3, 1] as const
/** Orders from which people are counted apart. */
const ORDERS = [1, 2, 3, 6, 11] as const

/** The rows of the map: months since the last order, recent first; the last row is of who never ordered. */
const RECENCY = [
  ...MONTHS.map((until, at) => ({ from: MONTHS[at + 1] ?? 0, until })).toReversed(),
  { from: MONTHS[0], until: null },
  { from: null, until: null },
]
/** The columns of the map: how many orders. */
const FREQUENCY = [
  { from: 0, until: 0 },
  ...ORDERS.map((from, at) => {
    const next = ORDERS[at + 1]
    return { from, until: next === undefined ? null : next - 1 }
  }),
]

/** The bounds of the map as the database takes them. */
export function mapBuckets(when: When) {
  const recency = MONTHS.flatMap((last) => instantsOf({ last, unit: 'months' }, when).from ?? [])
  return { recency, frequency: ORDERS }
}

/** The bucket of the database at a row of the map; null for who never ordered. */
export function bucketOfRow(row: number): number | null {
  return row === RECENCY.length - 1 ? null : MONTHS.length - row
}

/** How many contacts with one fate are in one pair of buckets. */
export interface Counted {
  readonly recency: number | null
  readonly frequency: number
  readonly contacts: number
  readonly isIn: boolean
}

/** The map of a count: how many people are in each cell, and how many of them are reached. */
export function mapOf(counted: readonly Counted[]) {
  const cells = new Map<string, { recency: number; frequency: number; people: number; reached: number }>()
  for (const { recency: bucket, frequency, contacts, isIn } of counted) {
    const recency = MONTHS.length - (bucket ?? -1)
    const cell = cells.get(`${recency} ${frequency}`) ?? { recency, frequency, people: 0, reached: 0 }
    cell.people += contacts
    if (isIn) cell.reached += contacts
    cells.set(`${recency} ${frequency}`, cell)
  }
  const all = [...cells.values()].sort((one, other) => one.recency - other.recency || one.frequency - other.frequency)
  return { recency: RECENCY, frequency: FREQUENCY, cells: all }
}
