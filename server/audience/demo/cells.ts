import { invariant } from '@waarom/purpose/problem.ts'
import type { Cell } from '../../store/copy.ts'
import type { Batch, Rows } from './row.ts'

/** What a row does not say itself. */
export interface Look {
  /** The id of a text that people saw. */
  readonly wordingId: (text: string) => string
  /** Whose order it is. */
  readonly contactOf: (orderId: string) => string
}

/** The cells of a row by the columns of its table. */
type Cells = Readonly<Record<string, Cell>>

/** The tables of people, each after those that it refers to, and the rows of the demo as they stand in them. */
export const TABLES: { readonly [Table in keyof Rows]: (row: Rows[Table], look: Look) => Cells } = {
  contact: ({ source, external_id, ...row }) => row,
  address: (row) => ({ ...row }),
  order: (row) => ({ ...row }),
  order_line: (row, { contactOf }) => ({ contact_id: contactOf(row.order_id), ...row }),
  event: ({ properties, ...row }) => ({ ...row, properties: JSON.stringify(properties) }),
  contract: (row) => ({ ...row }),
  consent: ({ wording, ...row }, { wordingId }) => ({ ...row, wording_id: wordingId(wording) }),
  soft_opt_in: ({ notice, opt_out, ...row }, { wordingId }) => ({
    ...row,
    notice_id: wordingId(notice),
    opt_out_id: wordingId(opt_out),
  }),
  suppression: ({ scope, ...row }) => ({
    ...row,
    stream_id: scope.reach === 'stream' ? scope.stream : null,
    brand_id: scope.reach === 'brand' ? scope.brand : null,
  }),
  provenance: ({ told, ...row }, { wordingId }) => ({ ...row, told_id: wordingId(told) }),
}

/** By what the shop knows a contact. */
export const externalIdOf = ({ id, source, external_id }: Rows['contact']) => ({ contact_id: id, source, external_id })

/** What the rows of some people look up, with the ids of all wordings at hand. */
export function lookOf({ order }: Batch, wordings: ReadonlyMap<string, string>): Look {
  const contacts = new Map(order.map(({ id, contact_id }) => [id, contact_id]))
  const found = (map: ReadonlyMap<string, string>, name: string) => {
    const id = map.get(name)
    invariant(id, 'a row of the demo refers to one that is there')
    return id
  }
  return { wordingId: (text) => found(wordings, text), contactOf: (orderId) => found(contacts, orderId) }
}
