import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { callerIn } from '../../users/guard.ts'
import { taskAnswer } from '../import/ask.ts'
import { refused, told } from '../people/ask.ts'
import { askDemo } from './ask-demo.ts'

/** The demo shop on the network. */
export async function demoPlugin(app: FastifyInstance, { db }: { readonly db: Kysely<Tables> }): Promise<void> {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/v1/demo',
    {
      config: { roles: ['marketer', 'administrator'], scope: 'audience:write' },
      schema: {
        ...told('loadDemo', 'Load an invented shop, in the background, where there are no people yet'),
        response: { 202: taskAnswer, ...refused },
      },
    },
    async (request, reply) => reply.code(202).send({ taskId: await askDemo(db, callerIn(request).userId) }),
  )
}
