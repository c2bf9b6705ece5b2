import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ANYONE } from '../roles.ts'

const alive = z.object({ status: z.enum(['alive', 'ready', 'draining']) })

/** Whether the server still takes work. */
export interface Health {
  readonly draining: () => boolean
}

/** `GET /healthz`: the process runs. `GET /readyz`: it takes work; 503 while it drains. */
export async function healthPlugin(app: FastifyInstance, { draining }: Health): Promise<void> {
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
      schema: { hide: true, response: { 200: alive, 503: alive } },
    },
    async (_request, reply) => {
      if (draining()) return reply.code(503).send({ status: 'draining' })
      return { status: 'ready' as const }
    },
  )
}
