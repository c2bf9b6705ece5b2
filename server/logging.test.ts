import { Writable } from 'node:stream'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { openLog } from './logging.ts'

/** An application with our log, and what that has said. */
function openLogged() {
  let lines = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines += String(chunk)
      done()
    },
  })
  return { app: Fastify({ loggerInstance: openLog('info', false, stream) }), said: () => lines }
}

test('the log holds no address, query, header or body of a caller', async () => {
  const { app, said } = openLogged()
  app.post('/x', async () => 'ok')
  await app.inject({
    method: 'POST',
    url: '/x?mail=jansen@example.org',
    headers: { 'x-name': 'Jansen' },
    payload: { text: 'Beste Jansen' },
    remoteAddress: '203.0.113.9',
  })
  expect(said()).toContain('"path":"/x"')
  expect(said()).not.toMatch(/jansen|203\.0\.113/i)
})

test('an address that somebody made of a mail address is logged by its route, with ids and nothing else', async () => {
  const { app, said } = openLogged()
  app.get('/people/:id/orders', async () => 'ok')
  app.setNotFoundHandler((_request, reply) => reply.code(404).send())
  await app.inject('/people/019b76da-a801-7000-8400-000019c43da1/orders')
  await app.inject('/people/jansen@example.org/orders')
  await app.inject('/jansen@example.org')
  const paths = said().match(/(?<="path":")[^"]*/g)
  expect(paths).toEqual(['/people/019b76da-a801-7000-8400-000019c43da1/orders', '/people/:id/orders', 'none'])
  expect(said()).not.toMatch(/jansen/i)
})
