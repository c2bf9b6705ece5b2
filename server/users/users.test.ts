import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { problemSchema } from '../problem-reply.ts'
import {
  addressOf,
  call,
  cookiesOf,
  type FullHouse,
  type House,
  ORIGIN,
  openFullHouse,
  openHouse,
  PASSWORD,
  sessionOf,
  signIn,
} from './fixtures/house.ts'
import { invite, join, openSetup } from './invitation.ts'
import { LIMITS } from './limits.ts'
import { readySecret } from './secret.ts'
import { setupWords } from './setup-words.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const READER = { roles: ['reader'], name: null, email: null } as const
const code = (name: string) => ({ problem: expect.objectContaining({ code: `users/${name}` }) })

describe('the tables', () => {
  test('are those that the sign-in library expects, so it makes none itself', async () => {
    const { compileMigrations } = await getMigrations(house.users.auth.options)
    expect(await compileMigrations()).toBe(';')
  })
})

describe('the secret', () => {
  test('is made at the first start, for this user alone', async () => {
    expect(statSync(house.secretFile).mode & 0o777).toBe(0o600)
    const secret = readFileSync(house.secretFile, 'utf8').trim()
    expect(await readySecret(house.secretFile, house.users.db)).toBe(secret)
  })

  test('that is gone, another, or too short stops the start, and no new one is made', async () => {
    const secret = readFileSync(house.secretFile, 'utf8')
    rmSync(house.secretFile)
    await expect(readySecret(house.secretFile, house.users.db)).rejects.toMatchObject(code('secret-missing'))
    expect(existsSync(house.secretFile)).toBe(false)
    writeFileSync(house.secretFile, 'b'.repeat(43))
    await expect(readySecret(house.secretFile, house.users.db)).rejects.toMatchObject(code('secret-other'))
    writeFileSync(house.secretFile, 'short')
    await expect(readySecret(house.secretFile, house.users.db)).rejects.toMatchObject(code('secret-short'))
    writeFileSync(house.secretFile, secret)
  })
})

describe('the first start', () => {
  const newcomer = (token: string) => ({ token, name: 'Ada Vos', email: 'Ada@example.org', password: PASSWORD })

  test('makes a link; a second start makes another, after which the first no longer holds', async () => {
    const first = await openSetup(house.users.db)
    const second = await openSetup(house.users.db)
    expect([first?.again, second?.again]).toEqual([false, true])
    await expect(join(house.users, newcomer(first?.token ?? ''))).rejects.toMatchObject(code('link-expired'))
    await expect(join(house.users, newcomer('guess'))).rejects.toMatchObject(code('link-unknown'))
    for (const lang of ['nl', 'en'] as const)
      expect(setupWords(true, 'http://here/join#x', lang)).not.toBe(setupWords(false, 'http://here/join#x', lang))
  })

  test('of two who use the link at once, one becomes administrator; then there is no link any more', async () => {
    const setup = await openSetup(house.users.db)
    const both = await Promise.allSettled(
      ['ada@example.org', 'bob@example.org'].map((email) =>
        join(house.users, { ...newcomer(setup?.token ?? ''), email }),
      ),
    )
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: code('link-used') })
    expect(await openSetup(house.users.db)).toBeNull()
    const again = await call(house.app, 'POST', '/api/v1/users?lang=nl', { payload: newcomer(setup?.token ?? '') })
    expect(problemSchema.parse(again.json())).toMatchObject({
      code: 'users/link-used',
      title: 'Deze link is gebruikt.',
    })
    await house.users.db.deleteFrom('waarom.app_user').execute()
  })
})

