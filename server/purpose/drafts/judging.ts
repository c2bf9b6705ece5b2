import { type Decided, type HouseDecision, type Standing, withDecisions } from '@waarom/purpose/decisions/decide.ts'
import type { Effect } from '@waarom/purpose/decisions/effect.ts'
import { withEffects } from '@waarom/purpose/decisions/stricter.ts'
import { ok, type Result } from '@waarom/purpose/problem.ts'
import { mailJson } from '@waarom/purpose/report/json.ts'
import type { MailJson } from '@waarom/purpose/report/mail-json.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { houseHash } from '@waarom/purpose/report/signed.ts'
import type { Kysely, Transaction } from 'kysely'
import { v7 } from 'uuid'
import type { Tables } from '../../store/store.ts'
import { mailReader } from '../judge-mail.ts'
import { followJudging } from '../reviews/turning.ts'
import { basisOf, type Ground, groundOf, type House, keptEffects, readHouse, type StoredDraft } from './ground.ts'
import type { Means } from './means.ts'
import { refuse } from './problems.ts'
import type { KeptDecision, KeptEffect } from './tables.ts'

/** A judging as it is kept. */
export interface KeptReport {
  readonly id: string
  readonly draftId: string
  readonly basis: string
  readonly model: string
  readonly effects: readonly KeptEffect[]
  readonly decisions: readonly KeptDecision[]
  readonly report: { readonly nl: MailJson; readonly en: MailJson }
  readonly madeAt: Date
}

/** A judging that is not kept yet. */
type Judged = Omit<KeptReport, 'id' | 'draftId' | 'madeAt'>

/** Judges a draft under what stands now, as it is kept. */
export async function judgeDraft(means: Pick<Means, 'model'>, draft: StoredDraft, ground: Ground): Promise<Judged> {
  const { model } = means
  const kept = { basis: basisOf(ground, model.version), model: model.version, effects: keptEffects(ground) }
  const judged = await reportOn(means, draft, ground)
  if (!judged.ok) {
    const refusal = { path: '', problem: judged.problem }
    return { ...kept, decisions: [], report: { nl: mailJson(refusal, 'nl'), en: mailJson(refusal, 'en') } }
  }
  const { report, decisions } = judged.value
  return {
    ...kept,
    decisions: decisions.map(keptDecision),
    report: { nl: mailJson(report, 'nl'), en: mailJson(report, 'en') },
  }
}

/**
 * The report on a draft under what stands now: as people said what its sentences do, then with what overrulings elsewhere
 * do to it, then with what was decided about this very text. A problem when it cannot be read.
 */
export async function reportOn(
  { model }: Pick<Means, 'model'>,
  draft: StoredDraft,
  ground: Ground,
): Promise<Result<Decided>> {
  const { setting, applied, effects } = ground
  const overruled = applied.flatMap(({ said }) =>
    said.about === 'segment' ? [{ segment: said.segment, act: said.says }] : [],
  )
  const { check } = await mailReader()
  const checked = await check({ bytes: draft.source, as: draft.form }, { ...setting, overruled }, model)
  return checked.ok ? ok(decided(withEffects(checked.value, effects, setting), draft, ground)) : checked
}

/** The report with decisions and overruled verdicts; of each law the newest counts. */
function decided(report: Report, draft: StoredDraft, ground: Ground): Decided {
  const { setting, today, applied, effects } = ground
  const said = applied.flatMap((one): HouseDecision[] =>
    one.said.about === 'verdict' ? [verdictSaid(one, one.said, ground)] : [],
  )
  // The newest first, as the first that stands counts.
  const all = [...ground.decisions, ...said].sort((one, other) => (one.id < other.id ? 1 : -1))
  const own = applied.flatMap(({ id, direction, said: what }): Effect[] =>
    direction === 'stricter' && what.about === 'segment'
      ? [{ overruling: id, kind: 'review', law: null, segment: what.segment, likeness: 1 }]
      : [],
  )
  const newest = all.filter(
    (one, at) => !all.slice(0, at).some(({ law, fingerprint }) => law === one.law && fingerprint === one.fingerprint),
  )
  const house = houseHash(setting.house)
  return withDecisions(report, newest, [...effects, ...own], { setting, path: draft.mail_id, today, house })
}

