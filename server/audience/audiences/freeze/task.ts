import { z } from 'zod'
import type { TaskKind } from '../../../jobs/task.ts'
import { timeZoneOf } from '../../../organisation/today.ts'
import { holdMail } from '../../../purpose/drafts/mails.ts'
import { settleFacts } from '../../facts/settle.ts'
import { refuseNotOrdered } from '../duty.ts'
import { type Frozen, freeze } from './freeze.ts'
import { freezingNow } from './freezing.ts'
import { judgeStored } from './judged.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'

const input = z.strictObject({ mailId: z.uuid(), snapshotId: z.uuid() })

/**
 * Freezes an audience in the background, as it was when somebody asked, once the facts of everybody are counted. Its result is
 * how many there are, and how many are in. What is refused is not tried again: a person has to do something.
 */
export const freezeTask: TaskKind<z.infer<typeof input>> = {
  name: 'freeze',
  input,
  attempts: 1,
  mayRetry: async (tx, { id, input: { mailId } }) => {
    await holdMail(tx, mailId)
    // Who holds the mail sees whatever was asked of it before.
    if ((await freezingNow(tx, mailId, id)) !== null) throw refuse('freezing')
  },
  run: async (
    { input: { mailId, snapshotId }, signal },
    means,
  ): Promise<{ readonly [name in keyof Frozen]: number }> => {
    const { db } = means
    const { ask, judged } = await judgeStored(means, mailId, snapshotId)
    refuseNotOrdered(judged)
    const freezing = {
      ...{ snapshotId, mailId, judged, zone: await timeZoneOf(db) },
      ...{ audienceId: ask.audience_id, draftId: ask.draft_id, by: ask.asked_by },
    }
    for (let tried = 0; tried < LIMITS.tries; tried += 1) {
      await settleFacts(db, () => {}, signal)
      const frozen = await freeze(means, freezing)
      if (frozen) return { ...frozen }
    }
    throw refuse('facts-owed')
  },
}
