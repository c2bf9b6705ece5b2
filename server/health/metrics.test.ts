import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildApp } from '../app.ts'
import { addTask } from '../jobs/task.ts'
import { readModel } from '../purpose/judge-mail.ts'
import { type OpenStore, openTestStore } from '../store/fixtures/database.ts'
import { openMetrics } from './metrics.ts'

const TOKEN = 'a-token-of-the-operator'
const kind = { name: 'some-kind', input: z.null(), attempts: 1, run: async () => null }

let opened: OpenStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

async function serverWith({ token = null, url = null }: { token?: string | null; url?: string | null } = {}) {
  const metrics = openMetrics({ store: opened.store, token, url })
  return (await buildApp({ model: await readModel(), dist: null, metrics })).app
}

describe('metrics', () => {
  test('tell of the process, requests by their pattern, tasks, the queue and connections, and of no person', async () => {
    const { db } = opened.store
    await addTask(db, kind, null, null)
    await sql`update waarom.task set state = 'dead' where id = ${await addTask(db, kind, null, null)}`.execute(db)
    const app = await serverWith()
    await app.inject('/healthz?who=anna@example.org')
    await app.inject('/anna@example.org')
    const { body, headers } = await app.inject('/metrics')
    expect(headers['content-type']).toContain('text/plain')
    for (const line of [
      'http_request_duration_seconds_count{method="GET",route="/healthz",status="200"} 1',
      'http_request_duration_seconds_count{method="GET",route="none",status="404"} 1',
      'waarom_tasks{kind="some-kind",state="waiting"} 1',
      'waarom_tasks{kind="some-kind",state="dead"} 1',
      'waarom_database_up 1',
      'waarom_database_connections{state="waiting"} 0',
    ])
      expect(body.split('\n')).toContain(line)
    expect(body).toMatch(/^waarom_queue_age_seconds\{kind="some-kind"\} \d/m)
    expect(body).toContain('process_resident_memory_bytes')
    expect(body).not.toContain('anna')
    await app.close()
  })

  test('are there while the database is not, and say so', async () => {
    const gone = await openTestStore()
    const app = (
      await buildApp({
        model: await readModel(),
        dist: null,
        metrics: openMetrics({ store: gone.store, token: null, url: null }),
      })
    ).app
    await gone.close()
    expect((await app.inject('/metrics')).body).toContain('\nwaarom_database_up 0\n')
    await app.close()
  })

  test.each([
    ['from another machine', { remoteAddress: '192.0.2.7' }],
    ['through a proxy that says so', { headers: { 'x-forwarded-for': '192.0.2.7' } }],
    ['by a name that is not of this machine', { headers: { host: 'waarom.example.org' } }],
    ['with a token that was never set', { remoteAddress: '192.0.2.7', headers: { authorization: `Bearer ${TOKEN}` } }],
  ])('are shut to who asks %s', async (_how, ask) => {
    const app = await serverWith()
    const reply = await app.inject({ url: '/metrics', ...ask })
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'server/metrics-closed'])
    await app.close()
  })

  test('are shut to all when people reach the server by a proxy and no token is set', async () => {
    const app = await serverWith({ url: 'https://waarom.example.org' })
    expect((await app.inject('/metrics')).statusCode).toBe(403)
    await app.close()
  })

  test('open by the token, from anywhere, and then by nothing else', async () => {
    const app = await serverWith({ token: TOKEN, url: 'https://waarom.example.org' })
    const ask = async (authorization?: string) =>
      (
        await app.inject({
          url: '/metrics',
          remoteAddress: '192.0.2.7',
          headers: authorization ? { authorization } : {},
        })
      ).statusCode
    expect(await ask(`Bearer ${TOKEN}`)).toBe(200)
    expect(await ask('Bearer another')).toBe(403)
    expect(await ask()).toBe(403)
    await app.close()
  })
})
