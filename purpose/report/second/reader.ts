import { fail, ok, type Problem, type Result } from '../../problem.ts'
import type { SecondReader } from './ask.ts'
import { LIMITS } from './limits.ts'
import { problems } from './problems.ts'

/** A reply as it comes in over the network. */
export interface WireReply {
  readonly status: number
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null
}

/** A request as it goes out over the network. */
export interface WireRequest {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string
}

/** One request. A redirect is its reply and not followed. Throws when the connection fails, and a `TimeoutError` when it is too slow. */
export type Send = (url: string, request: WireRequest) => Promise<WireReply>

/** What a key is made of: visible ASCII, as a header carries it. */
export const KEY = /^[!-~]+$/

/** What an operator sets. */
export interface Endpoint {
  /** Address of the API, up to `/chat/completions`. */
  readonly address: string
  readonly model: string
  /** The key; null where the endpoint asks none. */
  readonly key: string | null
  /** True where no mail may leave from. */
  readonly inCi: boolean
}

/**
 * A second reader over the network of a door, with what must hold for every door: one retry, only where the endpoint
 * broke or the connection failed; a limit on the reply; and a problem for every failure.
 * @param begin gives the sender for one question; its deadline counts for both attempts
 */
export function readerAt({ address, model, key, inCi }: Endpoint, begin: () => Send): SecondReader {
  const url = `${address.replace(/\/+$/, '')}/chat/completions`
  const { host } = new URL(url)
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) }
  return {
    host,
    model,
    barred: barOf(inCi, key),
    post: async (body) => {
      const send = begin()
      const attempt = () => attempted(host, () => send(url, { method: 'POST', headers, body }))
      const first = await attempt()
      return (first.again ? await attempt() : first).result
    },
  }
}

function barOf(inCi: boolean, key: string | null): Problem | null {
  if (inCi) return problems.make('in-ci')
  return key === null || KEY.test(key) ? null : problems.make('bad-key')
}

interface Attempt {
  readonly result: Result<string>
  /** Whether asking once more may help. */
  readonly again: boolean
}

async function attempted(host: string, send: () => Promise<WireReply>): Promise<Attempt> {
  try {
    const { status, body } = await send()
    if (status === 200) return { result: await textOf(host, body), again: false }
    await body?.cancel()
    return { result: fail(refusalOf(host, status)), again: status >= 500 }
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError'
    return { result: fail(problems.make(slow ? 'too-slow' : 'unreachable', { host })), again: !slow }
  }
}

function refusalOf(host: string, status: number): Problem {
  if (status === 401 || status === 403) return problems.make('no-access', { host, status })
  if (status >= 300 && status < 400) return problems.make('redirects', { host, status })
  return problems.make(status >= 500 ? 'broken' : 'refused', { host, status })
}

async function textOf(host: string, body: WireReply['body']): Promise<Result<string>> {
  const decoder = new TextDecoder()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > LIMITS.replyBytes) return fail(problems.make('too-large', { host, limit: LIMITS.replyBytes }))
    chunks.push(chunk)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return ok(decoder.decode(whole))
}
