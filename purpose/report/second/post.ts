import { fail, ok, type Problem, type Result } from '../../problem.ts'
import { LIMITS } from './limits.ts'
import { problems } from './problems.ts'

/** A reply as it comes in over the network. */
export interface WireReply {
  readonly status: number
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null
}

/** One request to the endpoint. It throws when the connection fails, and a `TimeoutError` when it is too slow. */
export type Send = (body: string) => Promise<WireReply>

/**
 * Makes the way to an endpoint out of the network of a door, with what must hold for every door: one retry, only where
 * the endpoint broke or the connection failed; a limit on the reply; and a problem for every failure.
 * @param begin gives the sender for one question; its deadline counts for both attempts
 */
export function poster(host: string, begin: () => Send): (body: string) => Promise<Result<string>> {
  return async (body) => {
    const send = begin()
    let last: Problem = problems.make('unreachable', { host })
    for (let attempt = 0; attempt < LIMITS.attempts; attempt++) {
      const { result, again } = await attempted(host, () => send(body))
      if (result.ok || !again) return result
      last = result.problem
    }
    return fail(last)
  }
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
