import type { Problem } from '@waarom/purpose/problem.ts'
import type { LeftOut } from '../convert/row-reader.ts'
import type { Counts, RecordDelivery } from '../write/record.ts'

/** How often rows were rejected for one reason. */
export interface Reason {
  /** Of several the first. */
  readonly problem: Problem
  readonly count: number
}

/** The name of the column that a problem with a row is about; null where it is about the row. */
export function columnOf({ facts: { column } }: Problem): string | null {
  return column === undefined ? null : String(column)
}

/** Reasons, the commonest first. */
export function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const key = ({ problem }: Reason) => `${problem.code} ${columnOf(problem)}`
  return reasons.toSorted((a, b) => b.count - a.count || (key(a) < key(b) ? -1 : 1))
}

/** What an import did, or would do. */
export interface Outcome {
  readonly counts: Counts
  /** Why rows were rejected, the commonest first. */
  readonly reasons: readonly Reason[]
  /** Values that could not be read, of rows that were taken without them. */
  readonly leftOut: readonly LeftOut[]
  /** Rows that say nothing which is taken. */
  readonly idle: number
}

/** A row as it will be taken, to show. Personal data. */
export interface Shown {
  readonly line: number
  readonly name: string | null
  readonly addresses: readonly string[]
  readonly country: string | null
  readonly order: string | null
  readonly event: string | null
  /** How many properties the event has. */
  readonly properties: number
  readonly contract: string | null
  readonly consents: number
  readonly softOptIn: boolean
  /** Types of refusal. */
  readonly suppressions: readonly string[]
  /** How a mail that was sent fared. */
  readonly delivery: RecordDelivery['state'] | null
}

/** What an import would do, with the first rows of each kind. */
export interface Preview {
  /** When it was made. */
  readonly at: string
  readonly outcome: Outcome
  readonly first: readonly Shown[]
  readonly rejected: readonly { readonly line: number; readonly problem: Problem }[]
}
