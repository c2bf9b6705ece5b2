import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { ProblemError } from '../problems.ts'
import { type Scope, SIGNED_IN } from '../roles.ts'
import { done, keyAnswer, keyAsk, keysAnswer, numbered, refused, told } from './ask.ts'
import { KEY_PREFIX, keyHash } from './caller.ts'
import { callerIn } from './guard.ts'
import { LIMITS } from './limits.ts'
import { userProblems } from './problems.ts'
import type { Users } from './users.ts'

/** Keys for programs. A key acts for whoever made it, within its scopes, and never makes another key. */
export function keyRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/keys',
    {
      config: SIGNED_IN,
      schema: { ...told('makeKey', 'Make an API key'), body: keyAsk, response: { 201: keyAnswer, ...refused } },
    },
    async (request, reply) => {
      const { id, key, expiresAt } = await makeKey(users, { ...request.body, userId: callerIn(request).userId })
      return reply.code(201).send({ id, key, expiresAt: expiresAt.toISOString() })
    },
  )
  typed.get(
    '/api/v1/keys',
    {
      config: SIGNED_IN,
      schema: { ...told('listKeys', 'List your API keys'), response: { 200: keysAnswer, ...refused } },
    },
    async (request) => ({ keys: await listKeys(users, callerIn(request).userId) }),
  )
  typed.delete(
    '/api/v1/keys/:id',
    {
      config: SIGNED_IN,
      schema: { ...told('endKey', 'End one of your API keys'), params: numbered, response: { 204: done, ...refused } },
    },
    async (request, reply) => {
      const ended = await users.db
        .deleteFrom('waarom.api_key')
        .where('id', '=', request.params.id)
        .where('user_id', '=', callerIn(request).userId)
        .returning('id')
        .executeTakeFirst()
      if (!ended) throw new ProblemError(userProblems.make('no-such-key'))
      return reply.code(204).send(null)
    },
  )
}

interface NewKey {
  readonly userId: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly days: number
}

async function makeKey({ db }: Users, { userId, name, scopes, days }: NewKey) {
  const held = await db
    .selectFrom('waarom.api_key')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('user_id', '=', userId)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirstOrThrow()
  if (Number(held.count) >= LIMITS.keys)
    throw new ProblemError(userProblems.make('too-many-keys', { most: LIMITS.keys }))
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`
  const { id, expires_at: expiresAt } = await db
    .insertInto('waarom.api_key')
    .values({
      id: v7(),
      user_id: userId,
      name,
      key_hash: keyHash(key),
      scopes,
      expires_at: sql`now() + make_interval(days => ${days})`,
      last_used_on: null,
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow()
  return { id, key, expiresAt }
}

async function listKeys({ db }: Users, userId: string) {
  const rows = await db
    .selectFrom('waarom.api_key')
    .select(['id', 'name', 'scopes', 'made_at', 'expires_at', sql<string | null>`last_used_on::text`.as('lastUsedOn')])
    .where('user_id', '=', userId)
    .orderBy('made_at')
    .execute()
  return rows.map(({ id, name, scopes, made_at, expires_at, lastUsedOn }) => ({
    id,
    name,
    scopes: [...scopes],
    madeAt: made_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    lastUsedOn,
  }))
}
