import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { callerIn } from '../../users/guard.ts'
import { done, langQuery, madeAnswer, refused } from '../drafts/ask.ts'
import { READS, WRITES } from '../drafts/mail-routes.ts'
import type { Means } from '../drafts/means.ts'
import * as ask from './ask.ts'
import { answer, askBack, comment } from './comments.ts'
import { decide } from './decisions.ts'
import { listCounsel, listReviews, readReview } from './reading.ts'
import { askReview, assignReview, withdrawReview } from './reviews.ts'

const { told, numbered } = ask

/** What only a counsel does, and never a program: no key opens it. */
export const COUNSEL = { roles: ['counsel'] } as const

const at = (dueAt: string | null) => (dueAt === null ? null : new Date(dueAt))

/** Asking counsel, and looking what waits. */
export function queueRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/mails/:id/reviews',
    {
      config: WRITES,
      schema: {
        ...told('askReview', 'Ask counsel about the version of now of a mail'),
        ...{ params: numbered, body: ask.reviewAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const { dueAt, ...rest } = request.body
      const ask = { ...rest, dueAt: at(dueAt) }
      const id = await askReview(means, callerIn(request).userId, request.params.id, ask)
      return reply.code(201).send({ id })
    },
  )
  typed.get(
    '/api/v1/reviews',
    {
      config: READS,
      schema: {
        ...told('listReviews', 'What waits with counsel, by when it is due'),
        ...{ querystring: ask.reviewsQuery, response: { 200: ask.reviewsAnswer, ...refused } },
      },
    },
    async (request) => {
      const { mail, mine, lang: _, ...filter } = request.query
      const forUser = mine === 'true' ? callerIn(request).userId : null
      return listReviews(means.db, { ...filter, mailId: mail, forUser })
    },
  )
  typed.get(
    '/api/v1/reviews/:id',
    {
      config: READS,
      schema: {
        ...told('readReview', 'One review with all that was said and decided in it'),
        ...{ params: numbered, querystring: langQuery, response: { 200: ask.reviewAnswer, ...refused } },
      },
    },
    async ({ params }) => readReview(means.db, params.id),
  )
  typed.get(
    '/api/v1/counsel',
    {
      config: READS,
      schema: { ...told('listCounsel', 'Who can be asked'), response: { 200: ask.counselAnswer, ...refused } },
    },
    async () => ({ counsel: await listCounsel(means.db) }),
  )
}

/** To whom a review goes, and taking it back. */
export function assignmentRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.put(
    '/api/v1/reviews/:id/assignment',
    {
      config: WRITES,
      schema: {
        ...told('assignReview', 'Give a review to a counsel, a deputy, or another time'),
        ...{ params: numbered, body: ask.assignmentAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      const { dueAt, ...rest } = request.body
      await assignReview(means, callerIn(request).userId, request.params.id, { ...rest, dueAt: at(dueAt) })
      return reply.code(204).send(null)
    },
  )
  typed.post(
    '/api/v1/reviews/:id/withdrawal',
    {
      config: WRITES,
      schema: {
        ...told('withdrawReview', 'Take a review back'),
        ...{ params: numbered, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await withdrawReview(means, callerIn(request).userId, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

/** What is said in a review, and how it ends. */
export function talkRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const remark = { params: numbered, body: ask.remarkAsk, response: { 201: madeAnswer, ...refused } }
  typed.post(
    '/api/v1/reviews/:id/comments',
    { config: WRITES, schema: { ...told('comment', 'Say something about a mail or one of its sentences'), ...remark } },
    async (request, reply) => {
      const speaker = { userId: callerIn(request).userId }
      return reply.code(201).send({ id: await comment(means, speaker, request.params.id, request.body) })
    },
  )
  typed.post(
    '/api/v1/reviews/:id/questions',
    { config: COUNSEL, schema: { ...told('askBack', 'Ask back; the review waits with who asked for it'), ...remark } },
    async (request, reply) => {
      const id = await askBack(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(201).send({ id })
    },
  )
  typed.post(
    '/api/v1/reviews/:id/answers',
    {
      config: WRITES,
      schema: { ...told('answer', 'Answer what was asked back; the review is about the version of now'), ...remark },
    },
    async (request, reply) => {
      const id = await answer(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(201).send({ id })
    },
  )
  typed.post(
    '/api/v1/reviews/:id/decisions',
    {
      config: COUNSEL,
      schema: {
        ...told('decide', 'Decide, law by law, about the very text you saw; the review ends'),
        ...{ params: numbered, body: ask.decideAsk, response: { 201: ask.decidedAnswer, ...refused } },
      },
    },
    async (request, reply) => {
      const ids = await decide(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(201).send({ ids: [...ids] })
    },
  )
}
