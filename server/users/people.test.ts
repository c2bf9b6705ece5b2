import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readLedger } from '../account/ledger/ledger.ts'
import { verifyLedger } from '../account/ledger/verify.ts'
import type { Role } from '../roles.ts'
import { addressOf, call, cookiesOf, type FullHouse, openFullHouse, PASSWORD, sessionOf } from './fixtures/house.ts'
import { LIMITS } from './limits.ts'

const OTHER = 'brug wolk tafel anker'

let house: FullHouse
let ids: FullHouse['ids']
let administrator = ''
beforeAll(async () => {
  house = await openFullHouse()
  ids = house.ids
  administrator = house.cookies.administrator
})
afterAll(() => house.close())
beforeEach(() => house.users.db.deleteFrom('waarom.sign_in_attempt').execute())

type Method = Parameters<typeof call>[1]
const as = (cookie: string) => (method: Method, url: string, payload?: object) =>
  call(house.app, method, url, { headers: { cookie }, ...(payload ? { payload } : {}) })
const admin = (method: Method, url: string, payload?: object) => as(administrator)(method, url, payload)
const isIn = async (cookie: string) => (await as(cookie)('GET', '/api/v1/session')).statusCode === 200

/** What was put on account since it was asked before: what, by whom, to what. */
let seen = 0
async function deeds(): Promise<readonly (readonly [what: unknown, actor: string, ...subjects: string[]])[]> {
  const entries = await readLedger(house.users.db, { after: seen, limit: 1_000 })
  seen = entries.at(-1)?.number ?? seen
  return entries.map(({ kind, actor, subjects, body }) => {
    const { what, way } = JSON.parse(body)
    return [what ?? `${kind} by ${way}`, actor, ...subjects]
  })
}
const user = (role: Role) => `user:${ids[role]}`

test('what lets people in is on account, by references alone', async () => {
  const all = await deeds()
  expect(all.filter(([what]) => what === 'joined').map(([, actor]) => actor)).toContain(user('counsel'))
  const changes = await admin('PUT', `/api/v1/users/${ids.reader}/roles`, { roles: ['reader', 'counsel'] })
  expect(changes.statusCode).toBe(204)
  await admin('PUT', `/api/v1/users/${ids.reader}/roles`, { roles: ['counsel', 'reader'] })
  const key = (await admin('POST', '/api/v1/keys', { name: 'shop', scopes: ['purpose:read'], days: 1 })).json()
  await admin('DELETE', `/api/v1/keys/${key.id}`)
  for (const password of ['wrong', PASSWORD])
    await call(house.app, 'POST', '/api/v1/session', { payload: { email: addressOf('reader'), password } })
  expect(await deeds()).toEqual([
    ['roles', user('administrator'), user('reader')],
    ['key-made', user('administrator'), user('administrator'), `key:${key.id}`],
    ['key-ended', user('administrator'), user('administrator'), `key:${key.id}`],
    ['sign-in by password', user('reader')],
  ])
  const entries = JSON.stringify(await readLedger(house.users.db, { after: null, limit: 1_000 }))
  expect(entries).toContain('\\"given\\":[\\"counsel\\"],\\"taken\\":[]')
  expect(entries).not.toMatch(/example|Sam de|shop/)
  expect((await verifyLedger(house.users.db)).fault).toBeNull()
})

