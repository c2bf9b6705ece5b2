import { spawn } from 'node:child_process'
import { once as heard } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type App, buildApp } from '../app.ts'
import { LIMITS } from '../limits.ts'
import { ProblemError, problems } from '../problems.ts'
import { readModel } from '../purpose/judge-mail.ts'
import { type FullHouse, ORIGIN, openFullHouse } from '../users/fixtures/house.ts'
import { takesKey } from './once.ts'

const STUCK = fileURLToPath(new URL('./fixtures/stuck.ts', import.meta.url))

let house: FullHouse
let built: App
let address = ''
let administrator = ''
let counsel = ''
/** How often the routes of this test did something. */
let done = 0
/** What the slow route waits for. */
let gate = Promise.withResolvers<void>()
beforeAll(async () => {
  house = await openFullHouse(ORIGIN)
  built = await buildApp({ model: await readModel(), dist: null, users: house.users })
  addRoutes(built.app)
  address = await built.app.listen({ port: 0, host: '127.0.0.1' })
  administrator = house.cookies.administrator
  counsel = house.cookies.counsel
})
afterAll(async () => {
  await built.app.close()
  await house.close()
})
beforeEach(async () => {
  done = 0
  gate = Promise.withResolvers()
  await house.store.db.deleteFrom('waarom.idempotency_key').execute()
})

function addRoutes(app: App['app']): void {
  const config = { roles: ['administrator', 'counsel'] } as const
  const work = (answer: () => unknown) => async () => {
    done += 1
    return answer()
  }
  app.addContentTypeParser('application/x-upload', (_request, payload, parsed) => parsed(null, payload))
  app.post(
    '/made',
    { config, schema: { body: z.strictObject({ name: z.string() }) } },
    work(() => ({ made: done })),
  )
  app.post('/slow', { config }, async () => {
    done += 1
    await gate.promise
    return { made: done }
  })
  app.post(
    '/busy',
    { config },
    work(() => Promise.reject(new ProblemError(problems.make('busy')))),
  )
  app.post(
    '/gone',
    { config },
    work(() => Promise.reject(new ProblemError(problems.make('not-found', { path: '/x' })))),
  )
  app.post(
    '/broken',
    { config },
    work(() => Promise.reject(new Error('broken'))),
  )
  app.post(
    '/stuck',
    { config },
    work(() => ({ made: done })),
  )
  app.post(
    '/long',
    { config },
    work(() => ({ text: 'a'.repeat(LIMITS.answerBytes) })),
  )
  app.post(
    '/file',
    { config },
    work(() => Readable.from(['a', 'b'])),
  )
  app.post('/upload', { config }, async (request) => {
    done += 1
    for await (const _chunk of request.body as Readable);
    return { made: done }
  })
}

interface Wish {
  readonly key?: string
  readonly body?: string
  readonly cookie?: string
  readonly type?: string
  readonly at?: string
  readonly signal?: AbortSignal
}

async function post(path: string, wish: Wish = {}) {
  const { key = '"first"', body = '{}', cookie = administrator, type = 'application/json', at = address, signal } = wish
  const reply = await fetch(at + path, {
    method: 'POST',
    headers: { origin: ORIGIN, cookie, 'content-type': type, ...(key ? { 'idempotency-key': key } : {}) },
    body,
    ...(signal ? { signal } : {}),
  })
  const text = await reply.text()
  return { status: reply.status, headers: reply.headers, text, code: /"code":"([^"]*)"/.exec(text)?.[1] ?? null }
}

const rows = () => house.store.db.selectFrom('waarom.idempotency_key').selectAll().execute()

