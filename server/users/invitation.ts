import { type Kysely, sql, type Transaction } from 'kysely'
import { DatabaseError } from 'pg'
import { v7 } from 'uuid'
import { ProblemError } from '../problems.ts'
import type { Role } from '../roles.ts'
import type { Tables } from '../store/store.ts'
import { putDeed } from './deed.ts'
import { LIMITS } from './limits.ts'
import { afterIn, listOf, type Page } from './list.ts'
import { refuseWeak } from './password.ts'
import { userProblems } from './problems.ts'
import { makeToken, type OneTime, tokenHash } from './token.ts'
import type { Users } from './users.ts'

/** The link with which the first administrator is made. */
export interface Setup extends OneTime {
  /** Whether an earlier start made one too; that one no longer holds. */
  readonly again: boolean
}

/** Who makes an account by a link. */
export interface Newcomer {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes the link for the first administrator while there is no user; null when there is one. */
export function openSetup(db: Kysely<Tables>): Promise<Setup | null> {
  return db.transaction().execute(async (tx) => {
    // Starts that come at once take their turn; the link of the last one holds.
    await sql`lock table waarom.invitation in share row exclusive mode`.execute(tx)
    if (await hasUsers(tx)) return null
    const before = await tx
      .updateTable('waarom.invitation')
      .set({ expires_at: sql`least(expires_at, now())` })
      .where('is_setup', '=', true)
      .returning('id')
      .execute()
    const { token, expiresAt } = await insert(tx, { ...NOBODY, roles: ['administrator'], isSetup: true, by: null })
    return { token, expiresAt, again: before.length > 0 }
  })
}

/** Whom somebody invites, and as what. */
export interface Guest {
  readonly roles: readonly Role[]
  /** Shown in the list of invitations. */
  readonly name: string | null
  /** At which single sign-on takes the invitation without its link. */
  readonly email: string | null
}

/**
 * Makes a link with which somebody makes an account with these roles.
 * @param by the id of who invites; null for the operator of the server
 */
export function invite(db: Kysely<Tables>, guest: Guest, by: string | null): Promise<OneTime> {
  return db.transaction().execute(async (tx) => {
    await forgetOld(tx)
    const email = guest.email?.toLowerCase() ?? null
    const { id, token, expiresAt } = await insert(tx, { ...guest, email, isSetup: false, by })
    await putDeed(tx, { what: 'invited', by, to: [`invitation:${id}`], facts: { roles: guest.roles } })
    return { token, expiresAt }
  })
}

/**
 * Takes an invitation back: its link no longer holds.
 * @throws ProblemError `users/no-such-invitation`
 */
export function endInvitation(db: Kysely<Tables>, id: string, by: string): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const ended = await tx
      .updateTable('waarom.invitation')
      .set({ expires_at: sql`now()`, name: null, email: null })
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .where('expires_at', '>', sql<Date>`now()`)
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw new ProblemError(userProblems.make('no-such-invitation'))
    await putDeed(tx, { what: 'invitation-ended', by, to: [`invitation:${id}`] })
  })
}

/** Of an invitation that is over it is no longer kept whom it was for. */
async function forgetOld(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('waarom.invitation')
    .set({ name: null, email: null })
    .where('expires_at', '<', sql<Date>`now()`)
    .where((one) => one.or([one('name', 'is not', null), one('email', 'is not', null)]))
    .execute()
}

/**
 * Makes an account by a link, which then holds no longer. Of two who use one link at once, one gets the account.
 * @returns the id of the user
 * @throws ProblemError `users/link-…`, `users/password-…` or `users/email-taken`; the link then still holds
 */
