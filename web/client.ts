import type { Api, ProblemDocument, Role, Scope } from '../server/api.ts'

export type { ProblemDocument, Role, Scope }

/** A route of the server, as `GET /api/v1/users`. */
export type Route = keyof Api
/** A route that only reads; a question does too, though what is asked goes in its body. */
export type ReadRoute = Extract<
  Route,
  | `GET ${string}`
  | `POST ${string}/${'search' | 'drift' | 'relevance-choices'}`
  | `POST ${string}/audience/${'count' | 'curve' | 'comparison' | 'people'}`
>
/** What a route takes: its `params`, `query` and `body`, as far as it has them. */
export type Input<R extends Route> = Omit<Api[R], 'reply'>
/** What a route answers. */
export type Reply<R extends Route> = Api[R] extends { readonly reply: infer T } ? T : null
/** The arguments of a call: no second one for a route that takes nothing. */
export type Given<R extends Route> = Record<never, never> extends Input<R> ? [input?: Input<R>] : [input: Input<R>]

const TOO_MANY = 429
/** From here on it is the server that fails. */
const SERVER_FAILS = 500
/** How long one waits after too many calls when nothing says how long. */
const WAIT_SECONDS = 60

/** A call that did not succeed: a problem document of the server, or null when there was no answer of it. */
export class Refusal extends Error {
  readonly problem: ProblemDocument | null
  /** Seconds to wait, when something in front of the server said that there were too many calls; null when nothing did. */
  readonly waitSeconds: number | null

  constructor(problem: ProblemDocument | null, waitSeconds: number | null = null) {
    super(problem?.code ?? (waitSeconds === null ? 'no-answer' : 'too-many'))
    this.name = 'Refusal'
    this.problem = problem
    this.waitSeconds = waitSeconds
  }

  /** Whether there were too many calls; whoever said so is there. */
  get isTooMany(): boolean {
    return this.problem?.status === TOO_MANY || this.waitSeconds !== null
  }

  /** Whether there was no answer at all. */
  get isLost(): boolean {
    return this.problem === null && this.waitSeconds === null
  }

  /** Whether it may pass by itself: no answer, too many calls, or a server that is not up to it now. */
  get isPassing(): boolean {
    return this.problem === null || this.problem.status >= SERVER_FAILS || this.isTooMany
  }
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
}

/** The address of a route, with what was given in its places. */
export function addressOf(path: string, { params = {}, query = {} }: Parts): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value))
  return asked.size > 0 ? `${filled}?${asked}` : filled
}

/** Asks whoever is signed in to confirm who he is, and says whether he did. */
export type Confirmer = () => Promise<boolean>

// Who asks before the frame is there, waits for it.
let confirmer = Promise.withResolvers<Confirmer>()
let confirming: Promise<boolean> | null = null

/** Says how somebody confirms who he is when the server wants to know that first. Gives what takes it back. */
export function confirmBy(next: Confirmer): () => void {
  confirmer.resolve(next)
  return () => {
    confirmer = Promise.withResolvers()
  }
}

/**
 * Calls a route of our own server, in the language of the page; the browser says by itself that the page is ours. What
 * the server only does for who came in a moment ago, is asked once more when he confirmed who he is.
 * @throws Refusal for anything but an answer; an abort is thrown as it is
 */
export async function ask<R extends Route>(route: R, ...[input]: Given<R>): Promise<Reply<R>> {
  const parts = (input ?? {}) as Parts
  try {
    return (await send(route, parts)) as Reply<R>
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem?.code !== 'users/confirm-first') throw error
    confirming ??= confirmer.promise
      .then((confirm) => confirm())
      .finally(() => {
        confirming = null
      })
    if (!(await confirming)) throw error
    return (await send(route, parts)) as Reply<R>
  }
}

/** Calls a route that reads, and stops when told so. */
export async function askUntil<R extends ReadRoute>(
  route: R,
  input: Input<R> | undefined,
  signal: AbortSignal,
): Promise<Reply<R>> {
  return (await send(route, (input ?? {}) as Parts, signal)) as Reply<R>
}

/** Reads the file at an address of our own server. @throws Refusal when it gives none */
export async function readFile(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await readReply(address)).arrayBuffer())
}

/** The same with what stands in the headers of the reply. @throws Refusal when it gives no file */
export function readReply(address: string): Promise<Response> {
  return reach(address, { headers: { 'accept-language': document.documentElement.lang } })
}

/** Why our own server gives no page; null when it does. It is asked also where the browser thinks that there is no network. */
export async function whyAway(): Promise<Refusal | null> {
  try {
    await reach('/', { cache: 'no-store', headers: { 'accept-language': document.documentElement.lang } })
    return null
  } catch (error) {
    return error instanceof Refusal ? error : new Refusal(null)
  }
}

async function send(route: Route, input: Parts, signal?: AbortSignal): Promise<unknown> {
  const [method = 'GET', path = ''] = route.split(' ')
  const hasBody = input.body !== undefined
  const reply = await reach(addressOf(path, input), {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    },
    ...(hasBody ? { body: JSON.stringify(input.body) } : {}),
    ...(signal ? { signal } : {}),
  })
  return reply.status === 204 ? null : reply.json()
}

async function reach(address: string, options: RequestInit): Promise<Response> {
  const reply = await fetch(address, options).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refusal(null)
  })
  if (reply.ok) return reply
  const isProblem = reply.headers.get('content-type')?.includes('problem+json')
  if (isProblem) throw new Refusal((await reply.json()) as ProblemDocument)
  throw new Refusal(null, reply.status === TOO_MANY ? waitOf(reply) : null)
}

/** How many seconds a reply asks to wait; it may name a moment instead. */
function waitOf(reply: Response): number {
  const said = reply.headers.get('retry-after')
  const seconds = said === null ? Number.NaN : Number(said)
  const until = said === null ? Number.NaN : (Date.parse(said) - Date.now()) / 1000
  const wait = Number.isFinite(seconds) ? seconds : until
  return Number.isFinite(wait) ? Math.max(1, Math.ceil(wait)) : WAIT_SECONDS
}
