import { afterEach, describe, expect, test, vi } from 'vitest'
import { ask, whyAway } from './client.ts'

const answering = (reply: Response) => {
  vi.stubGlobal('document', { documentElement: { lang: 'nl' } })
  vi.stubGlobal('fetch', async () => reply.clone())
}
const refusal = () => ask('GET /api/v1/session').catch((error: unknown) => error)
const tooMany = (headers: Readonly<Record<string, string>>) => new Response('Slow down', { status: 429, headers })
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('too many calls', () => {
  test('are said by the problem of our server', async () => {
    const problem = { code: 'server/too-many', status: 429 }
    answering(Response.json(problem, { status: 429, headers: { 'content-type': 'application/problem+json' } }))
    expect(await refusal()).toMatchObject({ problem, isTooMany: true, isLost: false })
    expect(await whyAway()).toMatchObject({ isTooMany: true })
  })

  test.each([
    ['after so many seconds', { 'retry-after': '17' }, 17],
    ['at a moment', { 'retry-after': 'Mon, 30 Nov 2026 08:00:30 GMT' }, 30],
    ['at a moment that is past', { 'retry-after': 'Mon, 30 Nov 2026 07:00:00 GMT' }, 1],
    ['who knows when', {}, 60],
    ['at no moment at all', { 'retry-after': 'later' }, 60],
  ])('or by something in front of it, to be tried again %s', async (_, headers, waitSeconds) => {
    vi.useFakeTimers({ now: new Date('2026-11-30T08:00:00Z') })
    answering(tooMany(headers))
    expect(await refusal()).toMatchObject({ problem: null, waitSeconds, isTooMany: true, isLost: false })
  })
})

test('what gives no answer that is ours is lost', async () => {
  answering(new Response('Bad gateway', { status: 502 }))
  expect(await whyAway()).toMatchObject({ problem: null, isTooMany: false, isLost: true })
})

test('a server that gives its page is not away', async () => {
  answering(new Response('<!doctype html>'))
  expect(await whyAway()).toBeNull()
})
