import type { FastifySchema, RouteOptions } from 'fastify'
import { LIMITS } from '../limits.ts'
import { takesKey } from './once.ts'

const HEADERS = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      maxLength: LIMITS.keyCharacters + 2,
      description:
        'What is asked is done once under a key, such as "8e03978e-40d5-43dd-bc93-6894a57f9324": who asks the same again within 24 hours gets the same answer, with Idempotency-Replayed: true.',
    },
  },
}

/** Puts the header of the key in the description of a route that takes it. */
export function describeKeys<Described extends { readonly schema: FastifySchema }>(
  described: Described,
  { method, config }: RouteOptions,
): Described {
  const { roles = [], changesNothing = false, keepsNothing = false } = config ?? {}
  const takes = [method].flat().some((one) => takesKey({ method: one, roles, changesNothing, keepsNothing }))
  return takes ? { ...described, schema: { ...described.schema, headers: HEADERS } } : described
}
