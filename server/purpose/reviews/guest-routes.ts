import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { langOf } from '../../problem-reply.ts'
import { ANYONE } from '../../roles.ts'
import { callerIn, ownOrigin } from '../../users/guard.ts'
import { linkOf } from '../../users/token.ts'
import { done, langQuery, madeAnswer, refused } from '../drafts/ask.ts'
import type { Means } from '../drafts/means.ts'
import { showVersion } from '../drafts/versions.ts'
import * as ask from './ask.ts'
import { advise, comment } from './comments.ts'
import { type Guest, guestOf, inviteGuest, revokeGuest } from './guests.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'
import { readReview } from './reading.ts'
import { COUNSEL } from './review-routes.ts'

const { told, numbered } = ask
const COOKIE = 'waarom.guest'
const GUEST = { ...ANYONE, rateLimit: { max: LIMITS.guestPerMinute, timeWindow: '1 minute' } } as const

/** Links for outside counsel: making and ending them. */
export function guestLinkRoutes(app: FastifyInstance, means: Means, url: string | null): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/reviews/:id/guest-links',
    {
      config: COUNSEL,
      schema: {
        ...told('inviteGuest', 'Make a link with which an outside counsel sees this review'),
        ...{ params: numbered, body: ask.guestAsk, response: { 201: ask.guestAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const made = await inviteGuest(means, callerIn(request).userId, request.params.id, request.body)
      const link = linkOf(ownOrigin(request, url), 'guest', made.token)
      return reply.code(201).send({ id: made.id, link, expiresAt: made.expiresAt.toISOString() })
    },
  )
  typed.delete(
    '/api/v1/guest-links/:id',
    {
      config: COUNSEL,
      schema: {
        ...told('revokeGuest', 'End a guest link at once'),
        ...{ params: numbered, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await revokeGuest(means, callerIn(request).userId, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

/** Coming in by a guest link, and going. The token stands in no address: it comes in a body and stays in a cookie. */
export function guestSessionRoutes(app: FastifyInstance, means: Means, url: string | null): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/guest/session',
    {
      config: GUEST,
      schema: {
        ...told('enterAsGuest', 'Come in by a guest link'),
        ...{ body: ask.guestSessionAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      const { token } = request.body
      const { expiresAt } = await guestOf(means.db, token)
      const seconds = Math.floor((expiresAt.getTime() - Date.now()) / 1000)
      return keep(reply, url, token, seconds).code(204).send(null)
    },
  )
  typed.delete(
    '/api/v1/guest/session',
    { config: GUEST, schema: { ...told('leaveAsGuest', 'Go'), response: { 204: done, ...refused } } },
    async (_request, reply) => keep(reply, url, '', 0).code(204).send(null),
  )
}

/** What an outside counsel sees and says. */
export function guestRoutes(app: FastifyInstance, means: Means, url: string | null): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/guest/review',
    {
      config: GUEST,
      schema: {
        ...told('readAsGuest', 'The review of a guest link, with its mail and what is made of it'),
        ...{ querystring: langQuery, response: { 200: ask.guestViewAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const view = await viewOf(means, await guestIn(means, request, url), langOf(request))
      return reply.serializer((value: unknown) => JSON.stringify(value)).send(view as never)
    },
  )
  typed.post(
    '/api/v1/guest/comments',
    {
      config: GUEST,
      schema: {
        ...told('commentAsGuest', 'Say something about the mail or one of its sentences'),
        ...{ body: ask.guestRemarkAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const { link, reviewId } = await guestIn(means, request, url)
      const { name, ...remark } = request.body
      return reply.code(201).send({ id: await comment(means, { link, name }, reviewId, remark) })
    },
  )
  typed.post(
    '/api/v1/guest/advice',
    {
      config: GUEST,
      schema: {
        ...told('adviseAsGuest', 'Advise a decision under one law; a counsel of the house decides'),
        ...{ body: ask.guestAdviceAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const { link, reviewId } = await guestIn(means, request, url)
      const { name, law, purpose, ...remark } = request.body
      const advice = { law, refuses: purpose === null, purpose }
      return reply.code(201).send({ id: await advise(means, { link, name }, reviewId, { advice, ...remark }) })
    },
  )
}

const cookieName = (url: string | null) => (url?.startsWith('https:') ? `__Host-${COOKIE}` : COOKIE)

function keep(reply: FastifyReply, url: string | null, token: string, seconds: number): FastifyReply {
  const secure = url?.startsWith('https:') ? '; Secure' : ''
  const cookie = `${cookieName(url)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`
  return reply.header('set-cookie', cookie)
}

/** @throws ProblemError `reviews/link-ended` for whoever comes without a link that holds */
async function guestIn({ db }: Means, request: FastifyRequest, url: string | null): Promise<Guest> {
  const name = `${cookieName(url)}=`
  const given = (request.headers.cookie ?? '').split(/; */).find((one) => one.startsWith(name))
  if (!given) throw refuse('link-ended')
  return guestOf(db, given.slice(name.length))
}

async function viewOf(means: Means, { mailId, reviewId, expiresAt }: Guest, lang: 'nl' | 'en') {
  const review = await readReview(means.db, reviewId)
  const draft = await showVersion(means, mailId, review.draftId, lang)
  const { madeAt, model } = draft.report
  // What the house decided before is its own affair.
  const { decisions: _, ...mail } = draft.report.mail
  return {
    mail: { name: review.mail.name, subject: draft.subject, form: draft.form, source: draft.source },
    draftId: draft.id,
    note: review.note,
    state: review.state,
    expiresAt: expiresAt.toISOString(),
    report: { madeAt, model, mail },
    comments: review.comments.map(({ by, ...one }) => ({ ...one, by: by?.name ?? null })),
  }
}
