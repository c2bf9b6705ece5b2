import type { FastifyInstance } from 'fastify'
import type { Means } from '../drafts/means.ts'
import { guestLinkRoutes, guestRoutes, guestSessionRoutes } from './guest-routes.ts'
import { noticeRoutes } from './notice-routes.ts'
import { overrulingRoutes } from './overruling-routes.ts'
import { assignmentRoutes, queueRoutes, talkRoutes } from './review-routes.ts'

/** What needs a person: reviews, decisions, overrulings, notices, and links for outside counsel. */
export async function reviewsPlugin(
  app: FastifyInstance,
  { means, url }: { readonly means: Means; readonly url: string | null },
): Promise<void> {
  queueRoutes(app, means)
  assignmentRoutes(app, means)
  talkRoutes(app, means)
  overrulingRoutes(app, means)
  noticeRoutes(app, means)
  guestLinkRoutes(app, means, url)
  guestSessionRoutes(app, means, url)
  guestRoutes(app, means, url)
}
