import { v7 } from 'uuid'
import { mixed } from './dice.ts'
import type { Rows } from './row.ts'

/** The tables whose rows have an id, by the number that stands for them in it. */
const TABLES = {
  contact: 1,
  address: 2,
  order: 3,
  event: 4,
  contract: 5,
  consent: 6,
  soft_opt_in: 7,
  suppression: 8,
  provenance: 9,
} as const satisfies Partial<Record<keyof Rows, number>>

/** What ids count from; each person is a millisecond later, so that rows come in the order of their ids. */
const EPOCH_MS = Date.UTC(2026, 0, 1)
/** What the library asks for; only the bytes behind the number of the row are used. */
const tail = new Uint8Array(16)
const view = new DataView(tail.buffer)

/**
 * The id (UUIDv7) of the nth row that a person has in a table. It depends on nothing else, so that the same person has
 * the same id in every shop, whatever its seed and size.
 */
export function idOf(table: keyof typeof TABLES, person: number, nth: number): string {
  const seq = TABLES[table] * 0x1_0000 + nth
  view.setUint32(12, mixed(person ^ mixed(seq)))
  return v7({ msecs: EPOCH_MS + person, seq, random: tail })
}

/** The number by which the shop knows a person. */
export function customerNumber(person: number): string {
  return `K-${String(person + 1).padStart(7, '0')}`
}
