import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { readModel } from '../purpose/judge-mail.ts'
import { type ListedRoute, ROLES, type Role, SCOPES } from '../roles.ts'
import { call, type FullHouse, openFullHouse, sessionOf } from './fixtures/house.ts'
import { LIMITS } from './limits.ts'

let house: FullHouse
let cookies: FullHouse['cookies']
let ids: FullHouse['ids']
beforeAll(async () => {
  house = await openFullHouse()
  ;({ cookies, ids } = house)
})
afterAll(() => house.close())

const SAFE = ['GET', 'HEAD', 'OPTIONS']
/** Refusals of the guard; whatever else a route answers, it let the caller in. */
const REFUSALS = ['server/no-session', 'server/not-allowed', 'server/foreign-origin', 'server/too-many']

let knocks = 0
/** Each knock comes from an address of its own: limits count by address, and here nobody tries too often. */
const nextAddress = () => {
  knocks += 1
  return `10.0.${knocks >> 8}.${knocks & 255}`
}

/** Calls a route with nothing in it, so that whoever is let in changes nothing. */
async function knock({ method, url }: ListedRoute, headers: InjectOptions['headers']): Promise<string> {
  const reply = await house.app.inject({
    method: method as 'GET',
    remoteAddress: nextAddress(),
    url: url.replace(/:\w+/g, 'no-number').replace('*', 'no-file'),
    headers: { ...headers, 'content-type': 'application/json' },
    ...(SAFE.includes(method) ? {} : { payload: '{"no": "such field"}' }),
  })
  const status = { 401: 'server/no-session', 403: 'server/not-allowed' }[reply.statusCode]
  // The answer to HEAD has no body to tell by.
  if (method === 'HEAD') return status ?? 'in'
  const code = reply.headers['content-type']?.toString().includes('problem+json') ? String(reply.json().code) : 'in'
  return REFUSALS.includes(code) ? code : 'in'
}

/** Signing out takes no body and ends the session, so it is knocked at with a session of its own. */
async function cookieFor(route: ListedRoute, role: Role): Promise<string> {
  return route.method === 'DELETE' && route.url === '/api/v1/session' ? sessionOf(house, ids[role]) : cookies[role]
}

const OWN = { origin: 'http://localhost' }
const changes = ({ method, changesNothing }: ListedRoute) => !SAFE.includes(method) && !changesNothing

