import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { LIMITS } from './limits.ts'
import { type ProblemDocument, problemSchema } from './problem-reply.ts'
import { readModel } from './purpose/judge-mail.ts'

const SAFE = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy']

let app: FastifyInstance
let port = 0
beforeAll(async () => {
  app = (await buildApp({ model: await readModel(), dist: tmpdir(), requestTimeoutMs: 400 })).app
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(() => app?.close())

/** Says something to the server, byte for byte, and gives all that it answers until it hangs up. */
async function say(words: string): Promise<{ status: number; headers: Headers; body: string }> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(words)
  const answer = await text(socket)
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Headers(
    lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
  )
  return { status: Number(first.split(' ')[1]), headers, body }
}

/** What holds of every problem document, whoever wrote it. */
function readProblem(reply: { status: number; headers: Headers; body: string }): ProblemDocument {
  expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  for (const name of SAFE) expect(reply.headers.has(name), name).toBe(true)
  const problem = problemSchema.parse(JSON.parse(reply.body))
  expect(problem.status).toBe(reply.status)
  expect(problem.instance).toMatch(/^[0-9a-f-]{36}$/)
  expect(`${problem.title} ${problem.detail} ${problem.fix}`).not.toMatch(/[{}]/)
  return problem
}

describe('what is no whole HTTP request gets a problem document', () => {
  test.each([
    ['a first line that is none', 'GARBAGE\r\n\r\n'],
    ['a method that does not exist', 'BREW / HTTP/1.1\r\nHost: example.org\r\n\r\n'],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: example.org\r\n: x\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: example.org\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['no Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ])('%s: 400', async (_name, words) => {
    const reply = await say(words)
    expect(reply.status).toBe(400)
    expect(readProblem(reply).code).toBe('server/not-http')
  })

  test('headers over the limit: 431', async () => {
    const reply = await say(`GET / HTTP/1.1\r\nHost: example.org\r\nX-Long: ${'a'.repeat(LIMITS.headerBytes)}\r\n\r\n`)
    expect(reply.status).toBe(431)
    expect(readProblem(reply).title).toContain('16,384 bytes')
  })

  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: example.org\r\n'],
    [
      'a body',
      'POST /api/v1/check HTTP/1.1\r\nHost: example.org\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nSubj',
    ],
  ])('%s not in whole in time: 408', async (_name, words) => {
    const reply = await say(words)
    expect(reply.status).toBe(408)
    expect(reply.headers.get('connection')).toBe('close')
    expect(readProblem(reply)).toMatchObject({
      code: 'server/too-slow',
      title: 'The request did not come in whole within 0.4 seconds.',
    })
  })
})

describe('another method than a route takes: 405, with the methods that it takes', () => {
  const ask = async (method: string, path: string, init: RequestInit = {}) => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...init })
    return { status: reply.status, headers: reply.headers, body: await reply.text() }
  }

  test.each([
    ['GET', '/api/v1/check', 'POST'],
    ['DELETE', '/api/v1/check', 'POST'],
    ['OPTIONS', '/api/v1/check', 'POST'],
    ['PROPFIND', '/api/v1/check', 'POST'],
    ['GET', '/api/v1/check/?law=NL', 'POST'],
    ['POST', '/', 'GET, HEAD'],
    ['PUT', '/healthz', 'GET, HEAD'],
    ['PATCH', '/api/v1/openapi.json', 'GET, HEAD'],
    ['POST', '/api/v1/docs', 'GET, HEAD'],
  ])('%s %s', async (method, path, allowed) => {
    const reply = await ask(method, path)
    expect(reply.status).toBe(405)
    expect(reply.headers.get('allow')).toBe(allowed)
    expect(readProblem(reply).code).toBe('server/wrong-method')
  })

  test('HEAD is told by the header alone', async () => {
    const reply = await ask('HEAD', '/api/v1/check')
    expect([reply.status, reply.headers.get('allow'), reply.body]).toEqual([405, 'POST', ''])
  })

  test('it is said before the body is looked at', async () => {
    const reply = await ask('POST', '/healthz', { headers: { 'content-type': 'application/json' }, body: '{no json' })
    expect(reply.status).toBe(405)
  })

  test.each(['GET', 'POST', 'DELETE'])('%s where nothing stands stays 404, without Allow', async (method) => {
    const reply = await ask(method, '/nothing')
    expect(reply.status).toBe(404)
    expect(reply.headers.has('allow')).toBe(false)
    expect(readProblem(reply).code).toBe('server/not-found')
  })
})
