import type { Problem } from '@waarom/purpose/problem.ts'
import type { FastifyError, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { type Issue, nearestIssue } from './nearest-issue.ts'
import { problems } from './problems.ts'
import { REASONS, sayReason } from './reason.ts'

type Part = 'body' | 'querystring' | 'params' | 'headers'

/** A request that is not as its route describes it, as a problem; null for any other error. */
export function badRequest(error: FastifyError, request: FastifyRequest, lang: 'nl' | 'en'): Problem | null {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation
    // The library takes an issue of zod apart; so it is one again.
    const { path, issues } = nearestIssue({ ...first?.params, code: first?.keyword, path: [] } as unknown as Issue)
    const part = (error.validationContext ?? 'body') as Part
    const outer = first?.instancePath === '/' ? '' : (first?.instancePath ?? '')
    const where = `${outer}${path.map((step) => `/${String(step)}`).join('')}`
    const isMissing = lacks(part === 'querystring' ? request.query : request[part], where)
    return problems.make('bad-request', { where: `${part}${where}`, found: sayReason(issues, isMissing, lang) })
  }
  if (error.statusCode && error.statusCode < 500)
    return problems.make('bad-request', {
      where: 'body',
      found: REASONS[lang][NO_JSON.has(error.code) ? 'notJson' : 'other'],
    })
  return null
}

/** What Fastify says of a body that is no JSON, or is none at all. */
const NO_JSON: ReadonlySet<string> = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY'])

/** Whether what would hold a value is there, and the value is not. */
function lacks(whole: unknown, where: string): boolean {
  const steps = where.split('/').slice(1)
  const last = steps.pop()
  const holder = steps.reduce<unknown>((part, step) => (isHolder(part) ? Reflect.get(part, step) : undefined), whole)
  return last !== undefined && last !== '' && isHolder(holder) && Reflect.get(holder, last) === undefined
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null
