import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { langOf } from '../../problem-reply.ts'
import { langQuery, madeAnswer } from '../../purpose/drafts/ask.ts'
import type { Store } from '../../store/store.ts'
import { callerIn } from '../../users/guard.ts'
import { done, numbered, refused, told } from '../people/ask.ts'
import { READS, WRITES } from './access.ts'
import { choicesOf } from './choices.ts'
import { FIELDS_TOLD } from './fields.ts'
import { changeRule, keepRule, listRules } from './named-rules.ts'
import * as ask from './rule-ask.ts'
import { sayerOf } from './said.ts'

type Db = Store['db']

/** Relevance rules: what they are made of, reading one, and keeping one under a name. */
export function ruleRoutes(app: FastifyInstance, db: Db): void {
  partsRoutes(app, db)
  namedRoutes(app, db)
}

function partsRoutes(app: FastifyInstance, db: Db): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/relevance-fields',
    {
      config: READS,
      schema: {
        ...told('listRelevanceFields', 'What a relevance rule can test'),
        ...{ querystring: langQuery, response: { 200: ask.fieldsAnswer, ...refused } },
      },
    },
    async () => FIELDS_TOLD,
  )
  typed.post(
    '/api/v1/relevance-choices',
    {
      config: READS,
      schema: {
        ...told('findRelevanceChoices', 'The values of a list of which a word begins with a text'),
        ...{ body: ask.choicesAsk, response: { 200: ask.choicesAnswer, ...refused } },
      },
    },
    (request) => choicesOf(db, { ...request.body, lang: request.body.lang ?? langOf(request) }),
  )
  typed.post(
    '/api/v1/relevance-rules/check',
    {
      config: READS,
      schema: {
        ...told('checkRelevanceRule', 'Read a rule: as a sentence, or what is wrong with it'),
        ...{ body: ask.ruleCheckAsk, response: { 200: ask.ruleCheckAnswer, ...refused } },
      },
    },
    async (request) => {
      const { rule, lang = langOf(request) } = request.body
      return (await sayerOf(db, lang, [rule]))(rule)
    },
  )
}

function namedRoutes(app: FastifyInstance, db: Db): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/relevance-rules',
    {
      config: READS,
      schema: {
        ...told('listRelevanceRules', 'Rules with a name, those in use first'),
        ...{ querystring: langQuery, response: { 200: ask.namedRulesAnswer, ...refused } },
      },
    },
    (request) => listRules(db, langOf(request)),
  )
  typed.post(
    '/api/v1/relevance-rules',
    {
      config: WRITES,
      schema: {
        ...told('keepRelevanceRule', 'Keep a rule under a name'),
        ...{ body: ask.namedRuleAsk, response: { 201: madeAnswer, ...refused } },
      },
    },
    async (request, reply) => reply.code(201).send({ id: await keepRule(db, callerIn(request).userId, request.body) }),
  )
  typed.put(
    '/api/v1/relevance-rules/:id',
    {
      config: WRITES,
      schema: {
        ...told('changeRelevanceRule', 'Rename or change a rule, put it away or take it back'),
        ...{ params: numbered, body: ask.namedRuleChangeAsk, response: { 204: done, ...refused } },
      },
    },
    async (request, reply) => {
      await changeRule(db, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}
