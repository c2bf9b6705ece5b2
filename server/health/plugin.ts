import type { Problem } from '@waarom/purpose/problem.ts'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problemSchema, sendProblem } from '../problem-reply.ts'
import { ANYONE } from '../roles.ts'

const alive = z.object({ status: z.enum(['alive', 'ready', 'draining']) })

/** Whether the server still takes work. */
export interface Health {
  readonly draining: () => boolean
  /** Why the store cannot be worked with right now; null when it can. */
  readonly storeProblem: () => Promise<Problem | null>
}

/** `GET /healthz`: the process runs. `GET /readyz`: it takes work: the database is reached and up to date; 503 else, and while it drains. */
export async function healthPlugin(app: FastifyInstance, { draining, storeProblem }: Health): Promise<void> {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/healthz',
    { config: { ...ANYONE, rateLimit: false }, logLevel: 'warn', schema: { hide: true, response: { 200: alive } } },
    async () => ({ status: 'alive' as const }),
  )
  typed.get(
    '/readyz',
    {
      config: { ...ANYONE, rateLimit: false },
      logLevel: 'warn',
      schema: { hide: true, response: { 200: alive, 503: z.union([alive, problemSchema]) } },
    },
    async (request, reply) => {
      if (draining()) return reply.code(503).send({ status: 'draining' })
      const problem = await storeProblem()
      if (problem) return sendProblem(request, reply, problem)
      return { status: 'ready' as const }
    },
  )
}