export async function join({ auth, db }: Users, newcomer: Newcomer): Promise<string> {
  const hash = tokenHash(newcomer.token)
  await refuseLink(db, hash)
  refuseWeak(newcomer.password, [newcomer.name, newcomer.email])
  const { password: hasher } = await auth.$context
  const password = await hasher.hash(newcomer.password)
  try {
    return await db.transaction().execute(async (tx) => {
      const used = await tx
        .updateTable('waarom.invitation')
        .set({ used_at: sql`now()`, name: null, email: null })
        .where('token_hash', '=', hash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`now()`)
        .returning(['id', 'roles'])
        .executeTakeFirst()
      if (!used) throw new ProblemError(userProblems.make('link-used'))
      const { roles } = used
      const id = await insertUser(tx, { name: newcomer.name, email: newcomer.email.toLowerCase(), password, roles })
      const to = [`user:${id}`, `invitation:${used.id}`]
      await putDeed(tx, { what: 'joined', by: id, to, facts: { roles, way: 'link' } })
      return id
    })
  } catch (error) {
    throw isTaken(error) ? new ProblemError(userProblems.make('email-taken')) : error
  }
}

/** Whether the database refuses an address because somebody has it. */
export const isTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.constraint === 'app_user_email_key'

const INVITATIONS = listOf('invitations')

/** The invitations that still hold, in the order in which they were made. */
export async function listInvitations({ db }: Users, page: Page) {
  const found = await db
    .selectFrom('waarom.invitation')
    .select(['id', 'name', 'email', 'roles', 'made_by', 'made_at', 'expires_at'])
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('is_setup', '=', false)
    .where('id', '>', afterIn(INVITATIONS, page))
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const { rows, next } = INVITATIONS.page(found, page.limit, ({ id }) => [id])
  const invitations = rows.map(({ made_by: madeBy, made_at, expires_at, roles, ...rest }) => ({
    ...rest,
    roles: [...roles],
    madeBy,
    madeAt: made_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }))
  return { invitations, next }
}

async function refuseLink(db: Kysely<Tables>, hash: Buffer): Promise<void> {
  const found = await db
    .selectFrom('waarom.invitation')
    .select(['used_at', 'is_setup', sql<boolean>`expires_at <= now()`.as('expired')])
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  if (!found) throw new ProblemError(userProblems.make('link-unknown'))
  if (found.used_at) throw new ProblemError(userProblems.make('link-used'))
  if (found.expired || (found.is_setup && (await hasUsers(db))))
    throw new ProblemError(userProblems.make('link-expired'))
}

async function hasUsers(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('waarom.app_user').select('id').limit(1).executeTakeFirst()) !== undefined
}

const NOBODY = { name: null, email: null }

interface Wish extends Guest {
  readonly isSetup: boolean
  readonly by: string | null
}

async function insert(
  db: Kysely<Tables>,
  { roles, name, email, isSetup, by }: Wish,
): Promise<OneTime & { readonly id: string }> {
  const token = makeToken()
  const hours = isSetup ? LIMITS.setupHours : LIMITS.invitationHours
  const { id, expires_at: expiresAt } = await db
    .insertInto('waarom.invitation')
    .values({
      id: v7(),
      token_hash: tokenHash(token),
      roles,
      is_setup: isSetup,
      made_by: by,
      expires_at: sql`now() + make_interval(hours => ${hours})`,
      used_at: null,
      name,
      email,
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow()
  return { id, token, expiresAt }
}

interface NewUser {
  readonly name: string
  readonly email: string
  /** The hash, as the library makes it. */
  readonly password: string
  readonly roles: readonly Role[]
}

/** The same rows as the library writes for a user with a password. */
async function insertUser(tx: Transaction<Tables>, { name, email, password, roles }: NewUser): Promise<string> {
  const id = v7()
  await tx.insertInto('waarom.app_user').values({ id, name, email, email_verified: false }).execute()
  await tx
    .insertInto('waarom.user_credential')
    .values({ id: v7(), account_id: id, provider_id: 'credential', user_id: id, password, updated_at: sql`now()` })
    .execute()
  await tx
    .insertInto('waarom.user_role')
    .values(roles.map((role) => ({ user_id: id, role })))
    .execute()
  return id
}
