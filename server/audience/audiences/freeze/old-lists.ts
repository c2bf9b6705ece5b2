import { type Kysely, sql } from 'kysely'
import { appendEntry } from '../../../account/ledger/ledger.ts'
import { type Named, namesOf } from '../../../purpose/drafts/telling.ts'
import type { Key } from '../../../store/key.ts'
import type { Tables } from '../../../store/store.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from './problems.ts'

/** Why old suppression lists will do, as somebody wrote it. */
interface Reason {
  readonly because: string
  readonly by: Named | null
  readonly at: string
}

const hours = sql`make_interval(hours => ${LIMITS.suppressionListHours}::integer)`

/**
 * The suppression lists that are too old by now to take a snapshot along, the oldest first. One that was old already when
 * somebody wrote for this snapshot why that will do, is not among them.
 */
export async function oldListsOf(db: Kysely<Tables>, snapshotId: string) {
  const { rows } = await sql<{ source: string; at: Date }>`
    select source, brought_up_to_date_at as at from waarom.suppression_list
    where brought_up_to_date_at < now() - ${hours}
      and not exists (
        select from (
          select asked_at as said_at from waarom.snapshot_ask where id = ${snapshotId}::uuid and old_lists_because is not null
          union all select said_at from waarom.snapshot_old_lists where snapshot_id = ${snapshotId}::uuid
        ) as reason
        where brought_up_to_date_at < reason.said_at - ${hours}
      )
    order by brought_up_to_date_at, source
  `.execute(db)
  return rows.map(({ source, at }) => ({ source, at: at.toISOString() }))
}

/**
 * Refuses to take a snapshot along while a suppression list is old of which nobody wrote why it will do.
 * @throws ProblemError `snapshot/old-lists`
 */
export async function refuseOldLists(db: Kysely<Tables>, snapshotId: string): Promise<void> {
  const [old] = await oldListsOf(db, snapshotId)
  if (old) throw refuse('old-lists', { hours: LIMITS.suppressionListHours })
}

/** Puts on account that somebody says that old suppression lists will do: why, as a keyed hash. */
export async function accountOldLists(
  db: Kysely<Tables>,
  key: Key,
  { userId, because, subjects }: { readonly userId: string; readonly because: string; readonly subjects: string[] },
): Promise<void> {
  await appendEntry(db, {
    at: new Date().toISOString(),
    kind: 'decision',
    actor: `user:${userId}`,
    subjects,
    body: { what: 'old-suppression-lists-will-do', because: key.hash('reason', because) },
  })
}

/** What was written for a snapshot of why old suppression lists will do, in the order in which it was. */
export async function reasonsOf(db: Kysely<Tables>, snapshotId: string): Promise<readonly Reason[]> {
  const { rows } = await sql<{ because: string; by: string | null; at: Date }>`
    select old_lists_because as because, asked_by as by, asked_at as at from waarom.snapshot_ask
    where id = ${snapshotId}::uuid and old_lists_because is not null
    union all
    select because, said_by, said_at from waarom.snapshot_old_lists where snapshot_id = ${snapshotId}::uuid
    order by at
  `.execute(db)
  const names = await namesOf(
    db,
    rows.map(({ by }) => by),
  )
  return rows.map(({ because, by, at }) => ({ because, by: names.get(by ?? '') ?? null, at: at.toISOString() }))
}