describe('an account', () => {
  test.each([
    ['molen', 'password-short'],
    ['password1234', 'password-easy'],
    ['Welkom123456!', 'password-easy'],
    ['vosvos20262026', 'password-easy'],
    ['qwertyuiopasdf', 'password-easy'],
  ])('is not guarded by %s', async (password, name) => {
    const { token } = await invite(house.users.db, READER, await somebody())
    const newcomer = { token, name: 'Bo Vos', email: 'bo@example.org', password }
    await expect(join(house.users, newcomer)).rejects.toMatchObject(code(name))
  })

  test('is one for each address, however it is written; the link then still holds', async () => {
    const { token } = await invite(house.users.db, READER, await somebody())
    const newcomer = { token, name: 'Bo Vos', email: 'Somebody@Example.org', password: PASSWORD }
    await expect(join(house.users, newcomer)).rejects.toMatchObject(code('email-taken'))
    expect(await join(house.users, { ...newcomer, email: 'bo.vos@example.org' })).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('may have an address outside ASCII behind the @, in either of its two forms', async () => {
    const { token } = await invite(house.users.db, READER, await somebody())
    const payload = { token, name: 'Bo Vos', email: 'Bo@München.example', password: PASSWORD }
    expect((await call(house.app, 'POST', '/api/v1/users', { payload })).statusCode).toBe(201)
    for (const email of ['bo@xn--mnchen-3ya.example', 'bo@münchen.example'])
      expect(await signIn(house.app, email)).toContain('session')
  })

  /** The id of someone who is there, made when there is nobody. */
  async function somebody(): Promise<string> {
    const setup = await openSetup(house.users.db)
    if (setup)
      return join(house.users, {
        token: setup.token,
        name: 'Some Body',
        email: 'somebody@example.org',
        password: PASSWORD,
      })
    const { id } = await house.users.db.selectFrom('waarom.app_user').select('id').executeTakeFirstOrThrow()
    return id
  }
})

describe('people with an account', () => {
  let full: FullHouse
  let ids: FullHouse['ids']
  beforeAll(async () => {
    full = await openFullHouse()
    ids = full.ids
  })
  afterAll(() => full.close())
  beforeEach(() => full.users.db.deleteFrom('waarom.sign_in_attempt').execute())

  const me = (cookie: string) => call(full.app, 'GET', '/api/v1/session', { headers: { cookie } })

  test('sign in with a cookie that no script reads and no other site sends', async () => {
    const reply = await call(full.app, 'POST', '/api/v1/session', {
      payload: { email: addressOf('counsel'), password: PASSWORD },
    })
    expect(reply.json()).toEqual({ state: 'signed-in' })
    expect([reply.headers['set-cookie']].flat().join()).toMatch(
      /^waarom\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const { user, by } = (await me(cookiesOf(reply))).json()
    expect({ user, by }).toMatchObject({
      user: { id: ids.counsel, roles: ['counsel'], secondFactor: false },
      by: 'session',
    })
  })

  test('hear the same of a wrong password, of nobody, and of an account that is shut', async () => {
    const administrator = full.cookies.administrator
    const shut = await call(full.app, 'PUT', `/api/v1/users/${ids.reader}/roles`, {
      headers: { cookie: administrator },
      payload: { roles: [] },
    })
    expect(shut.statusCode).toBe(204)
    const replies = await Promise.all(
      [
        [addressOf('counsel'), 'another sentence'],
        ['nobody@example.org', PASSWORD],
        [addressOf('reader'), PASSWORD],
      ].map(([email, password]) => call(full.app, 'POST', '/api/v1/session', { payload: { email, password } })),
    )
    const heard = replies.map((reply) => ({
      ...reply.json(),
      instance: '',
      status: reply.statusCode,
      cookies: reply.cookies,
    }))
    expect(heard[0]).toMatchObject({ status: 401, code: 'users/wrong-sign-in', cookies: [] })
    expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  test('see their sessions and end them; an ended one has ended at once', async () => {
    const [here, there] = [await sessionOf(full, ids.counsel), await sessionOf(full, ids.counsel)]
    const list = (await call(full.app, 'GET', '/api/v1/sessions', { headers: { cookie: here } })).json().sessions
    const other = list.filter((one: { current: boolean }) => !one.current)
    expect(list.length - other.length).toBe(1)
    for (const { id } of other)
      expect((await call(full.app, 'DELETE', `/api/v1/sessions/${id}`, { headers: { cookie: here } })).statusCode).toBe(
        204,
      )
    expect((await me(there)).json().code).toBe('server/no-session')
    const foreign = full.cookies.marketer
    const mine = list.find((one: { current: boolean }) => one.current).id
    expect(
      (await call(full.app, 'DELETE', `/api/v1/sessions/${mine}`, { headers: { cookie: foreign } })).statusCode,
    ).toBe(404)
    expect((await call(full.app, 'DELETE', '/api/v1/session', { headers: { cookie: here } })).statusCode).toBe(204)
    expect((await me(here)).statusCode).toBe(401)
  })

  test.each([
    ['is not used', { expires_at: new Date(0) }],
    ['began long ago', { created_at: new Date(Date.now() - LIMITS.sessionSeconds * 1000 - 1000) }],
  ])('are signed out when a session %s', async (_why, change) => {
    await full.users.db.deleteFrom('waarom.user_session').where('user_id', '=', ids.counsel).execute()
    const cookie = await sessionOf(full, ids.counsel)
    expect((await me(cookie)).statusCode).toBe(200)
    await full.users.db.updateTable('waarom.user_session').set(change).where('user_id', '=', ids.counsel).execute()
    expect((await me(cookie)).statusCode).toBe(401)
    await signIn(full.app, addressOf('counsel'))
    const left = full.users.db.selectFrom('waarom.user_session').select('id').where('user_id', '=', ids.counsel)
    expect(await left.execute()).toHaveLength(1)
  })

  test('change their password with the one they have, which ends their other sessions', async () => {
    const [here, there] = [await sessionOf(full, ids.marketer), await sessionOf(full, ids.marketer)]
    const change = (current: string, next: string, cookie = here) =>
      call(full.app, 'PUT', '/api/v1/password', { headers: { cookie }, payload: { current, next } })
    expect((await change('another sentence', `${PASSWORD} brug`)).json().code).toBe('users/wrong-password')
    expect((await change(PASSWORD, 'password1234')).json().code).toBe('users/password-easy')
    const changed = await change(PASSWORD, `${PASSWORD} brug`)
    expect(changed.statusCode).toBe(204)
    expect((await me(there)).statusCode).toBe(401)
    expect((await me(cookiesOf(changed))).statusCode).toBe(200)
    await change(`${PASSWORD} brug`, PASSWORD, cookiesOf(changed))
  })

  test('lose at once what is taken from them; the last administrator stays', async () => {
    const cookie = full.cookies.administrator
    const give = (id: string, roles: string[]) =>
      call(full.app, 'PUT', `/api/v1/users/${id}/roles`, { headers: { cookie }, payload: { roles } })
    const marketer = await sessionOf(full, ids.marketer)
    expect((await give(ids.marketer, [])).statusCode).toBe(204)
    expect((await me(marketer)).statusCode).toBe(401)
    expect((await give(ids.marketer, ['marketer', 'service-desk'])).statusCode).toBe(204)
    expect((await give(ids.administrator, ['reader'])).json().code).toBe('users/last-administrator')
    expect((await give(crypto.randomUUID(), ['reader'])).json().code).toBe('users/no-such-user')
    const { users } = (await call(full.app, 'GET', '/api/v1/users', { headers: { cookie } })).json()
    expect(users.find((one: { id: string }) => one.id === ids.marketer).roles).toEqual(['marketer', 'service-desk'])
    expect(users.find((one: { id: string }) => one.id === ids.administrator).roles).toEqual(['administrator'])
    await give(ids.marketer, ['marketer'])
  })

  test('invite by a link on our own address', async () => {
    const cookie = full.cookies.administrator
    const { link } = (
      await call(full.app, 'POST', '/api/v1/invitations', { headers: { cookie }, payload: { roles: ['counsel'] } })
    ).json()
    const [origin, token] = String(link).split('/join#')
    expect(origin).toBe(ORIGIN)
    const payload = { token, name: 'Kim Bos', email: 'kim@example.org', password: PASSWORD }
    expect((await call(full.app, 'POST', '/api/v1/users', { payload })).statusCode).toBe(201)
    expect((await me(await signIn(full.app, 'kim@example.org'))).json().user.roles).toEqual(['counsel'])
  })
})
