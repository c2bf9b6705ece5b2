import { afterEach, describe, expect, it } from 'vitest'
import { answers, hangs, type Play, type StandIn, standIn, status } from './fixtures/stand-in.ts'
import { LIMITS } from './limits.ts'
import { readerAt } from './reader.ts'

let there: StandIn | null = null
afterEach(async () => {
  await there?.close()
  there = null
})

/** Asks a stand-in over a real connection. */
async function post(
  plays: readonly Play[],
  { key = null, timeoutMs = 5_000 }: { key?: string | null; timeoutMs?: number } = {},
) {
  there = await standIn(...plays)
  const reader = readerAt({ address: `${there.address}/`, model: 'm', key, inCi: false }, () => {
    const signal = AbortSignal.timeout(timeoutMs)
    return (url, request) => fetch(url, { ...request, redirect: 'manual', signal })
  })
  const result = await reader.post('{"model":"m"}')
  return { asked: there.asked, said: result.ok ? result.value : result.problem.code }
}

const cuts: Play = (response) => void response.destroy()
const good = answers({ purpose: 'service' })

describe('the way to an endpoint', () => {
  it('posts to chat/completions under the address, with the key as bearer', async () => {
    const { asked, said } = await post([good], { key: 'k-1' })
    expect(asked).toEqual([expect.objectContaining({ url: '/v1/chat/completions', body: '{"model":"m"}' })])
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer k-1', 'content-type': 'application/json' })
    expect(said).toContain('choices')
  })

  it('sends no authorization without a key', async () => {
    expect((await post([good])).asked[0]?.headers.authorization).toBeUndefined()
  })

  it.each([
    ['no access', [status(401)], 'second/no-access', 1],
    ['an unknown model', [status(404)], 'second/refused', 1],
    ['too many questions', [status(429)], 'second/refused', 1],
    ['an endpoint that breaks', [status(500)], 'second/broken', 2],
    ['a connection that is cut', [cuts], 'second/unreachable', 2],
    [
      'a reply without end',
      [(response) => void response.end('x'.repeat(LIMITS.replyBytes + 1))],
      'second/too-large',
      1,
    ],
  ] as const satisfies readonly (readonly [string, readonly Play[], string, number])[])(
    '%s is a problem',
    async (_, plays, code, times) => {
      const { asked, said } = await post(plays)
      expect(said).toBe(code)
      expect(asked).toHaveLength(times)
    },
  )

  it('an endpoint that mends itself is asked once more, and no third time', async () => {
    expect((await post([status(503), good])).said).toContain('choices')
    await there?.close()
    expect((await post([status(503), cuts, good])).said).toBe('second/unreachable')
  })

  it('one that is too slow is not waited for, also when it has begun', async () => {
    const drips: Play = (response) => void response.writeHead(200).write('{')
    for (const play of [hangs, drips]) {
      const { asked, said } = await post([play], { timeoutMs: 50 })
      expect(said).toBe('second/too-slow')
      expect(asked).toHaveLength(1)
      await there?.close()
    }
  })

  it('a redirect is a problem and not followed: neither key nor text goes elsewhere', async () => {
    const elsewhere = await standIn(good)
    for (const code of [301, 302, 303, 307, 308]) {
      const sends: Play = (response) => void response.writeHead(code, { location: elsewhere.address }).end()
      const { asked, said } = await post([sends], { key: 'k-1' })
      expect(said).toBe('second/redirects')
      expect(asked).toHaveLength(1)
      await there?.close()
    }
    expect(elsewhere.asked).toEqual([])
    await elsewhere.close()
  })

  it.each(['k-1\nx-more: 1', 'k 1', 'k–1'])('a key that no header carries bars every question: %j', (key) => {
    const never = () => () => Promise.reject(new Error('asked'))
    const reader = readerAt({ address: 'https://example.org/v1', model: 'm', key, inCi: false }, never)
    expect(reader.barred).toEqual({ code: 'second/bad-key', status: 'refused', facts: {} })
  })
})
