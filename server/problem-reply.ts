import type { Problem } from '@waarom/purpose/problem.ts'
import { fill, problemWords } from '@waarom/purpose/report/problem-words.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { ProblemError, problems } from './problems.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A problem document as RFC 9457 has it, with our code and the sentence that says what to do. */
export const problemSchema = z.object({
  type: z.string().describe('names the kind of problem; the same for each code'),
  title: z.string().describe('what happened'),
  status: z.int(),
  detail: z.string().describe('why'),
  instance: z.string().describe('the number of this request, as in the log'),
  code: z.string().describe('e.g. mail/too-large; listed in docs/reference/problems.md'),
  fix: z.string().describe('what to do now'),
})

const STATUS: Readonly<Record<string, number>> = {
  'mail/too-large': 413,
  'server/body-too-large': 413,
  'server/not-acceptable-type': 415,
  'server/bad-request': 400,
  'server/unknown-law': 400,
  'server/no-source': 400,
  'server/too-many': 429,
  'server/busy': 503,
  'server/broken': 500,
  'server/not-found': 404,
}

/** The language a caller asked for: by name, else by its headers, else English. */
export function langOf(request: FastifyRequest): 'nl' | 'en' {
  const asked = (request.query as { lang?: unknown } | null)?.lang
  if (asked === 'nl' || asked === 'en') return asked
  return /^\s*nl\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'nl' : 'en'
}

/** Answers with a problem document; the one place where a code becomes an HTTP status. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const lang = langOf(request)
  const own: Readonly<Record<string, { what: string; why: string; fix: string }>> = lang === 'nl' ? nl : en
  const found = own[problem.code]
  const say = (sentence: string) => fill(sentence, problem.facts, lang)
  const words = found
    ? { what: say(found.what), why: say(found.why), fix: say(found.fix) }
    : problemWords(problem, lang)
  const status = STATUS[problem.code] ?? 422
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send({
      type: `urn:waarom:problem:${problem.code}`,
      title: words.what,
      status,
      detail: words.why,
      instance: request.id,
      code: problem.code,
      fix: words.fix,
    })
}

/** That nothing stands at the address of a request. */
export function notFound(request: FastifyRequest): Problem {
  return problems.make('not-found', { path: (request.url.split('?')[0] ?? '').slice(0, 200) })
}

/** Turns every error of the server into a problem document. What we did not foresee is logged, never told. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof ProblemError) return sendProblem(request, reply, error.problem)
    if (hasZodFastifySchemaValidationErrors(error)) {
      const first = error.validation[0]
      const where = `${error.validationContext ?? 'body'}${first?.instancePath ?? ''}`
      return sendProblem(request, reply, problems.make('bad-request', { where, found: String(first?.message ?? '') }))
    }
    if (error.statusCode === 413)
      return sendProblem(request, reply, problems.make('body-too-large', { limit: LIMITS.bodyBytes }))
    if (error.statusCode === 415)
      return sendProblem(
        request,
        reply,
        problems.make('not-acceptable-type', { type: String(request.headers['content-type'] ?? '').slice(0, 80) }),
      )
    if (error.statusCode === 429)
      return sendProblem(
        request,
        reply,
        problems.make('too-many', { seconds: Number(reply.getHeader('retry-after') ?? 60) }),
      )
    // What the files refuse, such as a way out of their folder, is not there.
    if (error.statusCode === 403) return sendProblem(request, reply, notFound(request))
    if (error.statusCode && error.statusCode < 500)
      return sendProblem(request, reply, problems.make('bad-request', { where: 'body', found: error.message }))
    request.log.error({ err: error }, 'broken')
    return sendProblem(request, reply, problems.make('broken'))
  })
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, notFound(request)))
}
