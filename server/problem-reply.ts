import type { Problem } from '@waarom/purpose/problem.ts'
import { fill, type ProblemSentences, problemWords } from '@waarom/purpose/report/problem-words.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { z } from 'zod'
import { factsInWords } from './audience/import/words/coded-facts.ts'
import { badRequest } from './bad-request.ts'
import { LIMITS } from './limits.ts'
import { ProblemError, problems } from './problems.ts'
import { codeOf, isUnreachable } from './store/connection.ts'
import { storeProblems } from './store/problems.ts'
import { isUnkeptText } from './unkept-text.ts'
import { EVERY_WORD } from './words/every-word.ts'

/** A problem document as RFC 9457 has it, with our code and the sentence that says what to do. */
export const problemSchema = z.object({
  type: z.string().describe('names the kind of problem; the same for each code'),
  title: z.string().describe('what happened'),
  status: z.int(),
  detail: z.string().describe('why'),
  instance: z.string().describe('the number of this request, as in the log'),
  code: z.string().describe('e.g. mail/too-large; listed in docs/reference/problems.md'),
  fix: z.string().describe('what to do now'),
  pointer: z.string().optional().describe('which value of the body it is about, as a JSON pointer: #/email'),
})

/** A problem document. */
export type ProblemDocument = z.infer<typeof problemSchema>

/** The content type of a problem document. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** How the description of a route says that it may answer with a problem. */
export const PROBLEM_REPLY = {
  description: 'A problem document (RFC 9457)',
  content: { 'application/problem+json': { schema: problemSchema } },
}

/** The status of what is not refused with the usual one. */
const STATUS: Readonly<Record<string, number>> = {
  'mail/too-large': 413,
  'server/body-too-large': 413,
  'server/not-acceptable-type': 415,
  'server/bad-request': 400,
  'server/not-http': 400,
  'server/unkept-text': 400,
  'server/bad-cursor': 400,
  'server/bad-key': 400,
  'server/key-reused': 422,
  'server/still-running': 409,
  'server/outcome-unknown': 409,
  'server/answer-not-kept': 409,
  'server/unknown-law': 400,
  'server/no-second-reader': 400,
  'server/no-source': 400,
  'server/too-many': 429,
  'server/busy': 503,
  'server/broken': 500,
  'store/not-ready': 503,
  'server/wrong-method': 405,
  'server/too-slow': 408,
  'server/headers-too-large': 431,
  'server/no-session': 401,
  'server/not-allowed': 403,
  'server/metrics-closed': 403,
  'server/foreign-origin': 403,
  'suppressions/stays': 409,
  'audience/took-too-long': 503,
  'audience/only-saved': 403,
  'audience/no-audience': 409,
  'audience/changed-meanwhile': 409,
  'audience/name-taken': 409,
  'audience/too-many-rules': 409,
  'list/too-large': 413,
  'snapshot/freezing': 409,
  'snapshot/facts-owed': 409,
  'snapshot/old-lists': 409,
  'snapshot/too-old': 409,
  'snapshot/other-audience': 409,
  'snapshot/other-text': 409,
  'snapshot/other-verdict': 409,
  'snapshot/fell-out': 409,
  'drafts/no-draft': 409,
  'drafts/no-stream': 409,
  'drafts/changed-meanwhile': 409,
  'drafts/archived': 409,
  'reviews/open-already': 409,
  'reviews/closed': 409,
  'reviews/not-asked-back': 409,
  'reviews/draft-changed': 409,
  'reviews/due-passed': 400,
  'reviews/not-judged-under': 400,
  'reviews/law-twice': 400,
  'reviews/until-passed': 400,
  'reviews/says-the-same': 400,
  'reviews/precedent-ended': 409,
  'reviews/revoked-already': 409,
  'reviews/link-ended': 410,
  'organisation/name-taken': 409,
  'organisation/too-many': 409,
  'users/wrong-sign-in': 401,
  'users/sign-in-again': 401,
  'users/too-many-attempts': 429,
  'users/email-taken': 409,
  'users/second-factor-on': 409,
  'users/second-factor-off': 409,
  'users/last-administrator': 409,
  'users/too-many-keys': 409,
  'users/confirm-first': 403,
  'users/not-invited': 403,
  'users/other-person': 409,
  'users/provider-silent': 503,
  'users/provider-refused': 403,
  'users/provider-not-trusted': 401,
  'users/provider-unverified': 403,
  'users/provider-no-role': 403,
  'jobs/has-ended': 409,
  'jobs/not-to-retry': 409,
  'jobs/unknown-kind': 409,
  'import/file-gone': 410,
  'import/unreadable': 422,
  'mail/no-outlook-reader': 422,
  'import/begun': 409,
  'import/upload-too-large': 413,
  'import/too-large': 413,
}

/** What is not there is 404, and a refusal 422, where nothing else is said. */
function statusOf({ code, status }: Problem): number {
  return STATUS[code] ?? (status === 'missing' ? 404 : 422)
}