describe('a one-time link for another password', () => {
  const make = async () => String((await admin('POST', `/api/v1/users/${ids.counsel}/reset`)).json().link)
  const use = (link: string, password = OTHER) =>
    call(house.app, 'POST', '/api/v1/password/reset', { payload: { token: link.split('/reset#')[1], password } })

  test('ends every session, keeps the second factor, and holds once', async () => {
    const cookie = await sessionOf(house, ids.counsel)
    await house.users.db
      .updateTable('waarom.app_user')
      .set({ two_factor_enabled: true })
      .where('id', '=', ids.counsel)
      .execute()
    await deeds()
    const link = await make()
    expect(await isIn(cookie)).toBe(true)
    expect((await use(link, 'password1234')).json().code).toBe('users/password-easy')
    expect((await use(link)).statusCode).toBe(204)
    expect(await isIn(cookie)).toBe(false)
    const enter = (password: string) =>
      call(house.app, 'POST', '/api/v1/session', { payload: { email: addressOf('counsel'), password } })
    expect((await enter(PASSWORD)).statusCode).toBe(401)
    expect((await enter(OTHER)).json()).toEqual({ state: 'second-factor' })
    expect((await use(link)).json().code).toBe('users/link-used')
    expect((await deeds()).map(([what, actor, subject]) => [what, actor, subject])).toEqual([
      ['reset-link-made', user('administrator'), user('counsel')],
      ['password-reset', user('counsel'), user('counsel')],
    ])
  })

  test('no longer holds when another is made, or its time is over', async () => {
    const [first, second] = [await make(), await make()]
    expect((await use(first)).json().code).toBe('users/link-expired')
    await house.users.db.updateTable('waarom.reset_link').set({ expires_at: new Date() }).execute()
    expect((await use(second)).json().code).toBe('users/link-expired')
    expect((await use('http://localhost/reset#guess')).json().code).toBe('users/link-unknown')
    expect((await admin('POST', `/api/v1/users/${crypto.randomUUID()}/reset`)).json().code).toBe('users/no-such-user')
  })

  test('leads to a page that takes it', async () => {
    const page = await house.app.inject({ url: '/reset', headers: { 'accept-language': 'nl' } })
    expect(page.body).toContain('<h1>Kies een nieuw wachtwoord</h1>')
    expect(page.body).toContain('data-to="/api/v1/password/reset"')
  })
})

test('a second factor that was lost is taken away by an administrator, and its owner is out until he signs in', async () => {
  const cookie = await sessionOf(house, ids.marketer)
  await as(cookie)('POST', '/api/v1/second-factor', { password: PASSWORD })
  await deeds()
  const remove = () => admin('DELETE', `/api/v1/users/${ids.marketer}/second-factor`)
  expect((await remove()).statusCode).toBe(204)
  expect(await isIn(cookie)).toBe(false)
  expect((await remove()).json().code).toBe('users/second-factor-off')
  expect(await deeds()).toEqual([['second-factor-removed', user('administrator'), user('marketer')]])
})

describe('what guards an account', () => {
  const grow = (cookie: string, minutes: number) =>
    as(cookie)('GET', '/api/v1/sessions').then((reply) => {
      const { id } = reply.json().sessions.find((one: { current: boolean }) => one.current)
      const created_at = new Date(Date.now() - minutes * 60_000)
      return house.users.db.updateTable('waarom.user_session').set({ created_at }).where('id', '=', id).execute()
    })
  const profile = { name: 'Noor', email: 'Noor@example.org' }

  test('is changed only shortly after signing in, or after giving the password again, which begins a new session', async () => {
    const cookie = await sessionOf(house, ids['service-desk'])
    await grow(cookie, LIMITS.recentMinutes + 1)
    const stale = [
      await as(cookie)('PUT', '/api/v1/profile', profile),
      await as(cookie)('POST', '/api/v1/keys', { name: 'shop', scopes: ['purpose:read'], days: 1 }),
    ]
    for (const reply of stale) expect(reply.json()).toMatchObject({ status: 403, code: 'users/confirm-first' })
    const confirm = (password: string) => as(cookie)('POST', '/api/v1/session/confirm', { password })
    expect((await confirm('wrong')).json().code).toBe('users/wrong-password')
    const renewed = cookiesOf(await confirm(PASSWORD))
    expect(await isIn(cookie)).toBe(false)
    expect((await as(renewed)('PUT', '/api/v1/profile', profile)).statusCode).toBe(204)
    expect((await as(renewed)('GET', '/api/v1/session')).json().user).toMatchObject({
      name: 'Noor',
      email: 'noor@example.org',
    })
    const taken = await as(renewed)('PUT', '/api/v1/profile', { name: 'Noor', email: addressOf('reader') })
    expect(taken.json().code).toBe('users/email-taken')
  })

  test('of others is changed by an administrator who signed in a short while ago', async () => {
    const cookie = await sessionOf(house, ids.administrator)
    await grow(cookie, LIMITS.recentMinutes + 1)
    const of = `/api/v1/users/${ids.reader}`
    for (const [method, url, payload] of [
      ['PUT', `${of}/roles`, { roles: ['reader'] }],
      ['POST', `${of}/reset`],
      ['DELETE', `${of}/second-factor`],
      ['DELETE', of],
      ['POST', '/api/v1/invitations', { roles: ['reader'] }],
    ] as const)
      expect((await as(cookie)(method, url, payload)).json().code, url).toBe('users/confirm-first')
  })

  test('is a session that signing in again puts in the place of the one before', async () => {
    const before = await sessionOf(house, ids.reader)
    const payload = { email: addressOf('reader'), password: PASSWORD }
    const again = await call(house.app, 'POST', '/api/v1/session', { headers: { cookie: before }, payload })
    expect([await isIn(before), await isIn(cookiesOf(again))]).toEqual([false, true])
  })
})