describe('every route', () => {
  test('is in the list, whoever adds it, with who may call it', async () => {
    const listed = house.routes.map(({ method, url }) => `${method} ${bare(url)}`).sort()
    expect(listed).toEqual(printed(house.app))
    expect(house.routes.length).toBeGreaterThan(20)
  })

  test('that a typed client knows exists, by that method and that path', () => {
    const root = fileURLToPath(new URL('..', import.meta.url))
    const known = globSync('*/**/api.ts', { cwd: root, exclude: ['node_modules/**'] }).flatMap((file) =>
      [...readFileSync(root + file, 'utf8').matchAll(/^ {2}'([A-Z]+ \/[^']+)':/gm)].map((found) => found[1] ?? ''),
    )
    const served = new Set(house.routes.map(({ method, url }) => `${method} ${url}`))
    expect(known.length).toBeGreaterThan(15)
    expect(known.filter((route) => !served.has(route))).toEqual([])
  })

  test('says in the description whom it names, and with which scope a key opens it', async () => {
    const { paths, components } = (await house.app.inject('/api/v1/openapi.json')).json()
    expect(Object.keys(components.securitySchemes)).toEqual(['session', 'key'])
    for (const { method, url, roles, scope } of house.routes) {
      const told = paths[url.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      if (!told) continue
      const key = scope === null ? [] : [{ key: scope === 'any' ? [] : [scope] }]
      const expected = roles.includes('anyone') ? {} : { security: [{ session: [] }, ...key], 'x-roles': roles }
      expect({ security: told.security, 'x-roles': told['x-roles'] }, `${method} ${url}`).toEqual(expected)
    }
  })

  test('of the API refuses a word in its query that it does not know, and names it', async () => {
    const cookie = cookies.counsel
    const asked = house.routes.filter(
      ({ method, url, roles }) =>
        method === 'GET' && url.startsWith('/api/v1/') && (roles.includes('anyone') || roles.includes('counsel')),
    )
    expect(asked.length).toBeGreaterThan(20)
    // What a provider of single sign-on says when it sends somebody back is for it to say.
    for (const { url } of asked.filter((one) => !one.url.endsWith('/callback'))) {
      const whole = url.replace(/:\w+/g, ids.counsel)
      const reply = await house.app.inject({
        url: `${whole}?lang=nl&with=${ids.counsel}&colour=red`,
        headers: { ...OWN, cookie },
      })
      expect([reply.statusCode, reply.body], url).toEqual([400, expect.stringContaining('colour')])
    }
  })

  test('lets in whom it names and nobody else', async () => {
    for (const route of house.routes) {
      const open = route.roles.includes('anyone')
      const name = `${route.method} ${route.url}`
      expect(await knock(route, OWN), `${name} without a session`).toBe(open ? 'in' : 'server/no-session')
      for (const role of ROLES) {
        const cookie = await cookieFor(route, role)
        const expected = open || route.roles.includes(role) ? 'in' : 'server/not-allowed'
        expect(await knock(route, { ...OWN, cookie }), `${name} as ${role}`).toBe(expected)
      }
    }
  })

  test.each([
    ['of another site', { origin: 'https://elsewhere.example.org' }],
    ['of our name without https', { origin: 'https://localhost' }],
    ['of a page that hides where it is', { origin: 'null' }],
    ['of another site that gives no origin', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('that changes something refuses a request %s, whoever is signed in', async (_which, headers) => {
    for (const route of house.routes.filter(changes)) {
      const name = `${route.method} ${route.url}`
      expect(await knock(route, headers), name).toBe('server/foreign-origin')
      expect(await knock(route, { ...headers, cookie: cookies.administrator }), name).toBe('server/foreign-origin')
    }
  })

  test('that changes something refuses a session that does not say from where it is used', async () => {
    for (const route of house.routes.filter((one) => changes(one) && !one.roles.includes('anyone')))
      expect(await knock(route, { cookie: cookies.administrator }), route.url).toBe('server/foreign-origin')
  })

  test('that changes nothing may be called from anywhere', async () => {
    const check = house.routes.filter(({ changesNothing }) => changesNothing)
    expect(check.map(({ url }) => url)).toEqual(['/api/v1/check'])
    for (const route of check) expect(await knock(route, { origin: 'https://elsewhere.example.org' })).toBe('in')
  })

  test('that is for people with an account is shut where there are no accounts', async () => {
    const { app } = await buildApp({ model: await readModel(), dist: null })
    app.get('/counsel', { config: { roles: ['counsel'] } }, async () => 'secret')
    const reply = await app.inject({ url: '/counsel', headers: { cookie: cookies.counsel } })
    expect(reply.json().code).toBe('server/no-session')
    expect(reply.headers['www-authenticate']).toBe('Bearer')
    await app.close()
  })
})

describe('a key', () => {
  const make = async (scopes: readonly string[], role: Role = 'counsel', days = 30) =>
    (
      await call(house.app, 'POST', '/api/v1/keys', {
        headers: { cookie: cookies[role] },
        payload: { name: 'our shop', scopes, days },
      })
    ).json()
  const whoAmI = (key: string) =>
    house.app.inject({ url: '/api/v1/session', headers: { authorization: `Bearer ${key}` } })

  test('acts for whoever made it, and says so', async () => {
    const { key } = await make(['purpose:read'])
    expect((await whoAmI(key)).json()).toMatchObject({ user: { id: ids.counsel, roles: ['counsel'] }, by: 'key' })
    expect((await whoAmI(`${key}x`)).json().code).toBe('server/no-session')
  })

  test('opens what its scopes and the roles of its maker both open, and no route that names no scope', async () => {
    const { key } = await make([...SCOPES], 'administrator')
    for (const route of house.routes) {
      const open = route.roles.includes('anyone')
      const expected =
        open || (route.scope !== null && route.roles.includes('administrator')) ? 'in' : 'server/not-allowed'
      const name = `${route.method} ${route.url}`
      expect(await knock(route, { authorization: `Bearer ${key}` }), name).toBe(expected)
    }
  })

  test.each([
    [['audience:read'], 'counsel', 200],
    [['audience:write'], 'counsel', 403],
    [['audience:read'], 'reader', 403],
  ] as const)('with %j of a %s gets %i where a counsel may read people', async (scopes, role, status) => {
    const { key } = await make(scopes, role)
    const { app } = await buildApp({ model: await readModel(), dist: null, users: house.users })
    app.get('/people', { config: { roles: ['counsel'], scope: 'audience:read' } }, async () => 'people')
    expect((await app.inject({ url: '/people', headers: { authorization: `Bearer ${key}` } })).statusCode).toBe(status)
    await app.close()
  })

  test('is shown once; its hash is kept, and the day it was last used', async () => {
    const { id, key } = await make(['purpose:read'], 'marketer')
    await whoAmI(key)
    const { keys } = (await call(house.app, 'GET', '/api/v1/keys', { headers: { cookie: cookies.marketer } })).json()
    expect(keys).toMatchObject([{ id, name: 'our shop', scopes: ['purpose:read'] }])
    expect(keys[0].lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    const rows = await house.users.db.selectFrom('waarom.api_key').selectAll().execute()
    expect(JSON.stringify([keys, rows])).not.toContain(key)
  })

  test('holds until its day, until it is ended, and as long as its maker has a role', async () => {
    const until = await make(['purpose:read'], 'service-desk')
    await house.users.db
      .updateTable('waarom.api_key')
      .set({ expires_at: new Date() })
      .where('id', '=', until.id)
      .execute()
    expect((await whoAmI(until.key)).statusCode).toBe(401)

    const ended = await make(['purpose:read'], 'service-desk')
    const end = (role: Role) =>
      call(house.app, 'DELETE', `/api/v1/keys/${ended.id}`, { headers: { cookie: cookies[role] } })
    expect((await end('marketer')).json().code).toBe('users/no-such-key')
    expect((await end('service-desk')).statusCode).toBe(204)
    expect((await whoAmI(ended.key)).statusCode).toBe(401)

    const left = await make(['purpose:read'], 'service-desk')
    await call(house.app, 'PUT', `/api/v1/users/${ids['service-desk']}/roles`, {
      headers: { cookie: cookies.administrator },
      payload: { roles: [] },
    })
    expect((await whoAmI(left.key)).statusCode).toBe(401)
  })

  test('is one of so many, and holds a year at most', async () => {
    const made = await Promise.all(Array.from({ length: LIMITS.keys + 1 }, () => make(['purpose:read'], 'reader')))
    expect((await make(['purpose:read'], 'reader')).code).toBe('users/too-many-keys')
    expect(made.length).toBeGreaterThan(LIMITS.keys)
    expect((await make(['purpose:read'], 'counsel', LIMITS.keyDays + 1)).code).toBe('server/bad-request')
    expect((await make(['everything'])).code).toBe('server/bad-request')
  })
})

/** A path without the slash at its end, which makes no other route. */
const bare = (url: string) => url.replace(/(?<=.)\/$/, '')

/** Every route that the server itself knows, whoever registered it, as `METHOD url`. */
function printed(app: FastifyInstance): readonly string[] {
  const lines = app.printRoutes({ commonPrefix: false }).split('\n')
  const path: string[] = []
  return lines
    .flatMap((line) => {
      const found =
        /^((?:│ {3}| {4})*)[├└]── (\S*?) \(([^)]+)\)/.exec(line) ?? /^((?:│ {3}| {4})*)[├└]── (\S+)$/.exec(line)
      if (!found) return []
      const [, indent = '', piece = '', methods = ''] = found
      path.length = indent.length / 4
      path.push(piece)
      return methods ? methods.split(', ').map((method) => `${method} ${bare(path.join(''))}`) : []
    })
    .sort()
}
