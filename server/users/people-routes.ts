import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { pageQuery } from '../cursor.ts'
import { ADMINISTRATORS } from '../roles.ts'
import { done, linkAnswer, numbered, refused, rolesAsk, told, usersAnswer } from './ask.ts'
import { refuseStale } from './confirm.ts'
import { callerIn, ownOrigin } from './guard.ts'
import { deleteUser, endSessions, giveRoles, listUsers, removeSecondFactor } from './people.ts'
import { makeReset } from './reset.ts'
import { linkOf } from './token.ts'
import type { Users } from './users.ts'

/** What an administrator does with those who have an account: looking who is there, giving and taking roles, deleting. */
export function peopleRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/users',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('listUsers', 'List everyone with an account'),
        querystring: pageQuery,
        response: { 200: usersAnswer, ...refused },
      },
    },
    async (request) => listUsers(users, request.query),
  )
  typed.put(
    '/api/v1/users/:id/roles',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('giveRoles', 'Give a user exactly these roles; none shuts the account'),
        params: numbered,
        body: rolesAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStale(users, request)
      await giveRoles(users, {
        userId: request.params.id,
        roles: request.body.roles,
        by: callerIn(request).userId,
      })
      return reply.code(204).send(null)
    },
  )
  typed.delete(
    '/api/v1/users/:id',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('deleteUser', 'Delete a user, with all that is kept of him'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStale(users, request)
      await deleteUser(users, { userId: request.params.id, by: callerIn(request).userId })
      return reply.code(204).send(null)
    },
  )
}

/** What an administrator does for who cannot get in, or should not be in any more. */
export function rescueRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/users/:id/reset',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('makeReset', 'Make a one-time link with which a user takes another password'),
        params: numbered,
        response: { 201: linkAnswer, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStale(users, request)
      const act = { userId: request.params.id, by: callerIn(request).userId }
      const { token, expiresAt } = await makeReset(users, act)
      const link = linkOf(ownOrigin(request, users.url), 'reset', token)
      return reply.code(201).send({ link, expiresAt: expiresAt.toISOString() })
    },
  )
  typed.delete(
    '/api/v1/users/:id/second-factor',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('removeSecondFactor', 'Take away a second factor that its owner lost; his sessions end'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStale(users, request)
      await removeSecondFactor(users, { userId: request.params.id, by: callerIn(request).userId })
      return reply.code(204).send(null)
    },
  )
  typed.delete(
    '/api/v1/users/:id/sessions',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('endSessions', 'End every session of a user'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await endSessions(users, { userId: request.params.id, by: callerIn(request).userId })
      return reply.code(204).send(null)
    },
  )
}
