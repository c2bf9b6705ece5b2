import type { Problem } from '@waarom/purpose/problem.ts'
import { addressIn } from './address-in.ts'
import type { Asked } from './place.ts'

/** Where a list says who its rows are about. */
export interface ListColumns {
  /** Null where it has only numbers. */
  readonly address: number | null
  /** The column with the numbers by which we know people; null where it has none. */
  readonly externalId: number | null
}

/** Who a row of a list is about, or why that cannot be told. */
export type RowRead = { readonly asked: Asked } | { readonly problem: Problem }

/** Who a row is about: by its address, and only where it has none by its number. A spoiled address is never passed over. */
export function readRow(cells: readonly string[], { address, externalId }: ListColumns): RowRead {
  const read = addressIn(address === null ? '' : (cells[address] ?? ''))
  if (read.ok) return { asked: { by: 'address', key: read.value.key } }
  const id = externalId === null ? '' : (cells[externalId] ?? '').trim()
  if (read.problem.code === 'address/empty' && id !== '') return { asked: { by: 'external-id', id } }
  return { problem: read.problem }
}
