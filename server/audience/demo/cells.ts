import { invariant } from '@waarom/purpose/problem.ts'
import type { Cell } from '../../store/copy.ts'
import type { Batch, Rows } from './row.ts'

/** A table as it is filled: its columns, and the cells of each row. */
interface Filled<Row> {
  readonly columns: readonly string[]
  readonly cells: (row: Row, look: Look) => readonly Cell[]
}

/** What a row does not say itself. */
export interface Look {
  /** The id of a text that people saw. */
  readonly wordingId: (text: string) => string
  /** Whose order it is. */
  readonly contactOf: (orderId: string) => string
}

/** Columns that stand in a table as they stand in the row. */
function plain<Row extends object>(...columns: readonly (keyof Row & string)[]): Filled<Row> {
  return { columns, cells: (row) => columns.map((name) => row[name] as Cell) }
}

/** The tables of people, each after those that it refers to, from the rows of the demo. */
export const TABLES: { readonly [Table in keyof Rows]: Filled<Rows[Table]> } = {
  contact: plain(
    'id',
    'kind',
    'given_name',
    'family_name',
    'organisation',
    'language',
    'country',
    'street',
    'postcode',
    'town',
    'first_seen_at',
  ),
  address: plain('contact_id', 'id', 'key', 'written', 'position', 'first_seen_at'),
  order: plain(
    'contact_id',
    'id',
    'brand_id',
    'source',
    'external_id',
    'placed_at',
    'paid_at',
    'shipped_at',
    'cancelled_at',
    'state',
    'total_minor',
    'shipping_minor',
    'currency',
  ),
  order_line: {
    columns: ['contact_id', 'order_id', 'position', 'sku', 'name', 'quantity', 'unit_minor'],
    cells: ({ order_id, position, sku, name, quantity, unit_minor }, { contactOf }) => [
      contactOf(order_id),
      order_id,
      position,
      sku,
      name,
      quantity,
      unit_minor,
    ],
  },
  event: {
    columns: ['contact_id', 'id', 'source', 'external_id', 'name', 'at', 'properties'],
    cells: ({ contact_id, id, source, external_id, name, at, properties }) => [
      contact_id,
      id,
      source,
      external_id,
      name,
      at,
      JSON.stringify(properties),
    ],
  },
  contract: plain(
    'contact_id',
    'id',
    'brand_id',
    'source',
    'external_id',
    'name',
    'begins_at',
    'ends_at',
    'price_minor',
    'currency',
    'paid_each',
  ),
  consent: {
    columns: [
      'contact_id',
      'id',
      'address_id',
      'purpose',
      'stream_id',
      'wording_id',
      'at',
      'source',
      'evidence',
      'withdrawn_at',
    ],
    cells: (row, { wordingId }) => [
      row.contact_id,
      row.id,
      row.address_id,
      row.purpose,
      row.stream_id,
      wordingId(row.wording),
      row.at,
      row.source,
      row.evidence,
      row.withdrawn_at,
    ],
  },
  soft_opt_in: {
    columns: [
      'contact_id',
      'id',
      'legal_sender_id',
      'kind',
      'order_id',
      'event_id',
      'at',
      'notice_id',
      'notice_evidence',
      'opt_out_id',
      'opt_out_evidence',
    ],
    cells: (row, { wordingId }) => [
      row.contact_id,
      row.id,
      row.legal_sender_id,
      row.kind,
      row.order_id,
      row.event_id,
      row.at,
      wordingId(row.notice),
      row.notice_evidence,
      wordingId(row.opt_out),
      row.opt_out_evidence,
    ],
  },
  suppression: {
    columns: ['id', 'address_key', 'erased_hash', 'type', 'stream_id', 'brand_id', 'reason', 'source', 'at'],
    cells: ({ id, address_key, erased_hash, type, scope, reason, source, at }) => [
      id,
      address_key,
      erased_hash,
      type,
      scope.reach === 'stream' ? scope.stream : null,
      scope.reach === 'brand' ? scope.brand : null,
      reason,
      source,
      at,
    ],
  },
  provenance: {
    columns: [
      'contact_id',
      'id',
      'address_id',
      'brand_id',
      'source',
      'at',
      'told_id',
      'legal_basis',
      'purpose',
      'retention_rule_id',
      'evidence',
    ],
    cells: (row, { wordingId }) => [
      row.contact_id,
      row.id,
      row.address_id,
      row.brand_id,
      row.source,
      row.at,
      wordingId(row.told),
      row.legal_basis,
      row.purpose,
      row.retention_rule_id,
      row.evidence,
    ],
  },
}

/** By what the shop knows its contacts. */
export const EXTERNAL_ID = {
  columns: ['contact_id', 'source', 'external_id'],
  cells: ({ id, source, external_id }: Rows['contact']): readonly Cell[] => [id, source, external_id],
}

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
