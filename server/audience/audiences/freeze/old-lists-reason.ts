import { v7 } from 'uuid'
import type { Means } from '../../../purpose/drafts/means.ts'
import { refuse as refuseMail } from '../../../purpose/drafts/problems.ts'
import { accountOldLists, oldListsOf } from './old-lists.ts'
import { findSnapshot } from './snapshots.ts'

/**
 * Writes down why the suppression lists that are old now will do for a snapshot, and puts it on account. Nothing is kept when
 * none is old, or of all of them somebody wrote so before.
 * @throws ProblemError `snapshot/no-such-snapshot`, `drafts/archived`
 */
export async function sayOldListsWillDo(
  { db, key }: Means,
  userId: string,
  { mailId, snapshotId, because }: { readonly mailId: string; readonly snapshotId: string; readonly because: string },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const snapshot = await findSnapshot(tx, mailId, snapshotId)
    if (snapshot.archived_at) throw refuseMail('archived')
    if ((await oldListsOf(tx, snapshotId)).length === 0) return
    await tx
      .insertInto('waarom.snapshot_old_lists')
      .values({ mail_id: mailId, snapshot_id: snapshotId, id: v7(), because, said_by: userId })
      .execute()
    await accountOldLists(tx, key, {
      ...{ userId, because },
      subjects: [`mail:${mailId}`, `audience:${snapshot.audience_id}`, `snapshot:${snapshotId}`],
    })
  })
}
