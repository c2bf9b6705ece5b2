import type { Kysely } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'

const HOUR_MS = 3_600_000

/** The suppression lists that were brought in, the oldest first, and whether one is too old to rely on. */
export async function suppressionLists(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('waarom.suppression_list')
    .select(['source', 'brought_up_to_date_at as at'])
    .orderBy('at')
    .orderBy('source')
    .execute()
  const since = Date.now() - LIMITS.suppressionListHours * HOUR_MS
  const lists = rows.map(({ source, at }) => ({ source, at: at.toISOString(), isOld: at.getTime() < since }))
  return { lists, oldestAt: lists[0]?.at ?? null, isOld: lists[0]?.isOld ?? false }
}
