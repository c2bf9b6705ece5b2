import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../../store/store.ts'
import type { StoredDraft } from '../drafts/ground.ts'
import type { KeptReport } from '../drafts/judging.ts'
import { holdMail } from '../drafts/mails.ts'
import { beginReview, endReview, isCounsel } from './opening.ts'
import type { StoredReview } from './tables.ts'

/** What of a judging says whether a person is needed. */
type Judged = Pick<KeptReport, 'report' | 'decisions'>

/**
 * Keeps what waits with counsel true to a mail that was judged again. What some law leaves to a person now, and did not
 * before, waits by itself; with whom it waited the last time, when they still are counsel. What waits by itself and needs
 * nobody any more is taken back. What people asked, people end.
 * @param draft an earlier version, or that of a mail that was put away, has no effect
 */
export async function followJudging(
  tx: Transaction<Tables>,
  draft: StoredDraft,
  before: Judged,
  now: Judged,
): Promise<void> {
  if (needsPerson(before) === needsPerson(now)) return
  const { mail_id } = draft
  const { archived_at } = await holdMail(tx, mail_id)
  const current = await tx
    .selectFrom('waarom.current_draft')
    .select('draft_id')
    .where('mail_id', '=', mail_id)
    .executeTakeFirst()
  if (archived_at || current?.draft_id !== draft.id) return
  if (!needsPerson(now)) return endUnneeded(tx, mail_id, now)
  const last = await lastReview(tx, mail_id)
  const counsel = async (id: string | null | undefined) => (id && (await isCounsel(tx, id)) ? id : null)
  const to = { assignedTo: await counsel(last?.assigned_to), deputy: await counsel(last?.deputy), dueAt: null }
  await beginReview(tx, { draft, askedBy: draft.made_by, note: null, ...to })
}

/** Takes back what waits by itself when the version of now needs nobody; the mail is held. */
export async function endUnneeded(tx: Transaction<Tables>, mailId: string, now: Judged): Promise<void> {
  if (needsPerson(now)) return
  const last = await lastReview(tx, mailId)
  if (last?.state === 'open' && last.note === null) await endReview(tx, last, null)
}

/** Whether some law leaves the mail to a person; a mail that was refused waits for nobody. */
function needsPerson({ report, decisions }: Judged): boolean {
  const isRefused = decisions.some(({ refuses, fallen }) => refuses && fallen === null)
  return !isRefused && Object.values(report.en.verdicts).some(({ review }) => review)
}

function lastReview(tx: Kysely<Tables>, mailId: string): Promise<StoredReview | undefined> {
  const all = tx.selectFrom('waarom.review').selectAll().where('mail_id', '=', mailId)
  return all.orderBy('id', 'desc').limit(1).executeTakeFirst()
}
