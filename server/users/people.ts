import { sql } from 'kysely'
import { ProblemError } from '../problems.ts'
import type { Role } from '../roles.ts'
import { userProblems } from './problems.ts'
import type { Users } from './users.ts'

/** Everyone with an account, in the order in which they came. */
export async function listUsers({ db }: Users) {
  const rows = await db
    .selectFrom('waarom.app_user as person')
    .leftJoin('waarom.user_role as given', 'given.user_id', 'person.id')
    .select(['person.id', 'person.name', 'person.email', 'person.two_factor_enabled', 'person.created_at'])
    .select(
      sql<Role[]>`coalesce(array_agg(given.role order by given.role) filter (where given.role is not null), '{}')`.as(
        'roles',
      ),
    )
    .groupBy('person.id')
    .orderBy('person.created_at')
    .orderBy('person.id')
    .execute()
  return rows.map(({ id, name, email, roles, two_factor_enabled, created_at }) => ({
    id,
    name,
    email,
    roles,
    secondFactor: two_factor_enabled === true,
    madeAt: created_at.toISOString(),
  }))
}

/**
 * Gives a user exactly these roles. Who has none left is out at once: sessions and keys end.
 * @throws ProblemError `users/no-such-user`, or `users/last-administrator` when nobody would be left to let anyone in
 */
export async function giveRoles({ db }: Users, userId: string, roles: readonly Role[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Two who take each other's role at once take their turn.
    await sql`lock table waarom.user_role in share row exclusive mode`.execute(tx)
    const user = await tx.selectFrom('waarom.app_user').select('id').where('id', '=', userId).executeTakeFirst()
    if (!user) throw new ProblemError(userProblems.make('no-such-user'))
    await tx.deleteFrom('waarom.user_role').where('user_id', '=', userId).execute()
    if (roles.length > 0)
      await tx
        .insertInto('waarom.user_role')
        .values(roles.map((role) => ({ user_id: userId, role })))
        .execute()
    const left = await tx
      .selectFrom('waarom.user_role')
      .select('role')
      .where('role', '=', 'administrator')
      .executeTakeFirst()
    if (!left) throw new ProblemError(userProblems.make('last-administrator'))
    if (roles.length > 0) return
    await tx.deleteFrom('waarom.user_session').where('user_id', '=', userId).execute()
    await tx.deleteFrom('waarom.api_key').where('user_id', '=', userId).execute()
  })
}

/**
 * Ends every session of a user.
 * @throws ProblemError `users/no-such-user`
 */
export async function endSessions({ db }: Users, userId: string): Promise<void> {
  const user = await db.selectFrom('waarom.app_user').select('id').where('id', '=', userId).executeTakeFirst()
  if (!user) throw new ProblemError(userProblems.make('no-such-user'))
  await db.deleteFrom('waarom.user_session').where('user_id', '=', userId).execute()
}
