import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import type { Slice } from '@waarom/audience/takeaway/files.ts'
import { type RawBuilder, sql } from 'kysely'

/** Whose recipients are in a file: those of a group from 1, in one of its parts. */
export interface Part extends Slice {
  readonly group: number
}

/** People are parted by the last byte of their id, so that everybody stays in his part whatever happens to others. */
export const MOST_PARTS = 256

/** The part that a contact is in, from 1. */
export function partOf(contactId: string, { parts }: Pick<Slice, 'parts'>): number {
  return Math.floor((Number.parseInt(contactId.slice(-2), 16) * parts) / MOST_PARTS) + 1
}

/** In SQL, of a row `r` of recipients: whether it is in a file of a snapshot. */
export function inPart(snapshotId: string, { group, part, parts }: Part): RawBuilder<unknown> {
  const own = byteIn(sql`get_byte(uuid_send(r.contact_id), 15)`, { part, parts })
  return sql`r.snapshot_id = ${snapshotId}::uuid and r.place / ${GROUP_STEP}::integer = ${group}::integer and ${own}`
}

/** In SQL, of the key of an address: whether its refusals are in a file. They are parted by a hash of it, so that they stay there. */
export function keyInPart(key: RawBuilder<unknown>, slice: Slice): RawBuilder<unknown> {
  return byteIn(sql`get_byte(sha256(convert_to(${key}, 'UTF8')), 0)`, slice)
}

function byteIn(byte: RawBuilder<unknown>, { part, parts }: Slice): RawBuilder<unknown> {
  if (parts === 1) return sql`true`
  return sql`${byte} * ${parts}::integer / ${MOST_PARTS}::integer = ${part - 1}::integer`
}
