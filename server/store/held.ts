import type { Kysely } from 'kysely'
import type { Tables } from './store.ts'

/**
 * Since when this database holds back, because it was made from a backup; null when it does not. While it holds back nothing
 * may be sent and no task begun by itself: the one that the backup is of can still be at work.
 */
export async function heldSince(db: Kysely<Tables>): Promise<Date | null> {
  const row = await db.selectFrom('waarom.installation').select('restored_at').executeTakeFirst()
  return row?.restored_at ?? null
}
