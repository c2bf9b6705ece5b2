import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/** What any route of the API takes in its query: the language in which it refuses. */
const spoken = z.strictObject({ lang: z.enum(['nl', 'en']).optional().describe('language of a refusal') })

/** Refuses words in a query that a route of the API does not know, so that none is left out unseen. */
export function refuseUnknownQuery(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1/')) route.schema = { querystring: spoken, ...route.schema }
  })
}
