import { reportSchema } from '@waarom/purpose/report/schema.ts'
import {
  answers,
  hangs,
  redirects,
  type StandIn,
  standIn,
  status,
} from '@waarom/purpose/report/second/fixtures/stand-in.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { readEnvironment } from '../environment.ts'
import { LIMITS } from '../limits.ts'
import { readModel } from './judge-mail.ts'
import { secondReaderOf } from './second-reader.ts'

/** A mail in review: what the picture says cannot be read. */
const MAIL = `<title>Jan, uw bestelling 4711</title><p>Beste Jan de Vries,</p>
<p>Uw bestelling wordt morgen bezorgd, Jan. Bel 06-12345678 als u niet thuis bent.</p>
<a href="https://example.org/sale"><img src="a.png" width="600" height="800"></a>`
const ADVICE = { purpose: 'service', reason: 'It helps.', segments: ['s0'] }
let there: StandIn | null = null

afterEach(async () => {
  await there?.close()
  there = null
})

/** A server of an operator with these variables. */
async function server(variables: Readonly<Record<string, string>>) {
  const { secondReader } = readEnvironment(variables)
  const { app } = await buildApp({
    model: await readModel(),
    dist: null,
    secondReader: secondReader && secondReaderOf(secondReader),
  })
  const check = (body: object) =>
    app.inject({ method: 'POST', url: '/api/v1/check', payload: { source: MAIL, lang: 'en', ...body } })
  const mail = async (body: object) => reportSchema.parse((await check(body)).json()).mails[0]
  return { app, check, mail }
}

const setting = (address: string) => ({
  WAAROM_SECOND_READER_ADDRESS: address,
  WAAROM_SECOND_READER_MODEL: 'small-1',
  WAAROM_SECOND_READER_KEY: 'k-1',
})

describe('the second reader of a server', () => {
  test('is asked only by a check that asks for it, and only advises', async () => {
    there = await standIn(answers(ADVICE))
    const { mail } = await server(setting(there.address))
    const without = await mail({})
    expect(without?.verdicts['NL']?.review).toBe(true)
    expect(there.asked).toEqual([])
    const { secondReader, ...rest } = { ...(await mail({ secondReader: true })) }
    expect(rest).toEqual(without)
    expect(secondReader).toMatchObject({ host: there.host, model: 'small-1', advice: ADVICE, problem: null })
    expect(there.asked[0]?.headers.authorization).toBe('Bearer k-1')
    expect(there.asked[0]?.body).not.toMatch(/Jan|Vries|12345678/)
  })

  test('is asked for a raw mail in the address', async () => {
    there = await standIn(answers(ADVICE))
    const { app } = await server(setting(there.address))
    const url = '/api/v1/check?secondReader=true'
    await app.inject({ method: 'POST', url, headers: { 'content-type': 'text/html' }, payload: MAIL })
    expect(there.asked).toHaveLength(1)
  })

  test.each([
    ['gives no access', [status(401)], 'second/no-access'],
    ['sends elsewhere', [redirects, answers(ADVICE)], 'second/redirects'],
    ['is too slow', [hangs], 'second/too-slow'],
  ])('that %s leaves the report without advice', async (_, plays, code) => {
    there = await standIn(...plays)
    const { mail } = await server({ ...setting(there.address), WAAROM_SECOND_READER_TIMEOUT_SECONDS: '1' })
    const { secondReader, ...rest } = { ...(await mail({ secondReader: true })) }
    expect(rest).toEqual(await mail({}))
    expect(secondReader?.problem?.code).toBe(code)
  })

  test('is asked no more while too many wait for it: their verdicts go out without advice', async () => {
    there = await standIn(hangs)
    const reader = secondReaderOf({ address: there.address, model: 'm', key: null, inCi: false, timeoutMs: 60_000 })
    const open = Array.from({ length: LIMITS.questions }, () => reader.post('{}'))
    expect(reader.barred?.code).toBe('second/busy')
    await there.close()
    there = null
    await Promise.all(open)
    expect(reader.barred).toBeNull()
  })

  test('is not asked in CI', async () => {
    there = await standIn(answers(ADVICE))
    const { mail } = await server({ ...setting(there.address), CI: 'true' })
    expect((await mail({ secondReader: true }))?.secondReader?.problem?.code).toBe('second/in-ci')
    expect(there.asked).toEqual([])
  })

  test('is off unless an operator sets it', async () => {
    const reply = await (await server({})).check({ secondReader: true })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().code).toBe('server/no-second-reader')
  })

  test.each([
    [{ WAAROM_SECOND_READER_ADDRESS: 'https://example.org/v1' }, 'WAAROM_SECOND_READER_MODEL'],
    [{ WAAROM_SECOND_READER_MODEL: 'm' }, 'WAAROM_SECOND_READER_ADDRESS'],
    [setting('ftp://example.org'), 'WAAROM_SECOND_READER_ADDRESS'],
    [setting('https://me:key@example.org'), 'WAAROM_SECOND_READER_ADDRESS'],
    [{ ...setting('https://example.org/v1'), WAAROM_SECOND_READER_KEY: 'k-secret 1' }, 'WAAROM_SECOND_READER_KEY'],
  ])('with a wrong setting stops the start: %j', (variables, name) => {
    expect(() => readEnvironment(variables)).toThrow(`${name}: `)
    expect(() => readEnvironment(variables)).not.toThrow('k-secret')
  })
})
