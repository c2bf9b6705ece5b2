import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { documentOf, langOf, problemOf, sendProblem } from '../problem-reply.ts'
import { sendPage } from '../security.ts'
import { escaped, pageOf } from './page.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Answers what went wrong on a route that a browser goes to by itself: a page for whoever reads one, else a document. */
export function sendProblemPage(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request, reply)
  if (!request.headers.accept?.includes('text/html')) return sendProblem(request, reply, problem)
  const lang = langOf(request)
  const { title, detail, fix, status } = documentOf(problem, lang, request.id)
  const { again } = lang === 'nl' ? nl : en
  const lines = [detail, fix].map((line) => `<p>${escaped(line)}</p>`).join('')
  return sendPage(reply.code(status), pageOf(lang, title, `${lines}<p><a href="/sign-in">${escaped(again)}</a></p>`))
}
