import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readLedger } from '../../account/ledger/ledger.ts'
import { buildApp } from '../../app.ts'
import { readModel } from '../../purpose/judge-mail.ts'
import { addressOf, call, cookiesOf, type FullHouse, openFullHouse, PASSWORD } from '../fixtures/house.ts'
import { invite } from '../invitation.ts'
import { openUsers } from '../users.ts'
import { CLIENT, openTestProvider, type TestProvider, type Token } from './fixtures/provider.ts'
import type { RoleMap } from './settings.ts'

let house: FullHouse
let ids: FullHouse['ids']
let provider: TestProvider
let app: FastifyInstance
beforeAll(async () => {
  provider = await openTestProvider()
  house = await openFullHouse()
  ids = house.ids
  app = await appWith(null)
})
afterAll(async () => {
  await app.close()
  await house.close()
  await provider.close()
})
beforeEach(() => house.users.db.deleteFrom('waarom.sign_in_attempt').execute())
afterEach(() => {
  provider.refusal = null
  provider.info = {}
})

const URL_HERE = 'http://localhost'

async function appWith(roles: RoleMap | null, issuer = provider.issuer): Promise<FastifyInstance> {
  const { store, secretFile } = house
  const settings = { issuer, clientId: CLIENT.id, clientSecret: { value: CLIENT.secret }, scope: 'openid email', roles }
  const users = await openUsers({ store, secretFile, url: URL_HERE, provider: settings })
  return (await buildApp({ model: await readModel(), dist: null, users })).app
}

/** Who somebody is at the provider. */
const claims = (subject: string, more: object = {}): Token => ({
  claims: { sub: subject, email: `${subject}@example.org`, email_verified: true, name: 'Kim Bos', ...more },
})

interface Tamper {
  readonly back?: (address: URL) => void
  readonly cookie?: string
}

/** Goes to the provider and comes back, as a browser does. */
async function goRound(token: Token, { back = () => {}, cookie }: Tamper = {}, at = app) {
  provider.token = token
  const left = await call(at, 'GET', '/api/v1/session/oidc')
  const sent = await fetch(String(left.headers.location), { redirect: 'manual' })
  const address = new URL(sent.headers.get('location') ?? '')
  back(address)
  return at.inject({ url: `${address.pathname}${address.search}`, headers: { cookie: cookie ?? cookiesOf(left) } })
}

const me = async (reply: Awaited<ReturnType<typeof goRound>>, at = app) =>
  (await call(at, 'GET', '/api/v1/session', { headers: { cookie: cookiesOf(reply) } })).json().user

test('the page learns which ways there are to sign in', async () => {
  const ways = async (at: FastifyInstance) => (await at.inject('/api/v1/sign-in-ways')).json()
  expect(await ways(house.app)).toEqual({ password: true, singleSignOn: null })
  const { host } = new URL(provider.issuer)
  expect(await ways(app)).toEqual({ password: true, singleSignOn: { start: '/api/v1/session/oidc', provider: host } })
  expect((await house.app.inject('/api/v1/session/oidc')).json().code).toBe('users/provider-off')
})

test('a browser leaves with a state, a nonce and a challenge, and keeps what answers them where no script reads it', async () => {
  const left = await call(app, 'GET', '/api/v1/session/oidc')
  expect(left.statusCode).toBe(303)
  const asked = new URL(String(left.headers.location)).searchParams
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    client_id: CLIENT.id,
    redirect_uri: `${URL_HERE}/api/v1/session/oidc/callback`,
    code_challenge_method: 'S256',
    scope: 'openid email',
  })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(40)
  const kept = [left.headers['set-cookie']].flat().join()
  expect(kept).toMatch(/^waarom\.round=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(kept).not.toContain(asked.get('code_challenge'))
})

