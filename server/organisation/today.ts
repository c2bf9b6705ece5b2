import type { Kysely } from 'kysely'
import type { Tables } from '../store/store.ts'

/** The day it is on the clocks of the organisation. */
export async function today(db: Kysely<Tables>): Promise<string> {
  const { time_zone: timeZone } = await db
    .selectFrom('waarom.installation')
    .select('time_zone')
    .executeTakeFirstOrThrow()
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date())
}
