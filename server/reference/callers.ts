import type { FastifySchema, RouteOptions } from 'fastify'

/** By what the API knows who calls, as OpenAPI says it. */
export const CALLERS = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'waarom.session_token',
    description: 'The session of a person who signed in; behind https its name begins with __Host-.',
  },
  key: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key of a person (POST /api/v1/keys), with the scope that stands beside it.',
  },
} as const

/** Puts in the description of a route which roles may call it, and with which scope a key may; nothing where anyone may. */
export function describeCallers<Described extends { readonly schema: FastifySchema }>(
  described: Described,
  { config }: RouteOptions,
): Described {
  const { roles = [], scope } = config ?? {}
  if (roles.includes('anyone')) return described
  const key = scope === undefined ? [] : [{ key: scope === 'any' ? [] : [scope] }]
  return { ...described, schema: { ...described.schema, security: [{ session: [] }, ...key], 'x-roles': roles } }
}
