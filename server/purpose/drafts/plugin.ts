import type { FastifyInstance } from 'fastify'
import { draftRoutes, versionRoutes } from './draft-routes.ts'
import { mailRoutes } from './mail-routes.ts'
import type { Means } from './means.ts'

/** The first room: mails and their versions, each judged when it is saved and again when something changes. */
export async function draftsPlugin(app: FastifyInstance, { means }: { readonly means: Means }): Promise<void> {
  mailRoutes(app, means)
  draftRoutes(app, means)
  versionRoutes(app, means)
}
