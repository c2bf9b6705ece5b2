import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { pageQuery } from '../cursor.ts'
import { ADMINISTRATORS, ANYONE } from '../roles.ts'
import {
  done,
  invitationsAnswer,
  inviteAsk,
  joinAnswer,
  joinAsk,
  linkAnswer,
  numbered,
  refused,
  resetAsk,
  told,
} from './ask.ts'
import { countAttempt } from './attempt.ts'
import { refuseStale } from './confirm.ts'
import { callerIn, ownOrigin } from './guard.ts'
import { endInvitation, invite, join, listInvitations } from './invitation.ts'
import { resetPassword } from './reset.ts'
import { linkOf } from './token.ts'
import type { Users } from './users.ts'

/** Using a one-time link: making an account, or taking another password. */
export function linkRoutes(app: FastifyInstance, users: Users): void {
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
  typed.post(
    '/api/v1/password/reset',
    {
      config: ANYONE,
      schema: {
        ...told('resetPassword', 'Take another password by a one-time link; every session ends'),
        body: resetAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await countAttempt(users, { account: null, address: request.ip })
      await resetPassword(users, request.body.token, request.body.password)
      return reply.code(204).send(null)
    },
  )
}

/** Inviting people. */
export function invitationRoutes(app: FastifyInstance, users: Users): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/invitations',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('invite', 'Make a one-time link for somebody'),
        body: inviteAsk,
        response: { 201: linkAnswer, ...refused },
      },
    },
    async (request, reply) => {
      await refuseStale(users, request)
      const { roles, name = null, email = null } = request.body
      const { token, expiresAt } = await invite(users.db, { roles, name, email }, callerIn(request).userId)
      const link = linkOf(ownOrigin(request, users.url), 'join', token)
      return reply.code(201).send({ link, expiresAt: expiresAt.toISOString() })
    },
  )
  typed.get(
    '/api/v1/invitations',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('listInvitations', 'List the invitations that still hold'),
        querystring: pageQuery,
        response: { 200: invitationsAnswer, ...refused },
      },
    },
    async (request) => listInvitations(users, request.query),
  )
  typed.delete(
    '/api/v1/invitations/:id',
    {
      config: ADMINISTRATORS,
      schema: {
        ...told('endInvitation', 'Take an invitation back'),
        params: numbered,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await endInvitation(users.db, request.params.id, callerIn(request).userId)
      return reply.code(204).send(null)
    },
  )
}
