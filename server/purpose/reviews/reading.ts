import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import type { Tables } from '../../store/store.ts'
import { LAST_JUDGED } from '../drafts/last-judged.ts'
import { namesOf, readDecisions, tellOverrulings } from '../drafts/telling.ts'
import { refuse } from './problems.ts'
import type { StoredReview } from './tables.ts'

const queue = cursorOf('reviews', z.tuple([z.string().max(40), z.uuid()]))
const said = cursorOf('overrulings', z.tuple([z.uuid()]))

/** Which reviews are asked. */
export interface ReviewFilter {
  readonly after?: string | undefined
  readonly limit: number
  readonly state: 'open' | 'closed'
  /** Only those of one mail. */
  readonly mailId?: string | undefined
  /** Only those that this counsel answers for, by name or because nobody is named. */
  readonly forUser: string | null
}

/** Reviews: those that are open by when they are due, those that are over the same way. */
export async function listReviews(db: Kysely<Tables>, { after, limit, state, mailId, forUser }: ReviewFilter) {
  const place = queue.read(after)
  const due = sql<string>`to_char(review.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  const found = await db
    .selectFrom('waarom.review as review')
    .innerJoin('waarom.mail as mail', 'mail.id', 'review.mail_id')
    .selectAll('review')
    .select(['mail.name', due.as('due')])
    .where('closed_at', state === 'open' ? 'is' : 'is not', null)
    .$if(mailId !== undefined, (query) => query.where('review.mail_id', '=', mailId ?? ''))
    .$if(forUser !== null, (query) =>
      query.where(({ eb, or }) =>
        or([eb('assigned_to', 'is', null), eb('assigned_to', '=', forUser), eb('deputy', '=', forUser)]),
      ),
    )
    .$if(place !== null, (query) =>
      query.where(sql<boolean>`(review.due_at, review.id) > (${place?.[0]}::timestamptz, ${place?.[1]}::uuid)`),
    )
    .orderBy('review.due_at')
    .orderBy('review.id')
    .limit(limit + 1)
    .execute()
  const { rows, next } = queue.page(found, limit, ({ due: at, id }): [string, string] => [at, id])
  const names = await namesOf(db, rows.flatMap(people))
  return { reviews: rows.map((row) => tellReview(row, row.name, names)), next }
}

const people = ({ asked_by, assigned_to, deputy }: StoredReview) => [asked_by, assigned_to, deputy]

function tellReview(review: StoredReview, name: string, names: Awaited<ReturnType<typeof namesOf>>) {
  const named = (id: string | null) => names.get(id ?? '') ?? null
  return {
    id: review.id,
    mail: { id: review.mail_id, name },
    draftId: review.draft_id,
    fingerprint: review.fingerprint,
    state: review.state,
    note: review.note,
    askedBy: named(review.asked_by),
    askedAt: review.asked_at.toISOString(),
    dueAt: review.due_at.toISOString(),
    assignedTo: named(review.assigned_to),
    deputy: named(review.deputy),
    closedAt: review.closed_at?.toISOString() ?? null,
  }
}

/**
 * One review with all that was said and decided in it, and its guest links.
 * @throws ProblemError `reviews/no-such-review`
 */
export async function readReview(db: Kysely<Tables>, id: string) {
  const review = await db.selectFrom('waarom.review').selectAll().where('id', '=', id).executeTakeFirst()
  if (!review) throw refuse('no-such-review')
  const of = { mail_id: review.mail_id, review_id: id }
  const [mail, comments, links, decided] = await Promise.all([
    db.selectFrom('waarom.mail').select('name').where('id', '=', review.mail_id).executeTakeFirstOrThrow(),
    db
      .selectFrom('waarom.review_comment as comment')
      .innerJoin('waarom.draft as draft', (join) =>
        join.onRef('draft.mail_id', '=', 'comment.mail_id').onRef('draft.id', '=', 'comment.draft_id'),
      )
      .selectAll('comment')
      .select('draft.number')
      .where('comment.mail_id', '=', review.mail_id)
      .where('comment.review_id', '=', id)
      .orderBy('comment.id')
      .execute(),
    db
      .selectFrom('waarom.guest_link')
      .selectAll()
      .where(({ and }) => and(of))
      .orderBy('id')
      .execute(),
    db
      .selectFrom('waarom.decision')
      .select('id')
      .where(({ and }) => and(of))
      .orderBy('id')
      .execute(),
  ])
  const writers = comments.map((one) => one.written_by)
  const names = await namesOf(db, [...people(review), ...writers, ...links.map((one) => one.made_by)])
  const decisions = await readDecisions(
    db,
    decided.map((one) => one.id),
  )
  return {
    ...tellReview(review, mail.name, names),
    comments: comments.map((one) => ({
      id: one.id,
      kind: one.kind,
      draft: { id: one.draft_id, number: one.number },
      segment: one.segment,
      text: one.text,
      advice: one.advice,
      by: names.get(one.written_by ?? '') ?? null,
      guest: one.guest_name,
      writtenAt: one.written_at.toISOString(),
    })),
    decisions: decisions.sort((one, other) => (one.id < other.id ? -1 : 1)),
    guestLinks: links.map((one) => ({
      id: one.id,
      label: one.label,
      by: names.get(one.made_by ?? '') ?? null,
      madeAt: one.made_at.toISOString(),
      expiresAt: one.expires_at.toISOString(),
      revokedAt: one.revoked_at?.toISOString() ?? null,
    })),
  }
}

/** Who can be asked: every counsel. */
export async function listCounsel(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('waarom.user_role as given')
    .innerJoin('waarom.app_user as person', 'person.id', 'given.user_id')
    .select(['person.id', 'person.name'])
    .where('given.role', '=', 'counsel')
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  return rows
}

/** Overrulings, the newest first, each with the mails it touches as they were last judged. */
export async function listOverrulings(
  db: Kysely<Tables>,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const place = said.read(after)
  const found = await db
    .selectFrom('waarom.overruling')
    .select('id')
    .$if(place !== null, (query) => query.where('id', '<', place?.[0] ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { rows, next } = said.page(found, limit, ({ id }): [string] => [id])
  const ids = rows.map(({ id }) => id)
  const [told, touches] = await Promise.all([tellOverrulings(db, ids), touchesOf(db, ids)])
  const overrulings = ids.flatMap((id) => {
    const one = told.find((other) => other.id === id)
    // A mail that was not judged since still remembers one that ended.
    const own = touches.filter(({ overruling }) => overruling === id && one?.state === 'stands')
    return one ? [{ ...one, touches: own.map(({ overruling: _, ...rest }) => rest) }] : []
  })
  return { overrulings, next }
}

/** Where overrulings have an effect, in the versions that mails have now. */
async function touchesOf(db: Kysely<Tables>, ids: readonly string[]) {
  const { rows } = await sql<{
    overruling: string
    kind: 'applied' | 'review' | 'precedent'
    segment: string | null
    likeness: number
    mail: { id: string; name: string }
  }>`
    select effect ->> 'overruling' as overruling, effect ->> 'kind' as kind, effect ->> 'segment' as segment,
      (effect -> 'likeness')::float8 as likeness, jsonb_build_object('id', mail.id, 'name', mail.name) as mail
    from ${LAST_JUDGED}
    cross join lateral jsonb_array_elements(report.effects) as effect
    where effect ->> 'overruling' = any(${[...ids]})
    order by mail.id desc
  `.execute(db)
  return rows
}
