import { type Kysely, sql, type Transaction } from 'kysely'
import { v7 } from 'uuid'
import { z } from 'zod'
import { AUDIENCE_STATE, type AudienceState } from '../../audience/audiences/station.ts'
import { cursorOf } from '../../cursor.ts'
import type { Tables } from '../../store/store.ts'
import { refuse } from './problems.ts'
import { stationsOf } from './stations.ts'
import { type VerdictNow, verdictNow } from './verdict-now.ts'

/**
 * The states by which mails are listed; an archived mail is in no other. `needs-person` are those that some law leaves to a
 * person and that nobody put to counsel yet, whatever made them so.
 */
export const MAIL_STATES = ['empty', 'pass', 'warn', 'hold', 'needs-person', 'waiting', 'archived'] as const

/** Which mails are asked. */
export interface MailFilter {
  readonly after?: string | undefined
  readonly limit: number
  /** Part of the name. */
  readonly search?: string | undefined
  readonly state?: (typeof MAIL_STATES)[number] | undefined
  readonly brandId?: string | undefined
}

interface Row {
  readonly id: string
  readonly name: string
  readonly kind: 'campaign' | 'triggered' | 'gateway'
  readonly brand_id: string
  readonly stream_id: string
  readonly stream_kind: 'service' | 'commercial'
  readonly made_by: string | null
  readonly maker: string | null
  readonly made_at: Date
  readonly saved_at: Date | null
  readonly saved_by: string | null
  readonly saver: string | null
  readonly archived_at: Date | null
  readonly draft_id: string | null
  readonly decision: 'pass' | 'warn' | 'hold' | null
  readonly verdict: VerdictNow | null
  readonly review: boolean | null
  readonly is_refused: boolean | null
  readonly review_id: string | null
  readonly review_state: 'open' | 'asked-back' | null
  readonly audience: AudienceState
}

const cursor = cursorOf('mails', z.tuple([z.uuid()]))

/** A mail with its state, in SQL: its version of now, the newest judging of it, and the review that is open. */
const FOUND = sql`
  select mail.id, mail.name, mail.kind, mail.brand_id, mail.stream_id, stream.kind as stream_kind, mail.made_by,
    person.name as maker, mail.made_at, mail.archived_at, current.saved_at, current.draft_id, draft.made_by as saved_by,
    saver.name as saver, judged.decision, ${verdictNow(sql`draft`)} as verdict, judged.review, judged.is_refused, review.id as review_id, review.state as review_state,
    ${AUDIENCE_STATE} as audience
  from waarom.mail as mail
  join waarom.stream as stream on stream.id = mail.stream_id
  left join waarom.app_user as person on person.id = mail.made_by
  left join waarom.current_draft as current on current.mail_id = mail.id
  left join waarom.draft as draft on draft.mail_id = current.mail_id and draft.id = current.draft_id
  left join waarom.app_user as saver on saver.id = draft.made_by
  left join waarom.review as review on review.mail_id = mail.id and review.closed_at is null
  left join lateral (
    select jsonb_path_exists(report.decisions, '$[*] ? (@.refuses == true && @.fallen == null)') as is_refused,
      (select (array['pass', 'warn', 'hold'])[max(array_position(array['pass', 'warn', 'hold'], decision))]
        from waarom.verdict where mail_id = report.mail_id and report_id = report.id) as decision,
      (select bool_or(verdict.review) from waarom.verdict where mail_id = report.mail_id and report_id = report.id) as review
    from waarom.draft_report as report
    where report.mail_id = mail.id and report.draft_id = current.draft_id
    order by report.id desc limit 1
  ) as judged on true`

