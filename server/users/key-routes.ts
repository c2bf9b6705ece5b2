import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { pageQuery } from '../cursor.ts'
import { ProblemError } from '../problems.ts'
import { type Scope, SIGNED_IN } from '../roles.ts'
import { done, keyAnswer, keyAsk, keysAnswer, numbered, refused, told } from './ask.ts'
import { KEY_PREFIX } from './caller.ts'
import { refuseStale } from './confirm.ts'
import { putDeed } from './deed.ts'
import { callerIn } from './guard.ts'
import { LIMITS } from './limits.ts'
import { afterIn, listOf, type Page } from './list.ts'
import { userProblems } from './problems.ts'
import { makeToken, tokenHash } from './token.ts'
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
      await refuseStale(users, request)
      const { id, key, expiresAt } = await makeKey(users, { ...request.body, userId: callerIn(request).userId })
      return reply.code(201).send({ id, key, expiresAt: expiresAt.toISOString() })
    },
  )
  typed.get(
    '/api/v1/keys',
    {
      config: SIGNED_IN,
      schema: {
        ...told('listKeys', 'List your API keys'),
        querystring: pageQuery,
        response: { 200: keysAnswer, ...refused },
      },
    },
    async (request) => listKeys(users, callerIn(request).userId, request.query),
  )
  typed.delete(
    '/api/v1/keys/:id',
    {
      config: SIGNED_IN,
      schema: { ...told('endKey', 'End one of your API keys'), params: numbered, response: { 204: done, ...refused } },
    },
    async (request, reply) => {
      await endKey(users, request.params.id, callerIn(request).userId)
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

function makeKey({ db }: Users, { userId, name, scopes, days }: NewKey) {
  return db.transaction().execute(async (tx) => {
    // Two keys at once take their turn, or there would be one too many.
    await tx.selectFrom('waarom.app_user').select('id').where('id', '=', userId).forUpdate().execute()
    const held = await tx
      .selectFrom('waarom.api_key')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('user_id', '=', userId)
      .where('expires_at', '>', sql<Date>`now()`)
      .executeTakeFirstOrThrow()
    if (Number(held.count) >= LIMITS.keys)
      throw new ProblemError(userProblems.make('too-many-keys', { most: LIMITS.keys }))
    const key = `${KEY_PREFIX}${makeToken()}`
    const { id, expires_at: expiresAt } = await tx
      .insertInto('waarom.api_key')
      .values({
        id: v7(),
        user_id: userId,
        name,
        key_hash: tokenHash(key),
        scopes,
        expires_at: sql`now() + make_interval(days => ${days})`,
        last_used_on: null,
      })
      .returning(['id', 'expires_at'])
      .executeTakeFirstOrThrow()
    await putDeed(tx, { what: 'key-made', by: userId, to: [`user:${userId}`, `key:${id}`], facts: { scopes, days } })
    return { id, key, expiresAt }
  })
}

function endKey({ db }: Users, id: string, userId: string): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const ended = await tx
      .deleteFrom('waarom.api_key')
      .where('id', '=', id)
      .where('user_id', '=', userId)
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw new ProblemError(userProblems.make('no-such-key'))
    await putDeed(tx, { what: 'key-ended', by: userId, to: [`user:${userId}`, `key:${id}`] })
  })
}

const KEYS = listOf('keys')

async function listKeys({ db }: Users, userId: string, page: Page) {
  const found = await db
    .selectFrom('waarom.api_key')
    .select(['id', 'name', 'scopes', 'made_at', 'expires_at', sql<string | null>`last_used_on::text`.as('lastUsedOn')])
    .where('user_id', '=', userId)
    .where('id', '>', afterIn(KEYS, page))
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const { rows, next } = KEYS.page(found, page.limit, ({ id }) => [id])
  const keys = rows.map(({ id, name, scopes, made_at, expires_at, lastUsedOn }) => ({
    id,
    name,
    scopes: [...scopes],
    madeAt: made_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    lastUsedOn,
  }))
  return { keys, next }
}
