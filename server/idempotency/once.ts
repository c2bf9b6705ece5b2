import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LIMITS } from '../limits.ts'
import { ProblemError, problems } from '../problems.ts'
import type { ListedRoute } from '../roles.ts'
import { codeOf } from '../store/connection.ts'
import { callerIn } from '../users/guard.ts'
import { keyed } from '../users/secret.ts'
import type { Users } from '../users/users.ts'
import { type Answer, seal, unseal } from './answer.ts'
import { type Asked, claim, forgetOld, giveBack, hold, keep } from './claim.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What runs under a key of the caller; null where there is no key, or the answer comes from before. */
    asked: Asked | null
  }
}

type Listed = Pick<ListedRoute, 'method' | 'roles' | 'changesNothing' | 'keepsNothing'>

/** Whether a route does something once for a key: each that creates, and is for people with an account. */
export function takesKey({ method, roles, changesNothing, keepsNothing }: Listed): boolean {
  return method === 'POST' && !roles.includes('anyone') && !changesNothing && !keepsNothing
}

/** Headers that are kept with an answer; a cookie is not among them. */
const KEPT_HEADERS = ['content-type', 'location'] as const
/** Answers after which nothing was done and trying again helps: too many, not now. */
const TRY_AGAIN = [429, 503]

/**
 * Does under one `Idempotency-Key` of a caller what is asked once, and gives the same answer to who asks the same again
 * (draft-ietf-httpapi-idempotency-key-header). It begins when the request is found to be right, so a request that is
 * refused before can be mended under the same key.
 */
export function doOnce(app: FastifyInstance, users: Users): void {
  const { db, secret } = users
  const running = new Set<Asked>()
  app.decorateRequest('asked', null)
  app.addHook('preHandler', async (request, reply) => {
    const { roles = [], changesNothing = false, keepsNothing = false } = request.routeOptions.config
    const given = request.headers['idempotency-key']
    if (given === undefined || !takesKey({ method: request.method, roles, changesNothing, keepsNothing })) return
    const asked = askedBy(request, keyIn(String(given)), secret)
    const known = await claim(db, asked)
    if (known.state === 'done') return sendAgain(reply, known.answer && unseal(secret, asked, known.answer))
    if (known.state === 'other') throw new ProblemError(problems.make('key-reused'))
    if (known.state === 'lost') throw new ProblemError(problems.make('outcome-unknown'))
    if (known.state === 'running') throw new ProblemError(problems.make('still-running', { seconds: known.seconds }))
    running.add(asked)
    request.asked = asked
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const { asked } = request
    if (!asked) return payload
    running.delete(asked)
    try {
      if (TRY_AGAIN.includes(reply.statusCode)) await giveBack(db, asked)
      else await keep(db, asked, keptOf(secret, asked, reply, payload))
    } catch (error) {
      // It was done; whoever asks again hears that the end is not known.
      request.log.warn({ code: codeOf(error) }, 'an answer could not be kept')
    }
    return payload
  })
  keepTime(app, users, running)
}

/** Says for what runs that this process lives, and forgets in time, also while nobody asks. */
function keepTime(app: FastifyInstance, { db }: Users, running: ReadonlySet<Asked>): void {
  const each = (ms: number, work: () => Promise<void>) =>
    setInterval(() => {
      work().catch((error: unknown) =>
        app.log.warn({ code: codeOf(error) }, 'the keys could not be brought up to date'),
      )
    }, ms).unref()
  const timers: NodeJS.Timeout[] = []
  app.addHook('onReady', async () => {
    timers.push(
      each(LIMITS.holdMs, () => hold(db, running)),
      each(LIMITS.forgetMs, () => forgetOld(db)),
    )
  })
  app.addHook('onClose', async () => timers.forEach(clearInterval))
}

/** The key in a header: a string as RFC 8941 has it, or the same without quotation marks. */
function keyIn(header: string): string {
  const key = /^(?:"([\x20-\x21\x23-\x5b\x5d-\x7e]+)"|([\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+))$/.exec(header.trim())
  const found = key?.[1] ?? key?.[2] ?? ''
  if (found === '' || found.length > LIMITS.keyCharacters)
    throw new ProblemError(problems.make('bad-key', { most: LIMITS.keyCharacters }))
  return found
}

function askedBy(request: FastifyRequest, key: string, secret: string): Asked {
  const { userId } = callerIn(request)
  const what = [request.method, request.url, request.headers['content-type'] ?? '', ...bodyOf(request)].join('\0')
  return {
    userId,
    keyHash: keyed(secret, 'idempotency key', `${userId}\0${key}`),
    requestHash: keyed(secret, 'idempotency request', what),
  }
}

/** What was sent; of a body that the route itself still has to read, its length. */
function bodyOf({ body, headers }: FastifyRequest): readonly string[] {
  if (body instanceof Readable) return ['stream', headers['content-length'] ?? '']
  return Buffer.isBuffer(body) ? ['bytes', body.toString('base64')] : ['json', JSON.stringify(body ?? null)]
}

/** The answer as it is kept; null for one that is too long, or no text. */
function keptOf(secret: string, asked: Asked, reply: FastifyReply, payload: unknown): Buffer | null {
  const body = payload ?? null
  if (body !== null && (typeof body !== 'string' || Buffer.byteLength(body) > LIMITS.answerBytes)) return null
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
  )
  return seal(secret, asked, { status: reply.statusCode, headers, body })
}

function sendAgain(reply: FastifyReply, answer: Answer | null): FastifyReply {
  if (!answer) throw new ProblemError(problems.make('answer-not-kept'))
  return reply
    .code(answer.status)
    .headers({ ...answer.headers, 'idempotency-replayed': 'true' })
    .send(answer.body ?? undefined)
}
