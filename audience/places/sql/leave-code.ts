import sql, { join, raw, type Sql } from 'sql-template-tag'
import { GROUP_STEP } from '../assign.ts'
import type { Sent } from '../audience.ts'
import { IN_REASONS, REASON_NUMBERS } from '../reasons.ts'
import { type Leave, mayUse, WORKS } from './leave.ts'
import { BOUNCED } from './refused.ts'

/** What stands on top of the code of a place: above it, whether an address of his bounces, and above that his leave. */
const STEP = 100_000
const step = raw(`${STEP}`)
const both = raw(`${2 * STEP}`)

/** The code of who is in, of the row `f`, with what must be known to choose an address of his. */
export function withLeave(place: number, leave: number): Sql {
  const within = 2 * leave * STEP + place
  return sql`case when ${BOUNCED} is null then ${raw(`${within}`)} else ${raw(`${within + STEP}`)} end`
}

/** The code of the place alone. */
export function placeIn(code: Sql): Sql {
  return sql`(${code} % ${step})`
}

/** Whether a code is one to be in. */
export function isIn(code: Sql): Sql {
  const last = Math.max(...IN_REASONS.map((reason) => REASON_NUMBERS[reason]))
  return sql`${code} % ${raw(`${GROUP_STEP}`)} <= ${raw(`${last}`)}`
}

/** Whether who has a code may be mailed at the address of a row `a`. Where none of his bounces, that is not looked up. */
export function usable(code: Sql, leaves: readonly Leave[], sent: Sent): Sql {
  const works = sql`(${code} / ${step} % 2 = 0 or ${WORKS})`
  if (leaves.every(({ consent }) => consent === null)) return works
  const cases = leaves.map((leave, at) => sql`when ${raw(`${at}`)} then ${mayUse(leave, sent)}`)
  return sql`(${works} and case ${code} / ${both} ${join(cases, ' ')} end)`
}

/** Whether who has a code gets the mail at each of his addresses. */
export function isEvery(code: Sql, leaves: readonly Leave[]): Sql {
  const every = leaves.flatMap((leave, at) => (leave.every ? [raw(`${at}`)] : []))
  return every.length > 0 ? sql`${code} / ${both} in (${join(every)})` : sql`false`
}