/** The language a caller asked for: by name, else by its headers, else English. */
export function langOf(request: FastifyRequest): 'nl' | 'en' {
  const asked = (request.query as { lang?: unknown } | null)?.lang
  if (asked === 'nl' || asked === 'en') return asked
  return /^\s*nl\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'nl' : 'en'
}

/** The sentences of any problem that this door can tell. */
export function sentencesOf(problem: Problem, lang: 'nl' | 'en'): ProblemSentences {
  const found = EVERY_WORD[lang][problem.code]
  const facts = factsInWords(problem, lang)
  const say = (sentence: string) => fill(sentence, facts, lang)
  return found ? { what: say(found.what), why: say(found.why), fix: say(found.fix) } : problemWords(problem, lang)
}

/** Words a problem; the one place where a code becomes an HTTP status. */
export function documentOf(problem: Problem, lang: 'nl' | 'en', instance: string): ProblemDocument {
  const words = sentencesOf(problem, lang)
  return {
    type: `urn:waarom:problem:${problem.code}`,
    title: words.what,
    status: statusOf(problem),
    detail: words.why,
    instance,
    code: problem.code,
    fix: words.fix,
    ...pointerOf(problem),
  }
}

function pointerOf({ code, facts }: Problem): Pick<ProblemDocument, 'pointer'> {
  const told = code === 'server/bad-request' ? /^body(\/.+)$/.exec(String(facts['where']))?.[1] : facts['pointer']
  return told === undefined ? {} : { pointer: `#${told}` }
}

/** Answers with a problem document. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const document = documentOf(problem, langOf(request), request.id)
  const { seconds = document.status === 503 ? LIMITS.retrySeconds : undefined } = problem.facts
  if ([409, 429, 503].includes(document.status) && seconds !== undefined) reply.header('retry-after', String(seconds))
  return reply
    .code(document.status)
    .type(PROBLEM_TYPE)
    .serializer((value: unknown) => JSON.stringify(value))
    .send(document)
}

const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? ''

/** That nothing stands at the address of a request. */
export function notFound(request: FastifyRequest): Problem {
  return problems.make('not-found', { path: pathOf(request).slice(0, 200) })
}

/** The methods by which a path can be called. The files of the page are one route for every path, and do not count. */
function methodsAt(app: FastifyInstance, path: string): HTTPMethods[] {
  return (app.supportedMethods as HTTPMethods[]).filter((method) => {
    const route = app.findRoute({ method, url: path })
    return route !== null && !('*' in route.params)
  })
}

/** Answers a request that no route takes: 405 when another method would be taken there, else 404. */
function sendMissing(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const methods = methodsAt(app, pathOf(request))
  if (methods.length === 0 || methods.includes(request.method as HTTPMethods))
    return sendProblem(request, reply, notFound(request))
  const allowed = methods.join(', ')
  return sendProblem(
    request,
    reply.header('allow', allowed),
    problems.make('wrong-method', { method: request.method, path: pathOf(request).slice(0, 200), allowed }),
  )
}

/** What an error is, as a problem. What we did not foresee is logged, never told. */
export function problemOf(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Problem {
  if (error instanceof ProblemError) return told(error, request)
  if (error.statusCode === 413) return problems.make('body-too-large', { limit: LIMITS.bodyBytes })
  if (error.statusCode === 415)
    return problems.make('not-acceptable-type', {
      type: String(request.headers['content-type'] ?? '').slice(0, 80),
      types: (request.routeOptions.schema?.consumes ?? ['application/json']).join(', '),
    })
  if (error.statusCode === 429)
    return problems.make('too-many', { seconds: Number(reply.getHeader('retry-after') ?? 60) })
  // What the files refuse, such as a way out of their folder, is not there.
  if (error.statusCode === 403) return notFound(request)
  const bad = badRequest(error, request, langOf(request))
  if (bad) return bad
  if (isUnreachable(error)) {
    request.log.warn({ cause: codeOf(error) }, 'the database is not reached')
    return storeProblems.make('not-ready')
  }
  if (isUnkeptText(codeOf(error), [request.body, request.query])) return problems.make('unkept-text')
  request.log.error({ err: error }, 'broken')
  return problems.make('broken')
}

/** What was found of another program is in the log, as its code alone. */
function told({ problem, cause }: ProblemError, request: FastifyRequest): Problem {
  if (cause !== undefined) request.log.warn({ problem: problem.code, cause: codeOf(cause) }, 'refused')
  return problem
}

/** Turns every error of the server into a problem document. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) =>
    sendProblem(request, reply, problemOf(error, request, reply)),
  )
  app.setNotFoundHandler((request, reply) => sendMissing(app, request, reply))
}

/** Answers, before any body is read, what no route can take: no such address or method, or no Host (RFC 9112, 3.2). */
export function refuseUnroutable(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined)
      return sendProblem(request, reply, problems.make('not-http'))
    if (request.is404) return sendMissing(app, request, reply)
  })
}
