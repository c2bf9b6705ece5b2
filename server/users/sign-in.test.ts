import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { readModel } from '../purpose/judge-mail.ts'
import { countAttempt } from './attempt.ts'
import { addressOf, call, cookiesOf, type FullHouse, openFullHouse, PASSWORD, signIn } from './fixtures/house.ts'
import { openRelay } from './fixtures/relay.ts'
import { LIMITS } from './limits.ts'
import { openUsers } from './users.ts'

let house: FullHouse
let ids: FullHouse['ids']
beforeAll(async () => {
  house = await openFullHouse()
  ids = house.ids
})
afterAll(() => house.close())
beforeEach(() => house.users.db.deleteFrom('waarom.sign_in_attempt').execute())

const tryIn = (email: string, password: string, remoteAddress = '192.0.2.1') =>
  call(house.app, 'POST', '/api/v1/session', { payload: { email, password }, remoteAddress })
const statuses = (replies: readonly { readonly statusCode: number }[]) =>
  replies.map(({ statusCode }) => statusCode).sort()

describe('guessing', () => {
  test.each([
    ['an account', addressOf('counsel')],
    ['an account that does not exist', 'nobody@example.org'],
  ])(
    'shuts %s for a while, from every address and with the right password too, also when all come at once',
    async (_whose, email) => {
      await tryIn(email, 'wrong')
      await attempts(LIMITS.attemptsOfAccount - 2)
      const guesses = ['192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5'].map((from) => tryIn(email, 'wrong', from))
      expect(statuses(await Promise.all(guesses))).toEqual([401, 401, 429, 429])
      const shut = await tryIn(email.toUpperCase(), PASSWORD, '192.0.2.99')
      expect(shut.json()).toMatchObject({ status: 429, code: 'users/too-many-attempts' })
      expect(Number(shut.headers['retry-after'])).toBeGreaterThan(60)
      await timePasses()
      expect((await tryIn(email, PASSWORD)).statusCode).toBe(email === addressOf('counsel') ? 200 : 401)
    },
  )

  test('from one address is stopped whatever the account, and shuts no account of others', async () => {
    await tryIn(addressOf('reader'), 'wrong')
    await attempts(LIMITS.attemptsOfAddress)
    expect((await tryIn('nobody@example.org', 'wrong')).statusCode).toBe(429)
    expect((await tryIn(addressOf('marketer'), PASSWORD, '192.0.2.2')).statusCode).toBe(200)
  })

  test('from one line of IPv6 is one address, however many it has', async () => {
    const all = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::2', '2001:db8:1:3::1', '::ffff:192.0.2.1', '192.0.2.1']
    for (const address of all) await countAttempt(house.users, { account: null, address })
    const rows = await house.users.db.selectFrom('waarom.sign_in_attempt').select('attempts').execute()
    expect(rows.map(({ attempts }) => attempts).sort()).toEqual([1, 2, 2])
    const left = async (remoteAddress: string) =>
      Number((await house.app.inject({ url: '/api/v1/docs', remoteAddress })).headers['x-ratelimit-remaining'])
    const [here, there] = [await left('2001:db8:1:4::1'), await left('2001:db8:1:4::2')]
    expect([there, await left('2001:db8:1:5::1')]).toEqual([here - 1, here])
  })

  test('is forgotten when the right password comes', async () => {
    for (const password of ['wrong', 'wrong', PASSWORD]) await tryIn(addressOf('marketer'), password)
    const rows = await house.users.db.selectFrom('waarom.sign_in_attempt').select('attempts').execute()
    expect(rows).toEqual([{ attempts: 2 }])
  })

  test('leaves no address behind, of mail or of a computer', async () => {
    await tryIn('nobody@example.org', 'wrong')
    const rows = await house.users.db.selectFrom('waarom.sign_in_attempt').selectAll().execute()
    expect(JSON.stringify(rows.map(({ subject }) => subject.toString('latin1')))).not.toMatch(/nobody|192\.0/)
  })

  /** So many were counted, of whatever was tried so far. */
  const attempts = (count: number) =>
    house.users.db.updateTable('waarom.sign_in_attempt').set({ attempts: count }).execute()
  const timePasses = () =>
    house.users.db
      .updateTable('waarom.sign_in_attempt')
      .set({ since: new Date(Date.now() - LIMITS.attemptMinutes * 60_000 - 1) })
      .execute()
})

