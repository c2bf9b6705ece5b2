import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { DatabaseError } from 'pg'
import { v7 } from 'uuid'
import { ProblemError } from '../problems.ts'
import type { Role } from '../roles.ts'
import type { Tables } from '../store/store.ts'
import { LIMITS } from './limits.ts'
import { refuseWeak } from './password.ts'
import { userProblems } from './problems.ts'
import type { Users } from './users.ts'

/** A one-time link, as it is shown once: its token is kept nowhere. */
export interface Invitation {
  readonly token: string
  readonly expiresAt: Date
}

/** The link with which the first administrator is made. */
export interface Setup extends Invitation {
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

/** The link with a token. Behind the `#` it reaches no log and no other site. */
export const linkOf = (origin: string, token: string): string => `${origin}/join#${token}`

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
    const made = await insert(tx, { roles: ['administrator'], isSetup: true, madeBy: null, hours: LIMITS.setupHours })
    return { ...made, again: before.length > 0 }
  })
}

/** Makes a link with which somebody makes an account with these roles. */
export function invite(db: Kysely<Tables>, roles: readonly Role[], madeBy: string): Promise<Invitation> {
  return insert(db, { roles, isSetup: false, madeBy, hours: LIMITS.invitationHours })
}

/**
 * Makes an account by a link, which then holds no longer. Of two who use one link at once, one gets the account.
 * @returns the id of the user
 * @throws ProblemError `users/link-…`, `users/password-…` or `users/email-taken`; the link then still holds
 */
export async function join({ auth, db }: Users, newcomer: Newcomer): Promise<string> {
  const hash = hashOf(newcomer.token)
  await refuseLink(db, hash)
  refuseWeak(newcomer.password, [newcomer.name, newcomer.email])
  const { password: hasher } = await auth.$context
  const password = await hasher.hash(newcomer.password)
  try {
    return await db.transaction().execute(async (tx) => {
      const used = await tx
        .updateTable('waarom.invitation')
        .set({ used_at: sql`now()` })
        .where('token_hash', '=', hash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`now()`)
        .returning('roles')
        .executeTakeFirst()
      if (!used) throw new ProblemError(userProblems.make('link-used'))
      return insertUser(tx, { name: newcomer.name, email: newcomer.email.toLowerCase(), password, roles: used.roles })
    })
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'app_user_email_key')
      throw new ProblemError(userProblems.make('email-taken'))
    throw error
  }
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

interface Wish {
  readonly roles: readonly Role[]
  readonly isSetup: boolean
  readonly madeBy: string | null
  readonly hours: number
}

async function insert(db: Kysely<Tables>, { roles, isSetup, madeBy, hours }: Wish): Promise<Invitation> {
  const token = randomBytes(32).toString('base64url')
  const { expires_at: expiresAt } = await db
    .insertInto('waarom.invitation')
    .values({
      id: v7(),
      token_hash: hashOf(token),
      roles,
      is_setup: isSetup,
      made_by: madeBy,
      expires_at: sql`now() + make_interval(hours => ${hours})`,
      used_at: null,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return { token, expiresAt }
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

const hashOf = (token: string) => createHash('sha256').update(token).digest()
