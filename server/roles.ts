import type { FastifyInstance, RouteOptions } from 'fastify'

/** What people can be here; one person can be several. */
export const ROLES = ['marketer', 'counsel', 'service-desk', 'administrator', 'reader'] as const

/** What one person can be. */
export type Role = (typeof ROLES)[number]

/** What an API key may be let into. */
export const SCOPES = [
  'purpose:read',
  'purpose:write',
  'audience:read',
  'audience:write',
  'account:read',
  'account:write',
  'delivery:read',
  'delivery:write',
] as const

/** One thing that an API key may be let into. */
export type Scope = (typeof SCOPES)[number]

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. A route that does not say so is refused when the server starts. */
    readonly roles?: readonly (Role | 'anyone')[]
    /** What an API key needs for the route; `any` for every key. Without it no key opens the route. */
    readonly scope?: Scope | 'any'
    /** That the route keeps and changes nothing whatever its method, so that a page of another origin may call it. */
    readonly changesNothing?: true
    /** That nothing of an answer of the route is kept, so that it takes no key under which the same is answered again. */
    readonly keepsNothing?: true
    /** That the body of a request may take its time: a large file. */
    readonly isSlow?: true
    /** Requests to it do not count for the limit of a minute. */
    readonly uncounted?: true
  }
}

/** For a route that anyone may call, with a session or without. */
export const ANYONE = { roles: ['anyone'] } as const satisfies { roles: readonly (Role | 'anyone')[] }

/** For a route that everyone with an account may call. */
export const SIGNED_IN = { roles: ROLES } as const

/** For a route that only an administrator may call. */
export const ADMINISTRATORS = { roles: ['administrator'] } as const

/** A route as the table of routes holds it. */
export interface ListedRoute {
  readonly method: string
  readonly url: string
  readonly roles: readonly (Role | 'anyone')[]
  readonly scope: Scope | 'any' | null
  readonly changesNothing: boolean
  readonly keepsNothing: boolean
}

/**
 * Refuses, when the server gets ready, any route that does not say who may call it.
 * @returns the table of all routes, complete once the server is ready
 */
export function guardRoutes(app: FastifyInstance): readonly ListedRoute[] {
  const seen: RouteOptions[] = []
  const table: ListedRoute[] = []
  app.addHook('onRoute', (route) => {
    seen.push(route)
  })
  app.addHook('onReady', async () => {
    for (const { method, url, config } of seen) {
      const { roles, scope = null, changesNothing = false, keepsNothing = false } = config ?? {}
      if (!roles || roles.length === 0)
        throw new Error(`The route ${String(method)} ${url} does not say who may call it.`)
      for (const one of [method].flat()) table.push({ method: one, url, roles, scope, changesNothing, keepsNothing })
    }
  })
  return table
}

/** States for the routes of a foreign plugin who may call them; for use inside its own context. */
export function openToAnyone(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, ...ANYONE }
  })
}
