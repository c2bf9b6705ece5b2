import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildApp } from '../app.ts'
import { LIMITS } from '../limits.ts'
import { readModel } from '../purpose/judge-mail.ts'
import type { Role } from '../roles.ts'
import { log } from '../store/fixtures/database.ts'
import { call, type FullHouse, openFullHouse } from '../users/fixtures/house.ts'
import { eventsOf } from './events.ts'
import { type Jobs, openJobs } from './plugin.ts'
import type { TaskState } from './tables.ts'
import { addTask, type TaskKind } from './task.ts'
import { readTask } from './tasks.ts'

const kind: TaskKind<{ readonly secret: string }> = {
  name: 'some-kind',
  input: z.object({ secret: z.string() }),
  attempts: 1,
  run: async () => null,
}

let house: FullHouse
let jobs: Jobs
let app: FastifyInstance
beforeAll(async () => {
  house = await openFullHouse()
  jobs = openJobs(house.store, log, [kind])
  app = (await buildApp({ model: await readModel(), dist: null, users: house.users, jobs })).app
})
afterAll(async () => {
  await app.close()
  await jobs.news.close()
  await house.close()
})

const add = (by: Role | null = null) => addTask(house.store.db, kind, { secret: 'anna' }, by && house.ids[by])
/** Lets a task be as if a worker had brought it there. */
const put = (id: string, state: TaskState) =>
  sql`update waarom.task set state = ${state}, problem = '{"code": "jobs/broken", "facts": {}}' where id = ${id}`.execute(
    house.store.db,
  )
const as = (role: Role) => ({ headers: { cookie: house.cookies[role] } })

describe('tasks', () => {
  test('are seen by everyone who is signed in: how they fare, in their language, and not what they were asked with', async () => {
    const id = await add('marketer')
    await put(id, 'dead')
    for (const role of ['reader', 'counsel'] as const) {
      const reply = await call(app, 'GET', `/api/v1/tasks/${id}?lang=nl`, as(role))
      expect(reply.json()).toMatchObject({
        id,
        kind: 'some-kind',
        state: 'dead',
        madeBy: house.ids.marketer,
        problem: { code: 'jobs/broken', title: 'De taak is misgegaan door een fout aan onze kant.' },
      })
      expect(reply.body).not.toContain('anna')
    }
    const missing = await call(app, 'GET', `/api/v1/tasks/${crypto.randomUUID()}`, as('reader'))
    expect([missing.statusCode, missing.json().code]).toEqual([404, 'jobs/no-such-task'])
  })

  test('are listed page by page, the newest first, and by state: the dead letters wait for a person', async () => {
    await sql`delete from waarom.task`.execute(house.store.db)
    const all = [await add(), await add(), await add()].reverse()
    const reader = as('reader')
    const list = async (query: string) => (await call(app, 'GET', `/api/v1/tasks?${query}`, reader)).json()
    const first = await list('limit=2')
    expect(first.tasks.map(({ id }: { id: string }) => id)).toEqual(all.slice(0, 2))
    const second = await list(`limit=2&after=${first.next}`)
    expect(second).toMatchObject({ tasks: [{ id: all[2] }], next: null })
    await put(all[1] ?? '', 'dead')
    expect(await list('state=dead&kind=some-kind')).toMatchObject({ tasks: [{ id: all[1] }], next: null })
    expect((await list('kind=other')).tasks).toEqual([])
    expect((await list('after=x')).code).toBe('server/bad-cursor')
    expect((await list(`limit=${LIMITS.pageMost + 1}`)).code).toBe('server/bad-request')
  })

  test('are stopped and retried by who asked for them and by an administrator, and by nobody else', async () => {
    const id = await add('marketer')
    const change = async (method: 'POST' | 'DELETE', role: Role) =>
      (await call(app, method, `/api/v1/tasks/${id}${method === 'POST' ? '/retry' : ''}`, as(role))).statusCode
    for (const role of ['counsel', 'reader'] as const) {
      expect(await change('DELETE', role)).toBe(403)
      expect(await change('POST', role)).toBe(403)
    }
    expect(await change('POST', 'marketer')).toBe(409)
    expect(await change('DELETE', 'marketer')).toBe(204)
    expect(await change('DELETE', 'administrator')).toBe(409)
    expect(await change('POST', 'administrator')).toBe(204)
    expect(await readTask(house.store.db, id, 'en')).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  test('are not stopped by a key that may only read', async () => {
    const id = await add('marketer')
    const cookie = as('marketer')
    const stop = async (scope: string) => {
      const payload = { name: 'our shop', scopes: [scope], days: 1 }
      const { key } = (await call(app, 'POST', '/api/v1/keys', { ...cookie, payload })).json()
      const headers = { authorization: `Bearer ${key}` }
      return (await app.inject({ method: 'DELETE', url: `/api/v1/tasks/${id}`, headers })).statusCode
    }
    expect(await stop('audience:read')).toBe(403)
    expect(await stop('audience:write')).toBe(204)
  })
})

describe('a page that follows a task', () => {
  let address = ''
  beforeAll(async () => {
    address = await app.listen({ port: 0, host: '127.0.0.1' })
  })
  const open = async (id: string): Promise<IncomingMessage> => {
    const [reply] = await once(get(`${address}/api/v1/tasks/${id}/events`, as('reader')), 'response')
    return reply
  }
  /** The next thing that comes. */
  const next = async (reply: IncomingMessage) => String((await once(reply, 'data'))[0])

  test('hears at once how it is, then of every change, and the end', async () => {
    const id = await add()
    const reply = await open(id)
    expect(reply.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(await next(reply)).toMatch(/^event: task\ndata: \{.*"state":"waiting".*\}\n\n$/)
    await put(id, 'running')
    expect(await next(reply)).toContain('"state":"running"')
    await put(id, 'done')
    expect(await text(reply)).toMatch(/"state":"done".*\n\nevent: end\ndata: \{\}\n\n$/)
  })

  test('of a task that is not there hears so', async () => {
    expect((await open(crypto.randomUUID())).statusCode).toBe(404)
  })

  test('hears between changes that the server lives, and no more when it has gone', async () => {
    const id = await add()
    const over = new AbortController()
    const look = () => readTask(house.store.db, id, 'en')
    const events = eventsOf({ id, news: jobs.news, look, over: over.signal, heartbeatMs: 10 })
    expect((await events.next()).value).toContain('event: task')
    expect((await events.next()).value).toBe(':\n\n')
    over.abort()
    expect(await events.next()).toEqual({ done: true, value: undefined })
  })

  test('hears again of changes after the connection to the database broke', async () => {
    const id = await add()
    const reply = await open(id)
    await next(reply)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waarom news' and datname = current_database()`.execute(
      house.store.db,
    )
    await put(id, 'stopped')
    expect(await text(reply)).toContain('"state":"stopped"')
  })

  test('does not hold up a server that stops', async () => {
    const reply = await open(await add())
    await next(reply)
    const [rest] = await Promise.all([text(reply), app.close()])
    expect(rest).not.toContain('event: end')
  })
})
