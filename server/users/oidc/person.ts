import { sql, type Transaction } from 'kysely'
import { v7 } from 'uuid'
import { ProblemError } from '../../problems.ts'
import type { Role } from '../../roles.ts'
import type { Tables } from '../../store/store.ts'
import { type Deed, putDeed } from '../deed.ts'
import { setRoles } from '../people.ts'
import { userProblems } from '../problems.ts'
import type { Users } from '../users.ts'
import type { Identity } from './provider.ts'

/**
 * Which user somebody is whom the provider names: the one he was before, else the one with the address that the
 * provider vouches for, else a new one, if he was invited at that address or his claim gives roles.
 * @returns the id of the user
 * @throws ProblemError when he is nobody here: `users/not-invited`, `users/provider-…`, `users/other-person`; or
 * `users/last-administrator` when his claim would leave nobody to let anyone in
 */
export async function personOf({ db }: Users, identity: Identity): Promise<string> {
  if (identity.roles?.length === 0) throw new ProblemError(userProblems.make('provider-no-role'))
  return db.transaction().execute(async (tx) => {
    // Two sign-ins of one person at once take their turn.
    await sql`lock table waarom.user_role in share row exclusive mode`.execute(tx)
    const before = await linkedTo(tx, identity)
    const { userId, deeds } = before ? { userId: before, deeds: [] } : await firstTime(tx, identity)
    const changed = identity.roles && (await setRoles(tx, { userId, roles: identity.roles, by: null }))
    for (const deed of [...deeds, ...(changed ? [changed] : [])]) await putDeed(tx, deed)
    return userId
  })
}

async function linkedTo(tx: Transaction<Tables>, { issuer, subject }: Identity): Promise<string | null> {
  const row = await tx
    .selectFrom('waarom.user_credential')
    .select('user_id')
    .where('provider_id', '=', providerId(issuer))
    .where('account_id', '=', subject)
    .executeTakeFirst()
  return row?.user_id ?? null
}

interface Found {
  readonly userId: string
  readonly deeds: readonly Deed[]
}

async function firstTime(tx: Transaction<Tables>, identity: Identity): Promise<Found> {
  const { issuer, subject, email } = identity
  if (email === null) throw new ProblemError(userProblems.make('provider-unverified'))
  const user = await tx
    .selectFrom('waarom.app_user')
    .select(['id', 'email_verified'])
    .where('email', '=', email)
    .executeTakeFirst()
  const found = user ? await link(tx, user, issuer) : await welcome(tx, { ...identity, email })
  await tx
    .insertInto('waarom.user_credential')
    .values({
      id: v7(),
      account_id: subject,
      provider_id: providerId(issuer),
      user_id: found.userId,
      password: null,
      updated_at: sql`now()`,
    })
    .execute()
  return found
}

/**
 * The account with the address becomes that of whom the provider vouches for. Where nobody had verified the address,
 * somebody else could have made the account, so whatever opened it until now does no longer.
 */
async function link(
  tx: Transaction<Tables>,
  { id, email_verified }: { readonly id: string; readonly email_verified: boolean },
  issuer: string,
): Promise<Found> {
  const other = await tx
    .selectFrom('waarom.user_credential')
    .select('id')
    .where('user_id', '=', id)
    .where('provider_id', '=', providerId(issuer))
    .executeTakeFirst()
  if (other) throw new ProblemError(userProblems.make('other-person'))
  if (!email_verified) {
    for (const table of [
      'waarom.user_credential',
      'waarom.user_second_factor',
      'waarom.user_session',
      'waarom.api_key',
      'waarom.reset_link',
    ] as const)
      await tx.deleteFrom(table).where('user_id', '=', id).execute()
    const change = { email_verified: true, two_factor_enabled: false }
    await tx.updateTable('waarom.app_user').set(change).where('id', '=', id).execute()
  }
  return { userId: id, deeds: [{ what: 'linked', by: id, to: [`user:${id}`], facts: { verified: email_verified } }] }
}

/** A new user, by the invitation at his address or by the roles of his claim. */
async function welcome(
  tx: Transaction<Tables>,
  { email, name, roles }: Identity & { readonly email: string },
): Promise<Found> {
  const invitation = await tx
    .updateTable('waarom.invitation')
    .set({ used_at: sql`now()`, name: null, email: null })
    .where('id', '=', (one) =>
      one
        .selectFrom('waarom.invitation')
        .select('id')
        .where('email', '=', email)
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`now()`)
        .orderBy('id', 'desc')
        .limit(1),
    )
    .returning(['id', 'roles'])
    .executeTakeFirst()
  const given: readonly Role[] | undefined = roles ?? invitation?.roles
  if (!given) throw new ProblemError(userProblems.make('not-invited'))
  const id = v7()
  await tx
    .insertInto('waarom.app_user')
    .values({ id, name: name ?? email.split('@')[0] ?? email, email, email_verified: true })
    .execute()
  await tx
    .insertInto('waarom.user_role')
    .values(given.map((role) => ({ user_id: id, role })))
    .execute()
  const to = [`user:${id}`, ...(invitation ? [`invitation:${invitation.id}`] : [])]
  return { userId: id, deeds: [{ what: 'joined', by: id, to, facts: { roles: given, way: 'single-sign-on' } }] }
}

/** How the provider is named beside the passwords of our own. */
const providerId = (issuer: string) => `oidc ${issuer}`