describe('an invitation', () => {
  test('is listed for whom it is until it is taken back, and then its link no longer holds', async () => {
    const guest = { roles: ['reader'], name: 'Bo Vos', email: 'Bo@example.org' }
    const { link } = (await admin('POST', '/api/v1/invitations', guest)).json()
    const list = async () => (await admin('GET', '/api/v1/invitations')).json().invitations
    const [one] = await list()
    expect(one).toMatchObject({ name: 'Bo Vos', email: 'bo@example.org', roles: ['reader'], madeBy: ids.administrator })
    await deeds()
    expect((await admin('DELETE', `/api/v1/invitations/${one.id}`)).statusCode).toBe(204)
    expect((await admin('DELETE', `/api/v1/invitations/${one.id}`)).json().code).toBe('users/no-such-invitation')
    expect(await deeds()).toEqual([['invitation-ended', user('administrator'), `invitation:${one.id}`]])
    expect(await list()).toEqual([])
    const payload = { token: link.split('#')[1], name: 'Bo', email: 'bo@example.org', password: PASSWORD }
    expect((await call(house.app, 'POST', '/api/v1/users', { payload })).json().code).toBe('users/link-expired')
    const kept = await house.users.db.selectFrom('waarom.invitation').selectAll().execute()
    expect(JSON.stringify(kept)).not.toMatch(/Bo|bo@/)
  })
})

test('a list goes on where the page before ended', async () => {
  const idsFrom = async (after: string): Promise<readonly string[]> => {
    const { users, next } = (await admin('GET', `/api/v1/users?limit=2${after}`)).json()
    const here = users.map(({ id }: { id: string }) => id)
    return next === null ? here : [...here, ...(await idsFrom(`&after=${next}`))]
  }
  const found = await idsFrom('')
  expect(found).toEqual(Object.values(ids).sort())
  for (const list of ['users', 'keys', 'sessions', 'invitations'])
    expect((await admin('GET', `/api/v1/${list}?after=made-up`)).json().code, list).toBe('server/bad-cursor')
})

test('a user who is deleted is gone with all that is personal, and the last administrator stays', async () => {
  const cookie = await sessionOf(house, ids.reader)
  await deeds()
  expect((await admin('DELETE', `/api/v1/users/${ids.reader}`)).statusCode).toBe(204)
  expect(await isIn(cookie)).toBe(false)
  expect((await admin('DELETE', `/api/v1/users/${ids.reader}`)).json().code).toBe('users/no-such-user')
  expect((await admin('DELETE', `/api/v1/users/${ids.administrator}`)).json().code).toBe('users/last-administrator')
  expect(await deeds()).toEqual([['deleted', user('administrator'), user('reader')]])
  for (const table of ['app_user', 'user_session', 'user_credential', 'user_role', 'api_key'] as const) {
    const rows = await house.users.db.selectFrom(`waarom.${table}`).selectAll().execute()
    expect(JSON.stringify(rows), table).not.toContain(ids.reader)
  }
})
