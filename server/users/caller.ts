import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Role, Scope } from '../roles.ts'
import { LIMITS } from './limits.ts'
import { tokenHash } from './token.ts'
import { headersFor, type Users } from './users.ts'

/** Who makes a request: a person in a session, or a program with the key of a person. */
export interface Caller {
  readonly userId: string
  readonly roles: readonly Role[]
  readonly by: { readonly session: string } | { readonly key: string; readonly scopes: readonly Scope[] }
}

/** With what every API key begins, so that it is recognised where it should not be. */
export const KEY_PREFIX = 'waarom_'

/** Who makes a request, and the cookies that prolong the session; null for nobody we know. */
export async function callerOf(
  users: Users,
  request: FastifyRequest,
): Promise<{ readonly caller: Caller; readonly cookies: readonly string[] } | null> {
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (given !== undefined) return byKey(users, given)
  return request.headers.cookie?.includes('waarom.session_token=') ? bySession(users, request) : null
}

async function byKey({ db }: Users, given: string) {
  if (!given.startsWith(KEY_PREFIX)) return null
  const key = await db
    .selectFrom('waarom.api_key')
    .select(['id', 'user_id', 'scopes', sql<boolean>`last_used_on is distinct from current_date`.as('isFirstToday')])
    .where('key_hash', '=', tokenHash(given))
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!key) return null
  if (key.isFirstToday)
    await db.updateTable('waarom.api_key').set({ last_used_on: sql`current_date` }).where('id', '=', key.id).execute()
  const by = { key: key.id, scopes: key.scopes }
  return { caller: { userId: key.user_id, roles: await rolesOf(db, key.user_id), by }, cookies: [] }
}

async function bySession({ auth, db }: Users, request: FastifyRequest) {
  const { response, headers } = await auth.api.getSession({ headers: headersFor(request), returnHeaders: true })
  if (!response) return null
  const { id, userId, token, createdAt } = response.session
  if (createdAt.getTime() + LIMITS.sessionSeconds * 1000 < Date.now()) {
    const { internalAdapter } = await auth.$context
    await internalAdapter.deleteSession(token)
    return null
  }
  return { caller: { userId, roles: await rolesOf(db, userId), by: { session: id } }, cookies: headers.getSetCookie() }
}

/** What a user is, in the order of the alphabet. */
export async function rolesOf(db: Users['db'], userId: string): Promise<readonly Role[]> {
  const rows = await db.selectFrom('waarom.user_role').select('role').where('user_id', '=', userId).execute()
  return rows.map(({ role }) => role).sort()
}
