import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import { type RawBuilder, sql } from 'kysely'

/** Whose recipients are in a file: those of a group from 1, in one of its parts. */
export interface Part {
  readonly group: number
  /** From 1. */
  readonly part: number
  readonly parts: number
}

/** People are parted by the last byte of their id, so that everybody stays in his part whatever happens to others. */
export const MOST_PARTS = 256

/** The part that a contact is in, from 1. */
export function partOf(contactId: string, { parts }: Pick<Part, 'parts'>): number {
  return Math.floor((Number.parseInt(contactId.slice(-2), 16) * parts) / MOST_PARTS) + 1
}

/** In SQL, of a row `r` of recipients: whether it is in a file of a snapshot. */
export function inPart(snapshotId: string, { group, part, parts }: Part): RawBuilder<unknown> {
  const own =
    parts === 1
      ? sql`true`
      : sql`get_byte(uuid_send(r.contact_id), 15) * ${parts}::integer / ${MOST_PARTS}::integer = ${part - 1}::integer`
  return sql`r.snapshot_id = ${snapshotId}::uuid and r.place / ${GROUP_STEP}::integer = ${group}::integer and ${own}`
}
