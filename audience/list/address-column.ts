import { LIMITS } from '../limits.ts'
import { addressIn } from './address-in.ts'

/** How many of the filled cells of a column must be addresses before it can be the one. */
const MOST = 0.5

/** A column that can be the one with the addresses. */
export interface AddressColumn {
  readonly at: number
  /** Of its filled cells, how many are an address: above a half, at most 1. */
  readonly share: number
}

/** What columns and rows of a list tell of where its addresses stand. */
export interface Seen {
  /** The first rows. */
  readonly rows: readonly (readonly string[])[]
  /** The column that is so by its very name, where there is one. */
  readonly named: number | null
}

/**
 * The columns of a list that hold addresses, the likeliest first: by what stands in them, and among equals the one that is
 * called so, or else the first. None where no column holds more addresses than other text.
 */
export function addressColumns({ rows, named }: Seen): readonly AddressColumn[] {
  const filled: number[] = []
  const read: number[] = []
  for (const cells of rows.slice(0, LIMITS.columnRows))
    for (const [at, cell] of cells.entries()) {
      if (cell.trim() === '') continue
      filled[at] = (filled[at] ?? 0) + 1
      if (cell.includes('@') && addressIn(cell).ok) read[at] = (read[at] ?? 0) + 1
    }
  return filled
    .flatMap((count, at) => {
      const share = (read[at] ?? 0) / count
      return share > MOST ? [{ at, share }] : []
    })
    .sort((one, other) => Number(other.at === named) - Number(one.at === named) || other.share - one.share)
}
