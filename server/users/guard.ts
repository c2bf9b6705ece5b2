import { invariant } from '@waarom/purpose/problem.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProblemError, problems } from '../problems.ts'
import { type Caller, callerOf } from './caller.ts'
import type { Users } from './users.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the request; null on a route for anyone. */
    caller: Caller | null
  }
}

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Looks before each request, once the limits of its address have let it through and before its body is read, whether
 * the caller may: a request that changes something comes from our own pages or from no page (CSRF), a session or a key
 * says who calls, and the route says whom it is for.
 * @param users null when there are no accounts; then only what is for anyone opens
 */
export function guardCallers(app: FastifyInstance, users: Users | null): void {
  app.decorateRequest('caller', null)
  app.addHook('preParsing', async (request, reply) => {
    const { roles = [], scope, changesNothing = false } = request.routeOptions.config
    const changes = !SAFE.includes(request.method) && !changesNothing
    if (changes && isForeign(request, users?.url ?? null)) throw new ProblemError(problems.make('foreign-origin'))
    if (roles.includes('anyone')) return
    const found = users && (await callerOf(users, request))
    if (!found) {
      reply.header('www-authenticate', 'Bearer')
      throw new ProblemError(problems.make('no-session'))
    }
    const { caller, cookies } = found
    // A browser that says not from where it calls is no browser of today; a key stands in no browser.
    if (changes && 'session' in caller.by && request.headers.origin === undefined && !saysSame(request))
      throw new ProblemError(problems.make('foreign-origin'))
    if (!caller.roles.some((role) => roles.includes(role)) || !opens(caller, scope))
      throw new ProblemError(problems.make('not-allowed'))
    if (cookies.length > 0) reply.header('set-cookie', [...cookies])
    request.caller = caller
  })
}

/** The caller of a route that is not for anyone. */
export function callerIn(request: FastifyRequest): Caller {
  invariant(request.caller, 'a route that asks for its caller is not for anyone')
  return request.caller
}

/** The origin of our own pages: as the operator says, else as the caller reached us. */
export function ownOrigin(request: FastifyRequest, url: string | null): string {
  // Read as an address, so that a port that goes without saying is not in it.
  return URL.parse(url ?? `${request.protocol}://${request.host}`)?.origin ?? ''
}

function opens({ by }: Caller, scope: FastifyRequest['routeOptions']['config']['scope']): boolean {
  if ('session' in by) return true
  return scope !== undefined && (scope === 'any' || by.scopes.includes(scope))
}

const saysSame = (request: FastifyRequest) => request.headers['sec-fetch-site'] === 'same-origin'

function isForeign(request: FastifyRequest, url: string | null): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers
  return origin === undefined ? site !== undefined && !saysSame(request) : origin !== ownOrigin(request, url)
}
