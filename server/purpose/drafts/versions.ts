import { compareSegments, compareVerdicts } from '@waarom/purpose/decisions/compare.ts'
import type { SegmentJson } from '@waarom/purpose/report/mail-json.ts'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import type { Tables } from '../../store/store.ts'
import type { StoredDraft } from './ground.ts'
import { changesOf } from './judge-again.ts'
import { freshReport, newestReport, reportsOf } from './judging.ts'
import { LIMITS } from './limits.ts'
import type { Means } from './means.ts'
import { refuse } from './problems.ts'
import { namesOf, tellReport, tellVersion } from './telling.ts'
import { verdictNow } from './verdict-now.ts'

const cursor = cursorOf('drafts', z.tuple([z.int()]))

/** The versions of a mail, the newest first. */
export async function listVersions(
  db: Kysely<Tables>,
  mailId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const place = cursor.read(after)
  const found = await db
    .selectFrom('waarom.draft')
    .selectAll()
    .select(verdictNow(sql`draft`).as('verdict'))
    .where('mail_id', '=', mailId)
    .$if(place !== null, (query) => query.where('number', '<', place?.[0] ?? 0))
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute()
  const { rows, next } = cursor.page(found, limit, ({ number }): [number] => [number])
  const [current, names] = await Promise.all([
    currentId(db, mailId),
    namesOf(
      db,
      rows.map((one) => one.made_by),
    ),
  ])
  return { drafts: rows.map((one) => ({ ...tellVersion(one, current, names), verdict: one.verdict })), next }
}

/**
 * One version as it is kept.
 * @throws ProblemError `drafts/no-such-draft`
 */
export async function readVersion(db: Kysely<Tables>, mailId: string, draftId: string): Promise<StoredDraft> {
  const draft = await db
    .selectFrom('waarom.draft')
    .selectAll()
    .where('mail_id', '=', mailId)
    .where('id', '=', draftId)
    .executeTakeFirst()
  if (!draft) throw refuse('no-such-draft')
  return draft
}

async function currentId(db: Kysely<Tables>, mailId: string): Promise<string | null> {
  const row = await db
    .selectFrom('waarom.current_draft')
    .select('draft_id')
    .where('mail_id', '=', mailId)
    .executeTakeFirst()
  return row?.draft_id ?? null
}

/** One version with its source and its judging: that of now, and for an earlier version the last it had. */
export async function showVersion(means: Means, mailId: string, draftId: string, lang: 'nl' | 'en') {
  const { db } = means
  const draft = await readVersion(db, mailId, draftId)
  const current = await currentId(db, mailId)
  const kept = await judgingOf(means, draft, current)
  const told = tellVersion(draft, current, await namesOf(db, [draft.made_by]))
  return { ...told, source: textIn(draft.source), report: await tellReport(db, kept, lang) }
}

async function judgingOf(means: Means, draft: StoredDraft, current: string | null) {
  const kept = draft.id === current ? null : await newestReport(means.db, draft.mail_id, draft.id)
  return kept ?? (await freshReport(means, draft)).now
}

function textIn(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Two versions side by side: what became of each segment, and of each verdict as it was last judged. */
export async function compareVersions(means: Means, mailId: string, ids: readonly [before: string, after: string]) {
  const { db } = means
  const [before, after] = [await readVersion(db, mailId, ids[0]), await readVersion(db, mailId, ids[1])]
  const current = await currentId(db, mailId)
  const [old, now] = [await judgingOf(means, before, current), await judgingOf(means, after, current)]
  const [was, is] = [old.report.en, now.report.en]
  const shown = (segments: readonly SegmentJson[], id: string | null) => {
    const found = segments.find((one) => one.id === id)
    return found ? { id: found.id, text: found.text } : null
  }
  const names = await namesOf(db, [before.made_by, after.made_by])
  return {
    before: tellVersion(before, current, names),
    after: tellVersion(after, current, names),
    segments: compareSegments(was.segments, is.segments).map((one) => ({
      change: one.change,
      before: shown(was.segments, one.before),
      after: shown(is.segments, one.after),
    })),
    verdicts: compareVerdicts(was.verdicts, is.verdicts).map((one) => ({ ...one, differs: [...one.differs] })),
  }
}

/** How a version was judged over time, the newest first: what each judging changed, and which decisions ended with it. */
export async function listReports(db: Kysely<Tables>, mailId: string, draftId: string) {
  await readVersion(db, mailId, draftId)
  const reports = await reportsOf(db, mailId, draftId, LIMITS.reports)
  return reports.map((one, at) => {
    const before = reports[at + 1]
    const { changes, ended } = before ? changesOf(before, one) : { changes: [], ended: [] }
    return {
      id: one.id,
      madeAt: one.madeAt.toISOString(),
      model: one.model,
      changes: changes.map((change) => ({ ...change, differs: [...change.differs] })),
      ended: [...ended],
    }
  })
}
