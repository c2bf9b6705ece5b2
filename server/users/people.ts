import { type Kysely, sql, type Transaction } from 'kysely'
import { ProblemError } from '../problems.ts'
import type { Role } from '../roles.ts'
import type { Tables } from '../store/store.ts'
import { type Deed, putDeed } from './deed.ts'
import { afterIn, listOf, type Page } from './list.ts'
import { userProblems } from './problems.ts'
import type { Users } from './users.ts'

const USERS = listOf('users')

/** Everyone with an account, in the order in which they came. */
export async function listUsers({ db }: Users, page: Page) {
  const found = await db
    .selectFrom('waarom.app_user as person')
    .leftJoin('waarom.user_role as given', 'given.user_id', 'person.id')
    .select(['person.id', 'person.name', 'person.email', 'person.two_factor_enabled', 'person.created_at'])
    .select(
      sql<Role[]>`coalesce(array_agg(given.role order by given.role) filter (where given.role is not null), '{}')`.as(
        'roles',
      ),
    )
    .where('person.id', '>', afterIn(USERS, page))
    .groupBy('person.id')
    .orderBy('person.id')
    .limit(page.limit + 1)
    .execute()
  const { rows, next } = USERS.page(found, page.limit, ({ id }) => [id])
  const users = rows.map(({ id, name, email, roles, two_factor_enabled, created_at }) => ({
    id,
    name,
    email,
    roles,
    secondFactor: two_factor_enabled === true,
    madeAt: created_at.toISOString(),
  }))
  return { users, next }
}

/** Which roles somebody is to have. */
export interface Gift {
  readonly userId: string
  readonly roles: readonly Role[]
  /** The id of who gives; null when no user does. */
  readonly by: string | null
}

/**
 * Gives a user exactly these roles. Who has none left is out at once: sessions and keys end.
 * @throws ProblemError `users/no-such-user`, or `users/last-administrator` when nobody would be left to let anyone in
 */
export async function giveRoles({ db }: Users, gift: Gift): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const deed = await setRoles(tx, gift)
    if (deed) await putDeed(tx, deed)
  })
}

/** Gives roles within a transaction, and what is then to be put on account; null when nothing changed. */
export async function setRoles(tx: Transaction<Tables>, { userId, roles, by }: Gift): Promise<Deed | null> {
  // Two who take each other's role at once take their turn.
  await sql`lock table waarom.user_role in share row exclusive mode`.execute(tx)
  await refuseUnknown(tx, userId)
  const before = await tx.deleteFrom('waarom.user_role').where('user_id', '=', userId).returning('role').execute()
  const had = before.map(({ role }) => role)
  if (roles.length > 0)
    await tx
      .insertInto('waarom.user_role')
      .values(roles.map((role) => ({ user_id: userId, role })))
      .execute()
  await refuseNobodyLeft(tx)
  if (roles.length === 0) {
    await tx.deleteFrom('waarom.user_session').where('user_id', '=', userId).execute()
    await tx.deleteFrom('waarom.api_key').where('user_id', '=', userId).execute()
  }
  const given = roles.filter((role) => !had.includes(role)).sort()
  const taken = had.filter((role) => !roles.includes(role)).sort()
  return given.length + taken.length === 0
    ? null
    : { what: 'roles', by, to: [`user:${userId}`], facts: { given, taken } }
}

/** @throws ProblemError `users/no-such-user` */
async function refuseUnknown(db: Kysely<Tables>, userId: string): Promise<void> {
  const user = await db.selectFrom('waarom.app_user').select('id').where('id', '=', userId).executeTakeFirst()
  if (!user) throw new ProblemError(userProblems.make('no-such-user'))
}

/** @throws ProblemError `users/last-administrator` */
async function refuseNobodyLeft(tx: Transaction<Tables>): Promise<void> {
  const left = await tx
    .selectFrom('waarom.user_role')
    .select('role')
    .where('role', '=', 'administrator')
    .executeTakeFirst()
  if (!left) throw new ProblemError(userProblems.make('last-administrator'))
}

/** Something that an administrator does to an account. */
export interface Act {
  readonly userId: string
  /** The id of the administrator. */
  readonly by: string
}

/**
 * Ends every session of a user.
 * @throws ProblemError `users/no-such-user`
 */
export async function endSessions({ db }: Users, { userId, by }: Act): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await refuseUnknown(tx, userId)
    await tx.deleteFrom('waarom.user_session').where('user_id', '=', userId).execute()
    await putDeed(tx, { what: 'sessions-ended', by, to: [`user:${userId}`] })
  })
}

/**
 * Takes away a second factor that its owner lost, and ends every session: until a new one is set, the password is enough.
 * @throws ProblemError `users/no-such-user` or `users/second-factor-off`
 */
export async function removeSecondFactor({ db }: Users, { userId, by }: Act): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await refuseUnknown(tx, userId)
    const gone = await tx
      .deleteFrom('waarom.user_second_factor')
      .where('user_id', '=', userId)
      .returning('user_id')
      .executeTakeFirst()
    if (!gone) throw new ProblemError(userProblems.make('second-factor-off'))
    await tx.updateTable('waarom.app_user').set({ two_factor_enabled: false }).where('id', '=', userId).execute()
    await tx.deleteFrom('waarom.user_session').where('user_id', '=', userId).execute()
    await putDeed(tx, { what: 'second-factor-removed', by, to: [`user:${userId}`] })
  })
}

/**
 * Deletes a user with name, address, sessions, keys and all. The ledger keeps the number, which then names nobody.
 * @throws ProblemError `users/no-such-user` or `users/last-administrator`
 */
export async function deleteUser({ db }: Users, { userId, by }: Act): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`lock table waarom.user_role in share row exclusive mode`.execute(tx)
    await refuseUnknown(tx, userId)
    await tx.deleteFrom('waarom.app_user').where('id', '=', userId).execute()
    await refuseNobodyLeft(tx)
    await putDeed(tx, { what: 'deleted', by, to: [`user:${userId}`] })
  })
}
