import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { SIGNED_IN } from '../roles.ts'
import { callerIn } from '../users/guard.ts'
import * as ask from './ask.ts'
import { addStream, changeBrand, changeSender, changeStream, listBrands, listSenders, makeBrand } from './brands.ts'
import type { Means } from './means.ts'
import {
  changeLaw,
  changePlace,
  changeQuestions,
  changeRetentionRule,
  listRetentionRules,
  makeRetentionRule,
  readOrganisation,
  releaseCopy,
} from './settings.ts'

const { told, refused, done, numbered, madeAnswer } = ask

const READS = { ...SIGNED_IN, scope: 'account:read' } as const
const SETS_UP = { roles: ['administrator', 'marketer'], scope: 'account:write' } as const
const ADMINISTERS = { roles: ['administrator'], scope: 'account:write' } as const
const ANSWERS = { roles: ['counsel'], scope: 'account:write' } as const
const KEEPS = { roles: ['administrator', 'counsel'], scope: 'account:write' } as const

/** What the organisation is: its brands and who answers for them, its streams, its retention rules, what it chose. */
export async function organisationPlugin(app: FastifyInstance, { means }: { readonly means: Means }): Promise<void> {
  placeRoutes(app, means)
  copyRoutes(app, means)
  senderRoutes(app, means)
  brandRoutes(app, means)
  streamRoutes(app, means)
  retentionRoutes(app, means)
}

function placeRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/organisation',
    {
      config: READS,
      schema: {
        ...told('readOrganisation', 'What the organisation chose'),
        response: { 200: ask.organisationAnswer, ...refused },
      },
    },
    () => readOrganisation(means.db),
  )
  typed.put(
    '/api/v1/organisation/place',
    {
      config: ADMINISTERS,
      schema: {
        ...told('changePlace', 'Choose language and time zone'),
        body: ask.placeAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await changePlace(means, callerIn(request).userId, request.body)
      return reply.code(204).send(null)
    },
  )
  typed.put(
    '/api/v1/organisation/law',
    {
      config: ANSWERS,
      schema: {
        ...told('changeLaw', 'Choose laws and reading'),
        body: ask.lawAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await changeLaw(means, callerIn(request).userId, request.body)
      return reply.code(204).send(null)
    },
  )
  typed.put(
    '/api/v1/organisation/questions',
    {
      config: SETS_UP,
      schema: {
        ...told('changeQuestions', 'Say which events are questions to you'),
        body: ask.questionsAsk,
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await changeQuestions(means, callerIn(request).userId, request.body)
      return reply.code(204).send(null)
    },
  )
}

function copyRoutes(app: FastifyInstance, means: Means): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/v1/organisation/release',
    {
      config: ADMINISTERS,
      schema: {
        ...told('releaseCopy', 'Let a copy that was restored from a backup send and work by itself from now on'),
        response: { 204: done, ...refused },
      },
    },
    async (request, reply) => {
      await releaseCopy(means, callerIn(request).userId)
      return reply.code(204).send(null)
    },
  )
}

function senderRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/legal-senders',
    {
      config: READS,
      schema: { ...told('listLegalSenders', 'Who answers in law'), response: { 200: ask.sendersAnswer, ...refused } },
    },
    async () => ({ senders: await listSenders(means.db) }),
  )
  typed.put(
    '/api/v1/legal-senders/:id',
    {
      config: SETS_UP,
      schema: {
        ...told('changeLegalSender', 'Change who answers in law'),
        ...{ params: numbered, body: ask.senderAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await changeSender(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}

function brandRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/brands',
    {
      config: READS,
      schema: {
        ...told('listBrands', 'The brands and their streams'),
        response: { 200: ask.brandsAnswer, ...refused },
      },
    },
    async () => ({ brands: await listBrands(means.db) }),
  )
  typed.post(
    '/api/v1/brands',
    {
      config: SETS_UP,
      schema: { ...told('makeBrand', 'Make a brand'), body: ask.brandAsk, response: { 201: madeAnswer, ...refused } },
    },
    async (request, reply) =>
      reply.code(201).send({ id: await makeBrand(means, callerIn(request).userId, request.body) }),
  )
  typed.put(
    '/api/v1/brands/:id',
    {
      config: SETS_UP,
      schema: {
        ...told('changeBrand', 'Change a brand, put it away or take it back'),
        ...{ params: numbered, body: ask.brandChangeAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await changeBrand(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}

function streamRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/brands/:id/streams',
    {
      config: SETS_UP,
      schema: {
        ...told('addStream', 'Add a stream to a brand'),
        ...{ params: numbered, body: ask.streamAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ id: await addStream(means, callerIn(request).userId, request.params.id, request.body) }),
  )
  typed.put(
    '/api/v1/streams/:id',
    {
      config: SETS_UP,
      schema: {
        ...told('changeStream', 'Rename a stream, put it away or take it back'),
        ...{ params: numbered, body: ask.streamChangeAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await changeStream(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}

function retentionRoutes(app: FastifyInstance, means: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/retention-rules',
    {
      config: READS,
      schema: {
        ...told('listRetentionRules', 'How long what is kept'),
        response: { 200: ask.retentionRulesAnswer, ...refused },
      },
    },
    async () => ({ rules: await listRetentionRules(means.db) }),
  )
  typed.post(
    '/api/v1/retention-rules',
    {
      config: KEEPS,
      schema: {
        ...told('makeRetentionRule', 'Make a retention rule'),
        ...{ body: ask.retentionRuleAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ id: await makeRetentionRule(means, callerIn(request).userId, request.body) }),
  )
  typed.put(
    '/api/v1/retention-rules/:id',
    {
      config: KEEPS,
      schema: {
        ...told('changeRetentionRule', 'Change a retention rule, put it away or take it back'),
        ...{ params: numbered, body: ask.retentionRuleChangeAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await changeRetentionRule(means, callerIn(request).userId, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}
