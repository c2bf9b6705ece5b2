import type { Kysely } from 'kysely'
import type { Tables } from '../store/store.ts'

/** The zone in which the organisation lives, by its IANA name. */
export async function timeZoneOf(db: Kysely<Tables>): Promise<string> {
  return (await db.selectFrom('waarom.installation').select('time_zone').executeTakeFirstOrThrow()).time_zone
}

/** The day it is on the clocks of the organisation. */
export async function today(db: Kysely<Tables>): Promise<string> {
  const timeZone = await timeZoneOf(db)
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date())
}