/** An overruled verdict, which counts in its own mail as a decision does. */
function verdictSaid(
  one: Ground['applied'][number],
  said: Extract<Ground['applied'][number]['said'], { about: 'verdict' }>,
  { setting, effects, applied }: Ground,
): HouseDecision {
  const before = [...effects.map(({ overruling }) => overruling), ...applied.map(({ id }) => id)]
  return {
    id: one.id,
    fingerprint: one.fingerprint,
    path: one.mail_id,
    law: said.law,
    rulebook: one.rulebooks[said.law] ?? '',
    reading: setting.reading,
    house: houseHash(setting.house),
    verdict: said.says,
    who: one.made_by ?? '',
    reason: one.reason,
    until: '9999-12-31',
    refuses: false,
    knew: before.filter((id) => id <= one.id),
  }
}

const keptDecision = ({ id, law, refuses, fallen }: Standing): KeptDecision => ({ id, law, refuses, fallen })

/** Keeps a judging with its verdicts, in the transaction that is given. */
export async function keepReport(tx: Kysely<Tables>, draft: StoredDraft, judged: Judged): Promise<KeptReport> {
  const id = v7()
  const { mail_id } = draft
  const { made_at } = await tx
    .insertInto('waarom.draft_report')
    .values({
      ...{ mail_id, draft_id: draft.id, id, basis: judged.basis, model: judged.model },
      effects: JSON.stringify(judged.effects),
      decisions: JSON.stringify(judged.decisions),
      report: JSON.stringify(judged.report),
    })
    .returning('made_at')
    .executeTakeFirstOrThrow()
  const verdicts = Object.entries(judged.report.en.verdicts).map(
    ([law, { rulebook, reading, purpose, tinge, review, decision }]) => ({
      ...{ mail_id, report_id: id, law, rulebook, reading, purpose, tinge, review, decision },
    }),
  )
  if (verdicts.length > 0) await tx.insertInto('waarom.verdict').values(verdicts).execute()
  return { ...judged, id, draftId: draft.id, madeAt: made_at }
}

/** The newest judging of a draft that is kept; null when there is none. */
export async function newestReport(db: Kysely<Tables>, mailId: string, draftId: string): Promise<KeptReport | null> {
  const [row] = await reportsOf(db, mailId, draftId, 1)
  return row ?? null
}

/** The judgings of a draft, newest first. */
export async function reportsOf(
  db: Kysely<Tables>,
  mailId: string,
  draftId: string,
  limit: number,
): Promise<readonly KeptReport[]> {
  const rows = await db
    .selectFrom('waarom.draft_report')
    .selectAll()
    .where('mail_id', '=', mailId)
    .where('draft_id', '=', draftId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ mail_id: _, draft_id: draftId, made_at: madeAt, ...rest }) => ({ ...rest, draftId, madeAt }))
}

/**
 * The judging of a draft that holds now: the newest that is kept, or a new one when what it rests on has changed; what
 * waits with counsel follows it.
 * @returns with the one before when it was judged anew
 */
export async function freshReport(
  means: Means,
  draft: StoredDraft,
  house?: House,
): Promise<{ readonly now: KeptReport; readonly before: KeptReport | null }> {
  const ground = await groundOf(means.db, draft, house ?? (await readHouse(means.db)))
  const kept = await newestReport(means.db, draft.mail_id, draft.id)
  if (kept && kept.basis === basisOf(ground, means.model.version)) return { now: kept, before: null }
  const judged = await judgeDraft(means, draft, ground)
  const keep = async (tx: Transaction<Tables>) => {
    const now = await keepReport(tx, draft, judged)
    if (kept) await followJudging(tx, draft, kept, now)
    return now
  }
  const now = await (means.db.isTransaction
    ? keep(means.db as Transaction<Tables>)
    : means.db.transaction().execute(keep))
  return { now, before: kept }
}

/** The version that a mail has now; null before the first. */
export async function currentDraft(db: Kysely<Tables>, mailId: string): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom('waarom.current_draft as current')
    .innerJoin('waarom.draft as draft', (join) =>
      join.onRef('draft.mail_id', '=', 'current.mail_id').onRef('draft.id', '=', 'current.draft_id'),
    )
    .selectAll('draft')
    .where('current.mail_id', '=', mailId)
    .executeTakeFirst()
  return row ?? null
}

/**
 * The version that a mail has now.
 * @throws ProblemError `drafts/no-draft`
 */
export async function draftNow(db: Kysely<Tables>, mailId: string): Promise<StoredDraft> {
  const draft = await currentDraft(db, mailId)
  if (!draft) throw refuse('no-draft')
  return draft
}