describe('under one key', () => {
  test('what is asked again is done once and gets the same answer, which says that it comes from before', async () => {
    const first = await post('/made', { body: '{"name": "a"}' })
    const second = await post('/made', { key: 'first', body: '{"name": "a"}' })
    expect([first.text, second.text, done]).toEqual(['{"made":1}', '{"made":1}', 1])
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
  })

  test('what is shown once is shown again, and does not stand in the database', async () => {
    const body = '{"name": "our shop", "scopes": ["purpose:read"], "days": 30}'
    const [first, second] = [await post('/api/v1/keys', { body }), await post('/api/v1/keys', { body })]
    expect(first.status).toBe(201)
    expect(second.text).toBe(first.text)
    expect(second.headers.get('set-cookie')).toBeNull()
    const made = await house.store.db.selectFrom('waarom.api_key').select('id').execute()
    expect(made).toHaveLength(1)
    const [row] = await rows()
    expect(row?.answer?.toString('latin1')).not.toContain('waarom_')
    expect(row?.answer?.length).toBeGreaterThan(first.text.length)
  })

  test('an answer that was changed in the database, or put in another row, is not given', async () => {
    await post('/made', { body: '{"name": "a"}' })
    await house.store.db
      .updateTable('waarom.idempotency_key')
      .set({ answer: sql`set_byte(answer, 40, get_byte(answer, 40) # 1)` })
      .execute()
    expect(await post('/made', { body: '{"name": "a"}' })).toMatchObject({ status: 500, code: 'server/broken' })
  })

  test.each([
    ['another body', '/made', '{"name": "b"}', 'application/json'],
    ['another address', '/slow', '{"name": "a"}', 'application/json'],
    ['another kind of body', '/upload', '{"name": "a"}', 'application/x-upload'],
  ])('%s is refused', async (_what, path, body, type) => {
    await post('/made', { body: '{"name": "a"}' })
    expect(await post(path, { body, type })).toMatchObject({ status: 422, code: 'server/key-reused' })
    expect(done).toBe(1)
  })

  test('another user asks for something of his own', async () => {
    await post('/made', { body: '{"name": "a"}' })
    expect((await post('/made', { body: '{"name": "a"}', cookie: counsel })).text).toBe('{"made":2}')
  })

  test('of many at once one is done; the others hear when to come back, and then get its answer', async () => {
    const first = post('/slow')
    while ((await rows()).length === 0);
    const others = await Promise.all([1, 2, 3].map(() => post('/slow')))
    for (const other of others) {
      expect(other).toMatchObject({ status: 409, code: 'server/still-running' })
      expect(Number(other.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    gate.resolve()
    expect([(await first).text, (await post('/slow')).text, done]).toEqual(['{"made":1}', '{"made":1}', 1])
  })

  test('who hung up before the answer came gets it by asking again', async () => {
    const gone = new AbortController()
    const first = post('/slow', { signal: gone.signal }).catch(() => 'gone')
    while (done === 0) await rows()
    gone.abort()
    expect(await first).toBe('gone')
    gate.resolve()
    let again = await post('/slow')
    while (again.status === 409) again = await post('/slow')
    expect([again.text, done]).toEqual(['{"made":1}', 1])
  })

  test('what is refused before it begins leaves the key free', async () => {
    expect((await post('/made', { body: '{}' })).code).toBe('server/bad-request')
    expect((await post('/made', { body: '{"name": "a"}' })).text).toBe('{"made":1}')
  })

  test('who is told to come back later may do so with the key', async () => {
    expect([(await post('/busy')).status, (await post('/busy')).status, done]).toEqual([503, 503, 2])
  })

  test.each(['/gone', '/broken'])('any other refusal is the answer too: %s', async (path) => {
    const [first, second] = [await post(path), await post(path)]
    expect([second.status, second.text, done]).toEqual([first.status, first.text, 1])
    expect(second.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })

  test.each(['/long', '/file'])('an answer that is not kept is said to have been given: %s', async (path) => {
    expect((await post(path)).status).toBe(200)
    expect(await post(path)).toMatchObject({ status: 409, code: 'server/answer-not-kept' })
    expect(done).toBe(1)
  })

  test('what the route itself reads is known by its length', async () => {
    const upload = (body: string) => post('/upload', { type: 'application/x-upload', body })
    expect([(await upload('abc')).text, (await upload('abc')).text]).toEqual(['{"made":1}', '{"made":1}'])
    expect((await upload('abcd')).code).toBe('server/key-reused')
  })

  test('after a day nothing is known, and nothing is left', async () => {
    await post('/made', { body: '{"name": "a"}' })
    const [row] = await rows()
    expect(row && row.expires_at.getTime() - row.made_at.getTime()).toBe(24 * 60 * 60 * 1000)
    await house.store.db.updateTable('waarom.idempotency_key').set({ expires_at: sql`now()` }).execute()
    expect((await post('/made', { key: 'other', body: '{"name": "a"}' })).text).toBe('{"made":2}')
    expect(await rows()).toHaveLength(1)
  })
})

test.each([['""'], ['"a'], ['a b'], ['a, b'], ['"é"'], [`"${'a'.repeat(LIMITS.keyCharacters + 1)}"`]])(
  'a key that is none is refused: %s',
  async (key) => {
    expect(await post('/made', { key, body: '{"name": "a"}' })).toMatchObject({ status: 400, code: 'server/bad-key' })
    expect(done).toBe(0)
  },
)

test('without a key everything is done as often as it is asked', async () => {
  for (const made of [1, 2])
    expect((await post('/made', { key: '', body: '{"name": "a"}' })).text).toBe(`{"made":${made}}`)
  expect(await rows()).toEqual([])
})

test('where anyone may call, a key means nothing', async () => {
  const body = JSON.stringify({ email: 'nobody@example.org', password: 'x' })
  expect((await post('/api/v1/session', { body })).code).toBe('users/wrong-sign-in')
  expect(await rows()).toEqual([])
})

test('of a process that was killed in between, the next hears first that it runs, then that the end is not known', async () => {
  const child = spawn(process.execPath, [STUCK, JSON.stringify(house.database.application), house.secretFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const at = String((await lines.next()).value)
  const cut = post('/stuck', { at }).catch(() => 'cut')
  expect((await lines.next()).value).toBe('written')
  child.kill('SIGKILL')
  await heard(child, 'exit')
  expect(await cut).toBe('cut')
  expect((await post('/stuck')).code).toBe('server/still-running')
  await house.store.db.updateTable('waarom.idempotency_key').set({ held_until: sql`now()` }).execute()
  expect(await post('/stuck')).toMatchObject({ status: 409, code: 'server/outcome-unknown' })
  expect((await post('/stuck', { key: 'second' })).text).toBe('{"made":1}')
  const written = await house.store.db.selectFrom('waarom.legal_sender').select('id').execute()
  expect(written).toHaveLength(1)
})

test('the description names the header on every route that takes it, and on no other', async () => {
  const document = built.app.swagger() as { paths: Record<string, Record<string, { parameters?: { name: string }[] }>> }
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters = [] }]) =>
      parameters.some(({ name }) => name === 'idempotency-key') ? [`${method.toUpperCase()} ${path}`] : [],
    ),
  )
  const taking = built.routes
    .filter((route) => takesKey(route))
    .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`)
  expect(described.sort()).toEqual(taking.sort())
  expect(taking).toContain('POST /api/v1/keys')
  for (const url of ['people/search', 'mails/{id}/audience/people', 'mails/{id}/audience/places/{contact}'])
    expect(taking, 'an answer with people stays behind under no key').not.toContain(`POST /api/v1/${url}`)
})
