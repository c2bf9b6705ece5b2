import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportSchema } from '@waarom/purpose/report/schema.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, buildApp } from './app.ts'
import { LIMITS } from './limits.ts'
import { problemSchema } from './problem-reply.ts'
import { readModel } from './purpose/judge-mail.ts'
import { ANYONE } from './roles.ts'

const MAIL = 'Subject: Uw pakket\n\nUw bestelling 4711 wordt morgen bezorgd. Uw factuur staat in uw account.'

describe('the server', () => {
  let built: App
  let app: FastifyInstance
  let dist = ''
  let draining = false
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'waarom-dist-'))
    await writeFile(join(dist, 'index.html'), '<!doctype html><script nonce="__NONCE__"></script>')
    built = await buildApp({ model: await readModel(), dist, checksPerMinute: 1000, draining: () => draining })
    app = built.app
    await app.ready()
  })
  afterAll(async () => {
    await app?.close()
    await rm(dist, { recursive: true, force: true })
  })

  const post = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/check', payload })

  test('judges a mail given as JSON, and answers by its own schema', async () => {
    const reply = await post({ source: MAIL, law: ['NL', 'UK'], lang: 'nl', declared: { trigger: 'contract' } })
    expect(reply.statusCode).toBe(200)
    const report = reportSchema.parse(reply.json())
    expect(Object.keys(report.mails[0]?.verdicts ?? {})).toEqual(['NL', 'UK'])
  })

  test.each([
    ['message/rfc822', 'From: a@example.org\nSubject: Uw pakket\nContent-Type: text/plain\n\nUw pakket komt morgen.\n'],
    ['text/html', '<title>Uw pakket</title><p>Uw pakket komt morgen.</p>'],
    ['text/plain', MAIL],
    ['text/markdown', '---\nsubject: Uw pakket\n---\nUw pakket komt morgen.'],
  ])('judges a raw mail: %s', async (type, payload) => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/v1/check?law=NL,DE&lang=en',
      headers: { 'content-type': type },
      payload,
    })
    expect(reply.statusCode).toBe(200)
    const [mail] = reportSchema.parse(reply.json()).mails
    expect(mail?.subject).toBe('Uw pakket')
    expect(Object.keys(mail?.verdicts ?? {})).toEqual(['NL', 'DE'])
  })

  test('a file comes as base64', async () => {
    const reply = await post({ base64: Buffer.from(MAIL).toString('base64'), as: 'txt' })
    expect(reply.json().mails[0].subject).toBe('Uw pakket')
  })

  test.each([
    [{}, 400, 'server/no-source'],
    [{ source: 1 }, 400, 'server/bad-request'],
    [{ source: MAIL, colour: 'red' }, 400, 'server/bad-request'],
    [{ source: MAIL, law: ['XX'] }, 400, 'server/unknown-law'],
    [{ source: '{no json', as: 'json' }, 422, 'mail/not-json'],
    [{ source: 'a'.repeat(LIMITS.bodyBytes) }, 413, 'server/body-too-large'],
  ])('refuses %j with a problem document', async (payload, status, code) => {
    const reply = await post(payload)
    expect(reply.statusCode).toBe(status)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    const problem = problemSchema.parse(reply.json())
    expect(problem.code).toBe(code)
    expect([problem.title, problem.fix].every((sentence) => sentence && !sentence.includes('{'))).toBe(true)
  })

  test('a problem speaks the language of the caller', async () => {
    const reply = await app.inject({ url: '/nothing', headers: { 'accept-language': 'nl' } })
    expect(reply.statusCode).toBe(404)
    expect(reply.json().title).toContain('Hier is niets')
  })

  test.each([
    [{ source: 1 }, '#/source', 'Hier hoort te staan: een tekst.', 'What should stand here: a text.'],
    [{ source: MAIL, law: [] }, '#/law', /aantal onderdelen.* 1\.$/, /number of items.* 1\.$/],
    [{ source: MAIL, as: 'anna' }, '#/as', /^Hier hoort te staan: "eml"/, /^What should stand here: "eml"/],
    ['{no json', undefined, 'Het verzoek is geen JSON.', 'The request is not JSON.'],
  ])('why %j is refused is told in the language of the caller', async (payload, pointer, nl, en) => {
    const headers = { 'content-type': 'application/json' }
    const told = async (lang: string) =>
      (await app.inject({ method: 'POST', url: `/api/v1/check?lang=${lang}`, headers, payload })).json()
    for (const [lang, detail] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const problem = await told(lang)
      expect([problem.code, problem.pointer]).toEqual(['server/bad-request', pointer])
      expect(problem.detail).toMatch(detail)
    }
  })

  test('every route states who may call it', () => {
    expect(built.routes.length).toBeGreaterThan(5)
    for (const route of built.routes) expect(route.roles, `${route.method} ${route.url}`).toEqual(ANYONE.roles)
    expect(built.routes.map((route) => route.url)).toContain('/api/v1/check')
  })

  test('a route that does not say so stops the start', async () => {
    const { app: other } = await buildApp({ model: await readModel(), dist: null })
    other.get('/open', async () => 'hi')
    await expect(other.ready()).rejects.toThrow('/open')
  })

  test('the description is made from the schemas that validate', async () => {
    const document = (await app.inject('/api/v1/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    const { post: operation } = document.paths['/api/v1/check']
    expect(operation.requestBody.content['application/json'].schema.properties.law).toBeDefined()
    expect(operation.requestBody.content['message/rfc822'].schema).toEqual({ type: 'string', format: 'binary' })
    expect(operation.responses['200']).toBeDefined()
  })

  test('the example of the description is a mail that is judged', async () => {
    const document = (await app.inject('/api/v1/openapi.json')).json()
    const { example } = document.paths['/api/v1/check'].post.requestBody.content['application/json']
    const reply = await app.inject({ method: 'POST', url: '/api/v1/check', payload: example })
    expect(reply.statusCode).toBe(200)
    expect(reply.json().mails[0].verdicts.NL.purpose).toBe('service')
  })

  test('pages carry a policy with a nonce of their own, each time another', async () => {
    const nonces = await Promise.all(
      ['/', '/', '/api/v1/docs'].map(async (url) => {
        const reply = await app.inject(url)
        const nonce =
          /script-src 'self' 'nonce-([^']+)'/.exec(String(reply.headers['content-security-policy']))?.[1] ?? ''
        expect(reply.body).toContain(`nonce="${nonce}"`)
        expect(reply.body).not.toContain('__NONCE__')
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(3)
  })

  test('an address that a browser visits gives the page; one that is nobody’s says so, and a program gets a problem', async () => {
    const visit = (url: string, accept = 'text/html,application/xhtml+xml') => app.inject({ url, headers: { accept } })
    const home = (await app.inject('/')).body.replace(/nonce="[^"]+"/g, '')
    for (const [url, status] of [
      ['/home', 200],
      ['/settings/users?after=1', 200],
      ['/nothing/here', 404],
    ] as const) {
      const reply = await visit(url)
      expect([url, reply.statusCode, reply.body.replace(/nonce="[^"]+"/g, '')]).toEqual([url, status, home])
    }
    for (const reply of [await visit('/home', 'application/json'), await visit('/api/v1/nothing')])
      expect([reply.statusCode, reply.json().code]).toEqual([404, 'server/not-found'])
    expect((await visit('/assets/gone.js')).json().code).toBe('server/not-found')
  })

  test.each(['/', '/healthz', '/api/v1/openapi.json', '/nothing'])(
    '%s has the headers that keep it safe',
    async (url) => {
      const { headers } = await app.inject(url)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['strict-transport-security']).toContain('max-age=31536000')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['cache-control']).toBe('no-store')
    },
  )

  test('is alive and ready, until it drains', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' })
    expect((await app.inject('/readyz')).statusCode).toBe(200)
    draining = true
    expect((await app.inject('/readyz')).statusCode).toBe(503)
    draining = false
  })

  test('one address cannot take all the checks', async () => {
    const { app: other } = await buildApp({ model: await readModel(), dist: null, checksPerMinute: 2 })
    const ask = () => other.inject({ method: 'POST', url: '/api/v1/check', payload: { source: MAIL } })
    await ask()
    await ask()
    const third = await ask()
    expect(third.statusCode).toBe(429)
    expect(third.json().code).toBe('server/too-many')
    await other.close()
  })

  test('the page and its files come however much is asked, so that it can say that it was too much', async () => {
    const dist = await mkdtemp(join(tmpdir(), 'waarom-dist-'))
    await writeFile(join(dist, 'index.html'), '<!doctype html><title>Waarom</title>')
    await writeFile(join(dist, 'main.js'), 'export {}')
    const { app: other } = await buildApp({ model: await readModel(), dist, requestsPerMinute: 1 })
    const statusOf = async (url: string) => (await other.inject({ url, headers: { accept: 'text/html' } })).statusCode
    await statusOf('/api/v1/openapi.json')
    expect(await statusOf('/api/v1/openapi.json')).toBe(429)
    for (const url of ['/', '/purpose', '/main.js']) expect(await statusOf(url)).toBe(200)
    await other.close()
    await rm(dist, { recursive: true })
  })
})

describe('addresses that are no addresses', () => {
  let app: FastifyInstance
  beforeAll(async () => {
    app = (await buildApp({ model: await readModel(), dist: tmpdir() })).app
    await app.ready()
  })
  afterAll(() => app?.close())

  test.each([
    '/%',
    '/%ff',
    '/%00',
    '//etc/passwd',
    '/..%5c..%5cpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
  ])('answers %s with a problem and every header', async (url) => {
    const reply = await app.inject({ method: 'GET', url })
    expect(reply.statusCode).toBe(404)
    expect(problemSchema.parse(reply.json()).code).toBe('server/not-found')
    for (const name of [
      'content-security-policy',
      'x-content-type-options',
      'referrer-policy',
      'permissions-policy',
      'cross-origin-resource-policy',
      'cache-control',
      'x-frame-options',
    ])
      expect(reply.headers, name).toHaveProperty(name)
  })
})
