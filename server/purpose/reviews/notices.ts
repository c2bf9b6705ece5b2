import { type Kysely, sql } from 'kysely'
import { v7 } from 'uuid'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'
import type { NOTICES } from './tables.ts'

/** A review as notices name it. */
export interface Noticed {
  readonly mail_id: string
  readonly id: string
  readonly asked_by: string | null
  readonly assigned_to: string | null
  readonly deputy: string | null
}

type Kind = (typeof NOTICES)[number]

/** Tells people something about a review, except whoever did it. */
export async function notify(
  db: Kysely<Tables>,
  { mail_id, id }: Noticed,
  kind: Kind,
  { to, by }: { readonly to: readonly (string | null)[]; readonly by: string | null },
): Promise<void> {
  const users = [...new Set(to)].filter((one) => one !== null && one !== by) as string[]
  if (users.length === 0) return
  await db
    .insertInto('waarom.notice')
    .values(users.map((user_id) => ({ user_id, id: v7(), kind, mail_id, review_id: id, read_at: null })))
    // Of what is due one is told once.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who answers for a review: who it was given to and the deputy, as long as they are counsel; else every counsel. */
export async function counselOf(db: Kysely<Tables>, { assigned_to, deputy }: Noticed): Promise<readonly string[]> {
  const rows = await db.selectFrom('waarom.user_role').select('user_id').where('role', '=', 'counsel').execute()
  const all = rows.map(({ user_id }) => user_id)
  const named = assigned_to === null ? [] : all.filter((id) => id === assigned_to || id === deputy)
  return named.length > 0 ? named : all
}

/** Reminds, once each, who answers for reviews that are due soon or past due; who asked learns when they are past due. */
export async function remindOfDue(db: Kysely<Tables>): Promise<void> {
  const due = await db
    .selectFrom('waarom.review')
    .select(['mail_id', 'id', 'asked_by', 'assigned_to', 'deputy', sql<boolean>`due_at < now()`.as('late')])
    .where('state', '=', 'open')
    .where('due_at', '<', sql<Date>`now() + make_interval(hours => ${LIMITS.remindHours})`)
    .execute()
  for (const { late, ...review } of due) {
    const to = [...(await counselOf(db, review)), late ? review.asked_by : null]
    await notify(db, review, 'due-soon', { to, by: null })
  }
}

const cursor = cursorOf('notices', z.tuple([z.uuid()]))

/** What somebody should know, the newest first. */
export async function listNotices(
  db: Kysely<Tables>,
  userId: string,
  { after, limit, unread }: { readonly after?: string | undefined; readonly limit: number; readonly unread: boolean },
) {
  const place = cursor.read(after)
  const all = db
    .selectFrom('waarom.notice as notice')
    .innerJoin('waarom.mail as mail', 'mail.id', 'notice.mail_id')
    .select(['notice.id', 'notice.kind', 'notice.mail_id', 'notice.review_id', 'notice.made_at', 'notice.read_at'])
    .select('mail.name')
    .where('user_id', '=', userId)
    .$if(unread, (query) => query.where('read_at', 'is', null))
    .$if(place !== null, (query) => query.where('notice.id', '<', place?.[0] ?? ''))
  const found = await all
    .orderBy('notice.id', 'desc')
    .limit(limit + 1)
    .execute()
  const { rows, next } = cursor.page(found, limit, ({ id }): [string] => [id])
  const { count } = await db
    .selectFrom('waarom.notice')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  const notices = rows.map((one) => ({
    id: one.id,
    kind: one.kind,
    mail: { id: one.mail_id, name: one.name },
    reviewId: one.review_id,
    madeAt: one.made_at.toISOString(),
    read: one.read_at !== null,
  }))
  return { notices, unread: Number(count), next }
}

/** Marks notices of somebody as read; all of them when none is named. */
export async function readNotices(db: Kysely<Tables>, userId: string, ids: readonly string[] | null): Promise<void> {
  const mine = db
    .updateTable('waarom.notice')
    .set({ read_at: sql<Date>`now()` })
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
  await (ids === null ? mine : mine.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)).execute()
}