describe('a second factor', () => {
  let cookie = ''
  let secret = ''
  let recoveryCodes: readonly string[] = []
  const post = (url: string, payload: object, with_ = cookie) =>
    call(house.app, 'POST', url, { headers: { cookie: with_ }, payload })
  const codeNow = async () => (await house.users.auth.api.generateTOTP({ body: { secret } })).code
  const firstStep = async () => {
    const reply = await tryIn(addressOf('counsel'), PASSWORD)
    expect(reply.json()).toEqual({ state: 'second-factor' })
    return cookiesOf(reply)
  }

  test('is begun with the password and counts from the first code on', async () => {
    cookie = await signIn(house.app, addressOf('counsel'))
    expect((await post('/api/v1/second-factor', { password: 'wrong' })).json().code).toBe('users/wrong-password')
    const begun = (await post('/api/v1/second-factor', { password: PASSWORD })).json()
    secret = base32(new URL(begun.uri).searchParams.get('secret') ?? '')
    recoveryCodes = begun.recoveryCodes
    expect((await tryIn(addressOf('counsel'), PASSWORD)).json()).toEqual({ state: 'signed-in' })
    expect((await post('/api/v1/second-factor/confirm', { code: wrong(await codeNow()) })).json().code).toBe(
      'users/wrong-code',
    )
    const confirmed = await post('/api/v1/second-factor/confirm', { code: await codeNow() })
    expect(confirmed.statusCode).toBe(204)
    cookie = cookiesOf(confirmed)
    const me = await call(house.app, 'GET', '/api/v1/session', { headers: { cookie } })
    expect(me.json().user.secondFactor).toBe(true)
  })

  test('is asked at sign-in: the password alone opens nothing', async () => {
    const half = await firstStep()
    expect((await call(house.app, 'GET', '/api/v1/session', { headers: { cookie: half } })).statusCode).toBe(401)
    const refused = await post('/api/v1/session/second-factor', { code: wrong(await codeNow()) }, half)
    expect(refused.json()).toMatchObject({ status: 422, code: 'users/wrong-code' })
    const code = await codeNow()
    const let_in = await post('/api/v1/session/second-factor', { code }, half)
    expect(let_in.json()).toEqual({ state: 'signed-in' })
    const whole = cookiesOf(let_in)
    expect((await call(house.app, 'GET', '/api/v1/session', { headers: { cookie: whole } })).json().user.id).toBe(
      ids.counsel,
    )
    const again = await post('/api/v1/session/second-factor', { code }, await firstStep())
    expect([again.json().code, cookiesOf(again)], 'a code that somebody read over a shoulder').toEqual([
      'users/wrong-code',
      '',
    ])
    expect((await post('/api/v1/session/second-factor', { code: await codeNow() }, '')).json().code).toBe(
      'users/sign-in-again',
    )
  })

  test('can be replaced by a recovery code, once', async () => {
    const [recoveryCode = ''] = recoveryCodes
    expect((await post('/api/v1/session/second-factor', { recoveryCode }, await firstStep())).statusCode).toBe(200)
    const again = await post('/api/v1/session/second-factor', { recoveryCode }, await firstStep())
    expect(again.json().code).toBe('users/wrong-code')
  })

  test('cannot be guessed: after some codes the sign-in is over', async () => {
    const half = await firstStep()
    const codes = Array.from({ length: 6 }, () => 'users/wrong-code')
    for (const at of codes.keys())
      codes[at] = (await post('/api/v1/session/second-factor', { code: wrong(await codeNow()) }, half)).json().code
    expect(codes.at(-1)).toBe('users/sign-in-again')
    expect((await post('/api/v1/session/second-factor', { code: await codeNow() }, half)).statusCode).toBe(401)
  })

  test('is ended with the password', async () => {
    expect((await post('/api/v1/second-factor', { password: PASSWORD })).json().code).toBe('users/second-factor-on')
    expect((await post('/api/v1/second-factor/end', { password: 'wrong' })).json().code).toBe('users/wrong-password')
    expect((await post('/api/v1/second-factor/end', { password: PASSWORD })).statusCode).toBe(204)
    expect((await tryIn(addressOf('counsel'), PASSWORD)).json()).toEqual({ state: 'signed-in' })
  })

  /** A code that is not the one of now. */
  const wrong = (code: string) => String((Number(code) + 500_000) % 1_000_000).padStart(6, '0')
})

test('behind https the cookie is tied to the host and to https, and only our own address may change something', async () => {
  const { store, secretFile } = house
  const users = await openUsers({ store, secretFile, url: 'https://waarom.example.org' })
  const { app } = await buildApp({ model: await readModel(), dist: null, users, trustProxy: true })
  const enter = (origin: string) =>
    call(app, 'POST', '/api/v1/session', {
      headers: { origin, host: '10.0.0.5:8080' },
      payload: { email: addressOf('reader'), password: PASSWORD },
    })
  const reply = await enter('https://waarom.example.org')
  expect([reply.headers['set-cookie']].flat().join()).toMatch(
    /^__Host-waarom\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  const me = await call(app, 'GET', '/api/v1/session', { headers: { cookie: cookiesOf(reply) } })
  expect(me.json().user.id).toBe(ids.reader)
  expect((await enter('http://10.0.0.5:8080')).json().code).toBe('server/foreign-origin')
  await app.close()
})

test('behind a proxy attempts count for the address that the proxy names, not for one that the caller makes up', async () => {
  const users = { ...house.users, url: 'https://waarom.example.org' }
  const { app } = await buildApp({ model: await readModel(), dist: null, users, trustProxy: true })
  for (const madeUp of ['192.0.2.10', '192.0.2.11'])
    await call(app, 'POST', '/api/v1/session', {
      headers: { origin: users.url, 'x-forwarded-for': `${madeUp}, 192.0.2.7` },
      payload: { email: `${madeUp}@example.org`, password: 'wrong' },
    })
  const rows = await house.users.db
    .selectFrom('waarom.sign_in_attempt')
    .select('attempts')
    .orderBy('attempts')
    .execute()
  expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1, 2])
  await app.close()
})

test('while the database is away, what needs it is not ready, and is again when it is back', async () => {
  const relay = await openRelay(house.database)
  const users = await openUsers({ store: relay, secretFile: house.secretFile, url: null })
  const { app } = await buildApp({ model: await readModel(), dist: null, users })
  const cookie = await signIn(app, addressOf('reader'))
  const me = () => call(app, 'GET', '/api/v1/session', { headers: { cookie } })
  const enter = () =>
    call(app, 'POST', '/api/v1/session', { payload: { email: addressOf('reader'), password: PASSWORD } })
  await relay.cut()
  for (const reply of [await me(), await enter()]) {
    expect(reply.json()).toMatchObject({ status: 503, code: 'store/not-ready' })
    expect(reply.headers['retry-after']).toBe('5')
  }
  await relay.mend()
  expect([(await me()).statusCode, (await enter()).statusCode]).toEqual([200, 200])
  await app.close()
  await relay.close()
})

/** The text that stands in base32, as authenticator apps read it. */
function base32(text: string): string {
  const bits = [...text.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString('latin1')
}
