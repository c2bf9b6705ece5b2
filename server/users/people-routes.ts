import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { PROBLEM_REPLY } from '../problem-reply.ts'
import { ANYONE } from '../roles.ts'
import { done, inviteAnswer, inviteAsk, joinAnswer, joinAsk, numbered, rolesAsk, usersAnswer } from './ask.ts'
import { callerIn, ownOrigin } from './guard.ts'
import { invite, join, linkOf } from './invitation.ts'
import { endSessions, giveRoles, listUsers } from './people.ts'
import type { Users } from './users.ts'

const tags = ['Users']
const ADMINISTRATORS = { roles: ['administrator'] } as const

/** Who has an account: coming in by a link, and what an administrator does. */
export function peopleRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/users',
    {
      config: ANYONE,
      schema: {
        operationId: 'join',
        summary: 'Make an account by a one-time link',
        tags,
        body: joinAsk,
        response: { 201: joinAnswer, default: PROBLEM_REPLY },
      },
    },
    async (request, reply) => reply.code(201).send({ id: await join(users, request.body) }),
  )
  typed.post(
    '/api/v1/invitations',
    {
      config: ADMINISTRATORS,
      schema: {
        operationId: 'invite',
        summary: 'Make a one-time link for somebody',
        tags,
        body: inviteAsk,
        response: { 201: inviteAnswer, default: PROBLEM_REPLY },
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
      schema: {
        operationId: 'listUsers',
        summary: 'List everyone with an account',
        tags,
        response: { 200: usersAnswer, default: PROBLEM_REPLY },
      },
    },
    async () => ({ users: await listUsers(users) }),
  )
  typed.put(
    '/api/v1/users/:id/roles',
    {
      config: ADMINISTRATORS,
      schema: {
        operationId: 'giveRoles',
        summary: 'Give a user exactly these roles; none shuts the account',
        tags,
        params: numbered,
        body: rolesAsk,
        response: { 204: done, default: PROBLEM_REPLY },
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
        operationId: 'endSessions',
        summary: 'End every session of a user',
        tags,
        params: numbered,
        response: { 204: done, default: PROBLEM_REPLY },
      },
    },
    async (request, reply) => {
      await endSessions(users, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