describe('who comes back', () => {
  test('and was invited at that address gets an account, and is the same person the next time', async () => {
    const guest = { roles: ['counsel'], name: 'Kim', email: 'Kim@example.org' } as const
    await invite(house.users.db, guest, ids.administrator)
    const first = await goRound(claims('kim'))
    expect([first.statusCode, first.headers.location]).toEqual([303, '/home'])
    const kim = await me(first)
    expect(kim).toMatchObject({ name: 'Kim Bos', email: 'kim@example.org', roles: ['counsel'], hasPassword: false })
    const again = await goRound(claims('kim', { email: 'kim.bos@example.org', email_verified: false }))
    expect((await me(again)).id).toBe(kim.id)
    const entries = (await readLedger(house.users.db, { after: null, limit: 1000 })).slice(-3)
    expect(entries.map(({ kind, actor, body }) => [kind, actor, JSON.parse(body)])).toEqual([
      ['right', `user:${kim.id}`, { what: 'joined', roles: ['counsel'], way: 'single-sign-on' }],
      ['sign-in', `user:${kim.id}`, { way: 'single-sign-on' }],
      ['sign-in', `user:${kim.id}`, { way: 'single-sign-on' }],
    ])
    const { invitations } = (
      await call(house.app, 'GET', '/api/v1/invitations', { headers: { cookie: house.cookies.administrator } })
    ).json()
    expect(invitations).toEqual([])
  })

  test('with the address of an account that nobody verified gets it, and whoever made it is out', async () => {
    const before = house.cookies.marketer
    const reply = await goRound(claims('marketer'))
    expect(await me(reply)).toMatchObject({ id: ids.marketer, roles: ['marketer'], hasPassword: false })
    expect((await call(app, 'GET', '/api/v1/session', { headers: { cookie: before } })).statusCode).toBe(401)
    const payload = { email: addressOf('marketer'), password: PASSWORD }
    expect((await call(app, 'POST', '/api/v1/session', { payload })).statusCode).toBe(401)
  })

  test('as another person with the same address does not get the account of the first', async () => {
    await goRound(claims('marketer'))
    const reply = await goRound(claims('successor', { email: addressOf('marketer') }))
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'users/other-person'])
  })

  test('is asked for the second factor where there is one', async () => {
    await goRound(claims('marketer'))
    const change = (two_factor_enabled: boolean) =>
      house.users.db.updateTable('waarom.app_user').set({ two_factor_enabled }).where('id', '=', ids.marketer).execute()
    await change(true)
    const reply = await goRound(claims('marketer'))
    expect(reply.headers.location).toBe('/sign-in#second-factor')
    expect((await call(app, 'GET', '/api/v1/session', { headers: { cookie: cookiesOf(reply) } })).statusCode).toBe(401)
    await change(false)
  })

  test('is asked about at the provider where the token does not say enough', async () => {
    await invite(house.users.db, { roles: ['reader'], name: null, email: 'info@example.org' }, ids.administrator)
    provider.info = { email: 'info@example.org', email_verified: true }
    expect(await me(await goRound({ claims: { sub: 'info' } }))).toMatchObject({ name: 'info', roles: ['reader'] })
    provider.info = { sub: 'somebody else', email: 'info@example.org', email_verified: true }
    expect((await goRound({ claims: { sub: 'info' } })).json().code).toBe('users/provider-not-trusted')
  })

  test('and was not invited, or is shut out, does not come in', async () => {
    expect((await goRound(claims('nobody'))).json()).toMatchObject({ status: 403, code: 'users/not-invited' })
    await goRound(claims('reader'))
    await house.users.db.deleteFrom('waarom.user_role').where('user_id', '=', ids.reader).execute()
    const shut = await goRound(claims('reader'))
    expect([shut.json().code, cookiesOf(shut)]).toEqual(['users/not-invited', ''])
  })
})

