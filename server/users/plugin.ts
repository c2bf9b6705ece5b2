import type { FastifyInstance } from 'fastify'
import { joinPage } from './join-page.ts'
import { keyRoutes } from './key-routes.ts'
import { joinRoutes, peopleRoutes } from './people-routes.ts'
import { secondFactorRoutes } from './second-factor-routes.ts'
import { ownRoutes, sessionRoutes, signInRoutes } from './session-routes.ts'
import type { Users } from './users.ts'

/** Accounts on the network: sessions, the second factor, keys, and who may do what. */
export async function usersPlugin(app: FastifyInstance, { users }: { readonly users: Users }): Promise<void> {
  signInRoutes(app, users)
  ownRoutes(app, users)
  sessionRoutes(app, users)
  secondFactorRoutes(app, users)
  joinPage(app)
  joinRoutes(app, users)
  peopleRoutes(app, users)
  keyRoutes(app, users)
}
