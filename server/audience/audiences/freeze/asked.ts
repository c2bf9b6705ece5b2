import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import { addTask } from '../../../jobs/task.ts'
import { holdMail } from '../../../purpose/drafts/mails.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { refuse as refuseMail } from '../../../purpose/drafts/problems.ts'
import type { Tables } from '../../../store/store.ts'
import { currentAudience } from '../asked.ts'
import { LIMITS as AUDIENCE } from '../limits.ts'
import { suppressionLists } from '../lists.ts'
import { refuse as refuseAudience } from '../problems.ts'
import { freezingNow } from './freezing.ts'
import { accountOldLists } from './old-lists.ts'
import { refuse } from './problems.ts'
import { freezeTask } from './task.ts'

/**
 * Asks for the audience that a mail has now to be frozen, in the background. That an old suppression list will do is put on
 * account.
 * @param oldListsBecause why; nothing is kept of it when no list is old
 * @returns the number of the snapshot that will be there, and of the task that makes it
 * @throws ProblemError `snapshot/freezing` while one is on its way, `snapshot/old-lists`, `audience/no-audience`, or `drafts/…` when the mail is not there, put away or without a version
 */
export function askSnapshot({ db, key }: Means, userId: string, mailId: string, oldListsBecause: string | null) {
  return db.transaction().execute(async (tx) => {
    const mail = await holdMail(tx, mailId)
    if (mail.archived_at) throw refuseMail('archived')
    // Who holds the mail sees whatever was asked of it before.
    if ((await freezingNow(tx, mailId)) !== null) throw refuse('freezing')
    const [audience, draftId] = [await currentAudience(tx, mailId), await currentDraft(tx, mailId)]
    if (!audience) throw refuseAudience('no-audience')
    if (draftId === null) throw refuseMail('no-draft')
    const { isOld } = await suppressionLists(tx)
    if (isOld && oldListsBecause === null) throw refuse('old-lists', { hours: AUDIENCE.suppressionListHours })
    const because = isOld ? oldListsBecause : null
    const id = v7()
    await tx
      .insertInto('waarom.snapshot_ask')
      .values({
        ...{ mail_id: mailId, id, audience_id: audience.id, draft_id: draftId },
        ...{ old_lists_because: because, asked_by: userId },
      })
      .execute()
    const taskId = await addTask(tx, freezeTask, { mailId, snapshotId: id }, userId)
    if (because !== null)
      await accountOldLists(tx, key, {
        ...{ userId, because },
        subjects: [`mail:${mailId}`, `audience:${audience.id}`, `snapshot:${id}`],
      })
    return { id, taskId }
  })
}

/** The version that a mail has now; null before the first. */
export async function currentDraft(db: Kysely<Tables>, mailId: string): Promise<string | null> {
  const row = await db
    .selectFrom('waarom.current_draft')
    .select('draft_id')
    .where('mail_id', '=', mailId)
    .executeTakeFirst()
  return row?.draft_id ?? null
}
