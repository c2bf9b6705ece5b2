import { LIMITS } from '@waarom/audience/limits.ts'
import { countOf } from '@waarom/audience/places/funnel.ts'
import { sayReason } from '@waarom/audience/places/say.ts'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../../cursor.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { type Named, namesOf } from '../../../purpose/drafts/telling.ts'
import type { Tables } from '../../../store/store.ts'
import { alreadyFrozen } from '../already.ts'
import { currentAudience } from '../asked.ts'
import type { Judged } from '../judge-variants.ts'
import type { Lang } from '../said.ts'
import { currentDraft } from './asked.ts'
import { countsOf, demandsHash, draftIdsOf } from './freeze.ts'
import { freezingNow } from './freezing.ts'
import { judgeStored } from './judged.ts'
import { oldListsOf, reasonsOf } from './old-lists.ts'
import { refuse } from './problems.ts'

const cursor = cursorOf('snapshots', z.tuple([z.uuid()]))

/** A snapshot with to what it belongs; whether it is old, by the clock of the database. */
function snapshotsOf(db: Kysely<Tables>, mailId: string) {
  return db
    .selectFrom('waarom.audience_snapshot as one')
    .innerJoin('waarom.snapshot_ask as ask', 'ask.id', 'one.id')
    .innerJoin('waarom.audience as audience', 'audience.id', 'one.audience_id')
    .innerJoin('waarom.mail as mail', 'mail.id', 'one.mail_id')
    .selectAll('one')
    .select(['ask.draft_id', 'audience.number', 'audience.content', 'mail.name', 'mail.archived_at'])
    .select(sql<boolean>`one.frozen_at < now() - make_interval(hours => ${LIMITS.takeawayHours}::integer)`.as('is_old'))
    .where('one.mail_id', '=', mailId)
}

/** A snapshot as it is kept. */
export type Snapshot = Awaited<ReturnType<typeof findSnapshot>>

/** @throws ProblemError `snapshot/no-such-snapshot` */
export function findSnapshot(db: Kysely<Tables>, mailId: string, id: string) {
  return snapshotsOf(db, mailId)
    .where('one.id', '=', id)
    .executeTakeFirstOrThrow(() => refuse('no-such-snapshot'))
}

/** The frozen audiences of a mail, the newest first. */
export async function listSnapshots(
  { db }: Means,
  mailId: string,
  ask: { readonly after?: string | undefined; readonly limit: number },
) {
  const place = cursor.read(ask.after)
  const found = await snapshotsOf(db, mailId)
    .$if(place !== null, (query) => query.where('one.id', '<', place?.[0] ?? ''))
    .orderBy('one.id', 'desc')
    .limit(ask.limit + 1)
    .execute()
  const { rows, next } = cursor.page(found, ask.limit, ({ id }): [string] => [id])
  const names = await namesOf(
    db,
    rows.map(({ frozen_by }) => frozen_by),
  )
  return { snapshots: rows.map((row) => told(row, names)), freezing: await freezingNow(db, mailId), next }
}

/**
 * One frozen audience: how many have which place, and whether it stands.
 * @throws ProblemError `snapshot/no-such-snapshot`
 */
export async function readSnapshot(means: Means, mailId: string, id: string, lang: Lang) {
  const row = await findSnapshot(means.db, mailId, id)
  const names = await namesOf(means.db, [row.frozen_by])
  return {
    ...told(row, names),
    places: placesOf(row, lang),
    draftIds: [...new Set(draftIdsOf(row.draft_id, row.content))],
    alreadySent: await alreadyFrozen(means.db, row, lang),
    oldLists: await oldListsOf(means.db, id),
    oldListsBecause: [...(await reasonsOf(means.db, id))],
    stands: (await judgedIfStands(means, row)) !== null,
  }
}

/** The audience as it is judged now, when a snapshot still stands; null when not (`judgedOrOther`). */
export async function judgedIfStands(means: Means, snapshot: Snapshot): Promise<Judged | null> {
  const judged = await judgedOrOther(means, snapshot)
  return typeof judged === 'string' ? null : judged
}

/**
 * The audience as it is judged now, when a snapshot still stands: the mail has the same version and audience as when it was
 * frozen, and the laws demand the same of it. Else what is another since.
 */
export async function judgedOrOther(
  means: Means,
  snapshot: Snapshot,
): Promise<Judged | 'other-audience' | 'other-text' | 'other-verdict'> {
  const { id, mail_id: mailId, audience_id, draft_id, demands_hash } = snapshot
  const audience = await currentAudience(means.db, mailId)
  if (audience?.id !== audience_id) return 'other-audience'
  if ((await currentDraft(means.db, mailId)) !== draft_id) return 'other-text'
  const { judged } = await judgeStored(means, mailId, id)
  return demands_hash.equals(await demandsHash(means.db, judged)) ? judged : 'other-verdict'
}

function told(row: Snapshot, names: ReadonlyMap<string, Named>) {
  return {
    id: row.id,
    audience: { id: row.audience_id, number: row.number },
    frozenAt: row.frozen_at.toISOString(),
    frozenBy: names.get(row.frozen_by ?? '') ?? null,
    hash: row.hash.toString('hex'),
    ...countsOf(row.counts),
    isOld: row.is_old,
  }
}

function placesOf({ counts, content }: Snapshot, lang: Lang) {
  return Object.entries(counts)
    .flatMap(([code, contacts]) => countOf(Number(code), contacts))
    .map(({ group, reason, contacts }) => ({
      ...{ group, reason, contacts, said: sayReason(reason, lang).said },
      name: content.groups[group - 1]?.name ?? null,
    }))
}