describe('a claim that gives roles', () => {
  let mapped: FastifyInstance
  const map = { legal: ['counsel'], mail: ['marketer', 'reader'] } as const
  beforeAll(async () => {
    mapped = await appWith({ claim: 'groups', map })
  })
  afterAll(() => mapped.close())

  test('lets in without an invitation, gives exactly those, each time anew, and none is no way in', async () => {
    const as = (groups: unknown) => goRound(claims('lee', { groups }), {}, mapped)
    const first = await me(await as(['legal', 'mail', 'constructor']), mapped)
    expect(first.roles).toEqual(['counsel', 'marketer', 'reader'])
    expect(await me(await as('legal'), mapped)).toMatchObject({ id: first.id, roles: ['counsel'] })
    expect((await as(['cleaners'])).json().code).toBe('users/provider-no-role')
    expect((await as(undefined)).json().code).toBe('users/provider-no-role')
  })

  test('never leaves a house without administrator', async () => {
    const reply = await goRound(claims('administrator', { groups: ['legal'] }), {}, mapped)
    expect(reply.json().code).toBe('users/last-administrator')
    const { administrator: cookie } = house.cookies
    expect((await call(house.app, 'GET', '/api/v1/users', { headers: { cookie } })).statusCode).toBe(200)
  })
})

describe('nobody comes in', () => {
  const invalid: readonly (readonly [what: string, token: Token, tamper: Tamper])[] = [
    ['a nonce of another', claims('counsel', { nonce: 'another' }), {}],
    ['a token of another issuer', claims('counsel', { iss: 'https://elsewhere.example.org' }), {}],
    ['a token for another client', claims('counsel', { aud: 'another' }), {}],
    ['a token that is over', { ...claims('counsel'), seconds: -120 }, {}],
    ['a token that somebody else signed', { ...claims('counsel'), forged: true }, {}],
    ['a state of another', claims('counsel'), { back: ({ searchParams }) => searchParams.set('state', 'another') }],
    ['a code of another', claims('counsel'), { back: ({ searchParams }) => searchParams.set('code', 'another') }],
    ['a browser that began nothing', claims('counsel'), { cookie: '' }],
    ['a browser that made up what it began', claims('counsel'), { cookie: 'waarom.round=a.b.c.forged' }],
  ]
  test.each(invalid)('with %s', async (_what, token, tamper) => {
    const reply = await goRound(token, tamper)
    expect(reply.json()).toMatchObject({ status: 401, code: 'users/provider-not-trusted' })
    expect(cookiesOf(reply)).toBe('')
  })

  test('twice with one answer', async () => {
    let address = ''
    await goRound(claims('counsel'), { back: ({ href }) => (address = href) })
    const { pathname, search } = new URL(address)
    const left = await call(app, 'GET', '/api/v1/session/oidc')
    const again = await app.inject({ url: `${pathname}${search}`, headers: { cookie: cookiesOf(left) } })
    expect(again.json().code).toBe('users/provider-not-trusted')
  })

  test.each([
    ['does not say that the address is verified', { email_verified: undefined }],
    ['says that it is not', { email_verified: false }],
    ['gives no address', { email: undefined }],
  ])('when the provider %s', async (_what, more) => {
    expect((await goRound(claims('stranger', more))).json().code).toBe('users/provider-unverified')
  })

  test('when the provider refuses, which a browser reads on a page in its language', async () => {
    provider.refusal = 'access_denied'
    expect((await goRound(claims('counsel'))).json()).toMatchObject({ status: 403, code: 'users/provider-refused' })
    const headers = { accept: 'text/html', 'accept-language': 'nl' }
    const page = await app.inject({ url: '/api/v1/session/oidc/callback?error=x', headers })
    expect([page.statusCode, page.headers['content-type']]).toEqual([401, 'text/html; charset=utf-8'])
    expect(page.body).toContain('<h1>Dit inloggen kon niet worden nagegaan.</h1>')
  })

  test('while the provider is away, and the next one may when it is back', async () => {
    const away = await openTestProvider()
    const at = await appWith(null, away.issuer)
    await away.close()
    const reply = await at.inject('/api/v1/session/oidc')
    expect([reply.json().code, reply.headers['retry-after']]).toEqual(['users/provider-silent', '5'])
    await at.close()
  })
})
