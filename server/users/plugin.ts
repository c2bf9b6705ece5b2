import type { FastifyInstance } from 'fastify'
import { keyRoutes } from './key-routes.ts'
import { linkPages } from './link-pages.ts'
import { invitationRoutes, linkRoutes } from './link-routes.ts'
import { singleSignOnRoutes } from './oidc/routes.ts'
import { ownRoutes, profileRoutes, sessionRoutes } from './own-routes.ts'
import { peopleRoutes, rescueRoutes } from './people-routes.ts'
import { secondFactorRoutes } from './second-factor-routes.ts'
import { signInRoutes } from './session-routes.ts'
import type { Users } from './users.ts'

/** Accounts on the network: sessions, the second factor, keys, and who may do what. */
export async function usersPlugin(app: FastifyInstance, { users }: { readonly users: Users }): Promise<void> {
  signInRoutes(app, users)
  singleSignOnRoutes(app, users)
  ownRoutes(app, users)
  profileRoutes(app, users)
  sessionRoutes(app, users)
  secondFactorRoutes(app, users)
  linkPages(app)
  linkRoutes(app, users)
  invitationRoutes(app, users)
  peopleRoutes(app, users)
  rescueRoutes(app, users)
  keyRoutes(app, users)
}
