import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import type { Slice } from '@waarom/audience/takeaway/files.ts'
import { type RawBuilder, sql } from 'kysely'
import tagged, { type Sql } from 'sql-template-tag'
import { statementOf } from '../../big.ts'

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
  const own = statementOf(byteIn(tagged`get_byte(uuid_send(r.contact_id), 15)`, { part, parts }))
  return sql`r.snapshot_id = ${snapshotId}::uuid and r.place / ${GROUP_STEP}::integer = ${group}::integer and ${own}`
}

/** In SQL, of a refusal `k`: whether it is in a file. They are parted by a hash of the address, so that they stay there. */
export function refusalInPart(slice: Slice): RawBuilder<unknown> {
  return statementOf(byteIn(tagged`get_byte(sha256(convert_to(k.address_key, 'UTF8')), 0)`, slice))
}

/** In SQL, of a byte, such as the last of an id: whether it is in a part. */
export function byteIn(byte: Sql, { part, parts }: Slice): Sql {
  if (parts === 1) return tagged`true`
  return tagged`${byte} * ${parts}::integer / ${MOST_PARTS}::integer = ${part - 1}::integer`
}
