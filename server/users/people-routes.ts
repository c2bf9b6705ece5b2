import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { ANYONE } from '../roles.ts'
import {
  done,
  inviteAnswer,
  inviteAsk,
  joinAnswer,
  joinAsk,
  numbered,
  refused,
  rolesAsk,
  told,
  usersAnswer,
} from './ask.ts'
import { callerIn, ownOrigin } from './guard.ts'
import { invite, join, linkOf } from './invitation.ts'
import { endSessions, giveRoles, listUsers } from './people.ts'
import type { Users } from './users.ts'

const ADMINISTRATORS = { roles: ['administrator'] } as const

/** Coming in by a link. */
export function joinRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/users',
    {
      config: ANYONE,
      schema: {
        ...told('join', 'Make an account by a one-time link'),
        body: joinAsk,
        response: { 201: joinAnswer, ...refused },
      },
    },
    async (request, reply) => reply.code(201).send({ id: await join(users, request.body) }),
  )
}

/** What an administrator does: inviting, looking who is there, giving and taking roles. */
export function peopleRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/invitations',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('invite', 'Make a one-time link for somebody'),
        body: inviteAsk,
        response: { 201: inviteAnswer, ...refused },
      },
    },
    async (request, reply) => {
      const { token, expiresAt } = await invite(users.db, request.body.roles, callerIn(request).userId)
      const link = linkOf(ownOrigin(request, users.url), token)
      return reply.code(201).send({ link, expiresAt: expiresAt.toISOString() })
    },
  )
  typed.get(
    '/api/v1/users',
    {
      config: ADMINISTRATORS,
      schema: { ...told('listUsers', 'List everyone with an account'), response: { 200: usersAnswer, ...refused } },
    },
    async () => ({ users: await listUsers(users) }),
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
      await giveRoles(users, request.params.id, request.body.roles)
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
      await endSessions(users, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
