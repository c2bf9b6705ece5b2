import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { ANYONE, openToAnyone } from '../roles.ts'
import { NONCE_PLACE, sendPage } from '../security.ts'
import { STYLE } from './style.ts'

const SCRIPT = '/api/v1/reader/js/scalar.js'

const SETTING = {
  url: '/api/v1/openapi.json',
  theme: 'none',
  customCss: STYLE,
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
}

/** The reference page: the reader from npm, served by ourselves, with nothing loaded from elsewhere. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Waarom · API</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
  </head>
  <body>
    <div id="app"></div>
    <script src="${SCRIPT}"></script>
    <script nonce="${NONCE_PLACE}">Scalar.createApiReference('#app', { ...${JSON.stringify(SETTING)}, baseServerURL: location.origin })</script>
  </body>
</html>
`

/** `GET /api/v1/openapi.json`, made from the schemas that validate, and a page to read it. */
export async function referencePlugin(app: FastifyInstance): Promise<void> {
  app.get('/api/v1/openapi.json', { config: ANYONE, schema: { hide: true } }, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(app.swagger()),
  )
  app.get('/api/v1/docs', { config: ANYONE, schema: { hide: true } }, (_request, reply) =>
    sendPage(reply, PAGE, { looseStyle: true }),
  )
  await app.register(async (reader) => {
    openToAnyone(reader)
    // Its own page would load without our policy; only its script is used.
    reader.addHook('onRequest', async (request, reply) => {
      if (request.url.split('?')[0] !== SCRIPT) return reply.callNotFound()
    })
    await reader.register(scalar, { routePrefix: '/api/v1/reader', configuration: { url: '/api/v1/openapi.json' } })
  })
}
