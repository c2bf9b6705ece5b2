import type { Sql } from 'sql-template-tag'
import type { Known } from '../known.ts'

/** One test, ready to be asked twice: of somebody who is known, and of the row of facts. Both answers are true or false. */
export interface Question {
  readonly holds: (known: Known) => boolean
  /** An expression that is never null. */
  readonly sql: (row: Row) => Sql
}

/** The row of one contact in a statement, as far as an expression may refer to it. What it asks for is joined. */
export interface Row {
  /** A column of `waarom.contact_facts`. */
  readonly fact: (column: FactColumn) => Sql
  /** A column of `waarom.contact`. */
  readonly contact: (column: 'town' | 'postcode') => Sql
  /**
   * Something that is reckoned per contact over rows of a table; null for who has none. The same twice is joined once.
   * @param least of who has fewer rows than this the answer may be null too
   */
  readonly over: (rows: Rows, aggregate: Aggregate, least?: number) => Sql
  /** Whether the contact has such a row, asked of this contact alone: for the few where the facts do not say. */
  readonly has: (rows: Rows) => Sql
}

/** Rows of a table that has a `contact_id`, under the name `t`. */
export interface Rows {
  readonly table: Sql
  /** All of them hold. */
  readonly where: readonly Sql[]
}

/** What is reckoned over rows, by the name it gets. */
export interface Aggregate {
  readonly name: 'n' | 'total' | 'first' | 'last'
  readonly sql: Sql
}

/** The columns of facts that rules look at. */
export type FactColumn =
  | 'kind'
  | 'language'
  | 'country'
  | 'first_seen_at'
  | 'addresses'
  | 'orders'
  | 'first_order_at'
  | 'last_order_at'
  | 'open_orders'
  | 'late_orders'
  | 'last_event_at'
  | 'contracts'
  | 'contract_begins_at'
  | 'contract_runs_until'
  | 'deliveries'
  | 'last_delivery_at'
  | 'consents'
