import type { FastifyInstance, RouteOptions } from 'fastify'

/** Who may call a route. This issue has no accounts: everything is for anyone. */
export type Role = 'anyone'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. A route that does not say so is refused when the server starts. */
    readonly roles?: readonly Role[]
  }
}

/** What every route of ours states. */
export const ANYONE = { roles: ['anyone'] } as const satisfies { roles: readonly Role[] }

/** A route as the table of routes holds it. */
export interface ListedRoute {
  readonly method: string
  readonly url: string
  readonly roles: readonly Role[]
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
      const roles = config?.roles
      if (!roles || roles.length === 0)
        throw new Error(`The route ${String(method)} ${url} does not say who may call it.`)
      table.push({ method: String(method), url, roles })
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