/** Mails, the newest first. */
export async function listMails(db: Kysely<Tables>, { after, limit, search, state, brandId }: MailFilter) {
  const place = cursor.read(after)
  const { rows: found } = await sql<Row>`
    select * from (${FOUND}) as found
    where (archived_at is not null) = ${state === 'archived'}
      and (${state ?? 'archived'}::text = 'archived'
        or ${state ?? ''} = 'needs-person' and review and review_id is null and is_refused is not true
        or ${state ?? ''} = case when draft_id is null then 'empty' when review_id is not null then 'waiting' else coalesce(decision, 'hold') end)
      and (${brandId ?? null}::uuid is null or brand_id = ${brandId ?? null})
      and strpos(lower(name), lower(${search ?? ''})) > 0
      and (${place?.[0] ?? null}::uuid is null or id < ${place?.[0] ?? null})
    order by id desc limit ${limit + 1}
  `.execute(db)
  const { rows, next } = cursor.page(found, limit, ({ id }): [string] => [id])
  return { mails: rows.map(told), next }
}

/**
 * One mail with its state.
 * @throws ProblemError `drafts/no-such-mail`
 */
export async function readMail(db: Kysely<Tables>, id: string) {
  const { rows } = await sql<Row>`select * from (${FOUND}) as found where id = ${id}`.execute(db)
  const [row] = rows
  if (!row) throw refuse('no-such-mail')
  return told(row)
}

function told(row: Row) {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    brandId: row.brand_id,
    streamId: row.stream_id,
    stream: row.stream_kind,
    madeBy: row.made_by === null ? null : { id: row.made_by, name: row.maker ?? '' },
    madeAt: row.made_at.toISOString(),
    savedAt: row.saved_at?.toISOString() ?? null,
    savedBy: row.saved_by === null ? null : { id: row.saved_by, name: row.saver ?? '' },
    archived: row.archived_at !== null,
    draftId: row.draft_id,
    decision: row.decision,
    verdict: row.verdict,
    reviewId: row.review_id,
    stations: stationsOf(
      {
        hasDraft: row.draft_id !== null,
        decision: row.decision,
        review: row.review === true,
        isRefused: row.is_refused === true,
        reviewState: row.review_state,
      },
      row.audience,
    ),
  }
}

/**
 * Holds a mail until the transaction ends: no version of it is saved meanwhile.
 * @throws ProblemError `drafts/no-such-mail`
 */
export async function holdMail(tx: Transaction<Tables>, id: string): Promise<{ readonly archived_at: Date | null }> {
  const mail = await tx
    .selectFrom('waarom.mail')
    .select('archived_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!mail) throw refuse('no-such-mail')
  return mail
}

/** A mail that somebody makes. */
export interface NewMail {
  readonly name: string
  readonly kind: 'campaign' | 'triggered'
  readonly streamId: string
}

/**
 * Makes a mail without a draft; gives its number.
 * @throws ProblemError `drafts/no-stream` when the stream or its brand is not there or put away
 */
export async function makeMail(db: Kysely<Tables>, userId: string, { name, kind, streamId }: NewMail): Promise<string> {
  const stream = await db
    .selectFrom('waarom.stream as stream')
    .innerJoin('waarom.brand as brand', 'brand.id', 'stream.brand_id')
    .select('stream.brand_id')
    .where('stream.id', '=', streamId)
    .where('stream.put_away_at', 'is', null)
    .where('brand.put_away_at', 'is', null)
    .executeTakeFirst()
  if (!stream) throw refuse('no-stream')
  const id = v7()
  await db
    .insertInto('waarom.mail')
    .values({ id, name, kind, brand_id: stream.brand_id, stream_id: streamId, made_by: userId, archived_at: null })
    .execute()
  return id
}

/**
 * Gives a mail another name, puts it away or takes it back.
 * @throws ProblemError `drafts/no-such-mail`
 */
export async function changeMail(
  db: Kysely<Tables>,
  id: string,
  { name, archived }: { readonly name: string; readonly archived: boolean },
): Promise<void> {
  const found = await db
    .updateTable('waarom.mail')
    .set({ name, archived_at: archived ? sql<Date>`coalesce(archived_at, now())` : null })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!found) throw refuse('no-such-mail')
}
