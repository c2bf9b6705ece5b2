import { compareVerdicts, type VerdictChange } from '@waarom/purpose/decisions/compare.ts'
import { readHouse } from './ground.ts'
import { currentDraft, freshReport, type KeptReport } from './judging.ts'
import { LIMITS } from './limits.ts'
import type { Means } from './means.ts'

/** What became of one mail that was judged again. */
export interface Rejudged {
  readonly mailId: string
  readonly draftId: string
  /** The verdicts that changed. */
  readonly changes: readonly VerdictChange[]
  /** Decisions that stood before and no longer do, with why. */
  readonly ended: readonly { readonly decision: string; readonly because: string }[]
}

/**
 * Judges again the version of now of every mail that is not archived and whose verdicts rest on something that changed:
 * a rulebook, the model, the choice of the organisation, an overruling or a decision. The others are only looked at. It
 * can be stopped and done again at any moment.
 * @param report told how many mails were looked at, of how many
 */
export async function judgeAgain(
  means: Means,
  report: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<readonly Rejudged[]> {
  const { db } = means
  const { count } = await db
    .selectFrom('waarom.mail')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('archived_at', 'is', null)
    .executeTakeFirstOrThrow()
  const out: Rejudged[] = []
  let done = 0
  for (let after = ''; ; ) {
    const all = db.selectFrom('waarom.mail').select('id').where('archived_at', 'is', null)
    const page = await (after === '' ? all : all.where('id', '>', after))
      .orderBy('id')
      .limit(LIMITS.againPage)
      .execute()
    if (page.length === 0) return out
    const looked = () => {
      signal.throwIfAborted()
      done += 1
      report(done, Math.max(done, Number(count)))
    }
    const ids = page.map(({ id }) => id)
    out.push(...(await judgeMailsAgain(means, ids, looked)))
    after = ids.at(-1) ?? after
  }
}

/** Judges some mails again, those whose verdicts rest on something that changed; gives those. */
export async function judgeMailsAgain(
  means: Means,
  mailIds: readonly string[],
  looked: () => void = () => {},
): Promise<readonly Rejudged[]> {
  const house = await readHouse(means.db)
  const out: Rejudged[] = []
  for (const mailId of mailIds) {
    const draft = await currentDraft(means.db, mailId)
    const { now, before } = draft ? await freshReport(means, draft, house) : { now: null, before: null }
    if (draft && before) out.push({ mailId, draftId: draft.id, ...changesOf(before, now) })
    looked()
  }
  return out
}

/** What a judging changed, against the one before it. */
export function changesOf(before: KeptReport, now: KeptReport): Pick<Rejudged, 'changes' | 'ended'> {
  const changes = compareVerdicts(before.report.en.verdicts, now.report.en.verdicts)
  const stood = before.decisions.filter(({ fallen }) => fallen === null)
  const ended = stood.flatMap(({ id }) => {
    const because = now.decisions.find((one) => one.id === id)?.fallen
    return because ? [{ decision: id, because }] : []
  })
  return { changes: changes.filter(({ differs }) => differs.length > 0), ended }
}
