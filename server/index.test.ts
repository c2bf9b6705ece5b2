import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { readEnvironment, startServer } from './index.ts'
import { problemSchema } from './problem-reply.ts'
import { readModel } from './purpose/judge-mail.ts'
import { startEmbedded } from './store/embedded/embedded.ts'
import { BEGINNING, log, placeOf } from './store/fixtures/database.ts'
import { openStore } from './store/store.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-server-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a server brings the store up before it listens, and takes it down when it stops', async () => {
  const environment = readEnvironment({ PORT: '0', WAAROM_DATA: folder, WAAROM_LOG: 'silent' })
  const { address, setup, stop } = await startServer({ environment, dist: null, readable: false })
  for (const lang of ['nl', 'en'] as const) expect(setup?.(lang)).toContain(`\n${address}/join#`)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  await stop()
  expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
})

test('a second signal, as npm adds one to that of the terminal, does not end it before it has stopped', async () => {
  const others = process.listenerCount('SIGTERM')
  const environment = readEnvironment({ PORT: '0', WAAROM_DATA: folder, WAAROM_LOG: 'silent' })
  const { stop } = await startServer({ environment, dist: null, readable: false })
  process.emit('SIGTERM')
  // Without a listener Node ends at once.
  expect(process.listenerCount('SIGTERM')).toBe(others + 1)
  await stop()
  expect(process.listenerCount('SIGTERM')).toBe(0)
})

test.each([
  ['server/port-taken', (port: string) => ({ PORT: port })],
  ['server/no-such-host', () => ({ PORT: '0', WAAROM_HOST: '192.0.2.1' })],
])('where it cannot listen it says why, and lets go of the data: %s', async (code, variables) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const environment = readEnvironment({ WAAROM_DATA: folder, WAAROM_LOG: 'silent', ...variables(String(port)) })
  const problem = await startServer({ environment, dist: null, readable: false }).catch((error) => error.problem)
  expect(problem).toMatchObject({ code })
  expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
  other.close()
})

test('while the database is down the server lives and judges mails, but is not ready', async () => {
  let embedded = await startEmbedded({ folder, log })
  const store = await openStore(placeOf(embedded, folder), BEGINNING, log)
  const { app } = await buildApp({ model: await readModel(), dist: null, storeProblem: store.problem })
  const status = async (url: string) => (await app.inject(url)).statusCode
  expect(await status('/readyz')).toBe(200)
  await embedded.stop()
  const reply = await app.inject('/readyz?lang=en')
  expect(reply.statusCode).toBe(503)
  expect(problemSchema.parse(reply.json()).code).toBe('store/not-ready')
  expect(await status('/healthz')).toBe(200)
  const check = {
    method: 'POST',
    url: '/api/v1/check',
    payload: { source: 'Subject: Uw pakket\n\nHet komt morgen.' },
  } as const
  expect((await app.inject(check)).statusCode).toBe(200)
  embedded = await startEmbedded({ folder, log })
  expect(await status('/readyz')).toBe(200)
  await app.close()
  await store.close()
  await embedded.stop()
})
