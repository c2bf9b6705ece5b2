import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Problem } from '@waarom/purpose/problem.ts'
import type { ConnectionError, FastifyInstance } from 'fastify'
import { LIMITS } from './limits.ts'
import { documentOf, PROBLEM_TYPE } from './problem-reply.ts'
import { problems } from './problems.ts'
import { BARE_HEADERS } from './security.ts'

/**
 * Answers what is no whole HTTP request, and so reaches no route and no hook: one that is too slow (408), whose
 * headers are too large (431), or that breaks the rules of HTTP (400). The connection is closed after it.
 * In English, as nothing can be known of the caller's language.
 */
export function answerBrokenRequests(requestTimeoutMs: number) {
  return function answer(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    hangUp(this, socket, problemOf(error.code, requestTimeoutMs))
  }
}

function hangUp(app: FastifyInstance, socket: Socket, problem: Problem): void {
  const instance = crypto.randomUUID()
  app.log.info({ reqId: instance, code: problem.code }, 'broken request')
  socket.end(rawReply(problem, instance))
  socket.destroySoon()
}

const tooSlow = (timeoutMs: number) => problems.make('too-slow', { seconds: timeoutMs / 1000 })

function problemOf(code: string, requestTimeoutMs: number): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return tooSlow(requestTimeoutMs)
  if (code === 'HPE_HEADER_OVERFLOW') return problems.make('headers-too-large', { limit: LIMITS.headerBytes })
  return problems.make('not-http')
}

function rawReply(problem: Problem, instance: string): string {
  const document = documentOf(problem, 'en', instance)
  const body = JSON.stringify(document)
  const headers = {
    ...BARE_HEADERS,
    date: new Date().toUTCString(),
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}`, ...lines, '', body].join('\r\n')
}

/**
 * Answers a request whose body has not come in whole after this time (408), as the server itself does for headers. A
 * route that takes files gives them longer.
 */
export function refuseSlowBodies(app: FastifyInstance, timeoutMs: number): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.isSlow) return
    const late = setTimeout(() => {
      const { complete, socket } = request.raw
      if (!complete && socket.writable) hangUp(app, socket, tooSlow(timeoutMs))
    }, timeoutMs)
    late.unref()
    reply.raw.once('close', () => clearTimeout(late))
  })
}
