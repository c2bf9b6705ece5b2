import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { pageQuery } from '../../cursor.ts'
import { langOf } from '../../problem-reply.ts'
import { langQuery, mailParams } from '../../purpose/drafts/ask.ts'
import { readMail } from '../../purpose/drafts/mails.ts'
import type { Means } from '../../purpose/drafts/means.ts'
import { Queue } from '../../purpose/queue.ts'
import { callerIn } from '../../users/guard.ts'
import { refused, told } from '../people/ask.ts'
import { READS, WRITES } from './access.ts'
import * as ask from './ask.ts'
import { countRoutes } from './count/routes.ts'
import { snapshotRoutes } from './freeze/routes.ts'
import { listsPlugin } from './lists/plugin.ts'
import { ruleRoutes } from './rule-routes.ts'
import { saveAudience } from './save.ts'
import { listAudiences, readAudience, showAudience } from './show.ts'

/** Whom a mail is for: its groups and variants as versions, the rules of which groups are made, and what was frozen. */
export async function audiencesPlugin(app: FastifyInstance, { means }: { readonly means: Means }): Promise<void> {
  audienceRoutes(app, means)
  versionRoutes(app, means)
  ruleRoutes(app, means.db)
  countRoutes(app, means)
  await app.register(listsPlugin, { means })
  snapshotRoutes(app, means)
}

function audienceRoutes(app: FastifyInstance, means: Means): void {
  const queue = new Queue()
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/mails/:id/audience',
    {
      config: READS,
      schema: {
        ...told('readAudience', 'Whom a mail is for, and how each variant of it stands under every law'),
        ...{ params: mailParams, querystring: langQuery, response: { 200: ask.audienceAnswer, ...refused } },
      },
    },
    (request) => queue.run(() => showAudience(means, request.params.id, langOf(request))),
  )
  typed.put(
    '/api/v1/mails/:id/audience',
    {
      config: WRITES,
      schema: {
        ...told('saveAudience', 'Save a version of whom a mail is for'),
        description: 'The same content is the same version, also one of before.',
        ...{ params: mailParams, body: ask.audienceAsk, response: { 200: ask.audienceSavedAnswer, ...refused } },
      },
    },
    (request) => queue.run(() => saveAudience(means, callerIn(request).userId, request.params.id, request.body)),
  )
}

function versionRoutes(app: FastifyInstance, { db }: Means): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/mails/:id/audience/versions',
    {
      config: READS,
      schema: {
        ...told('listAudiences', 'The versions of whom a mail is for, the newest first'),
        ...{ params: mailParams, querystring: pageQuery, response: { 200: ask.audienceVersionsAnswer, ...refused } },
      },
    },
    async (request) => {
      await readMail(db, request.params.id)
      return listAudiences(db, request.params.id, { ...request.query, lang: langOf(request) })
    },
  )
  typed.get(
    '/api/v1/mails/:id/audience/versions/:version',
    {
      config: READS,
      schema: {
        ...told('readAudienceVersion', 'One version of whom a mail is for'),
        ...{ params: ask.audienceParams, querystring: langQuery, response: { 200: ask.audienceVersion, ...refused } },
      },
    },
    (request) => readAudience(db, request.params.id, request.params.version, langOf(request)),
  )
}
