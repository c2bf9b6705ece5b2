import Fastify, { type FastifyInstance } from 'fastify'
import { ANYONE } from '../roles.ts'
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
  app.get(SCRIPT, { config: ANYONE, schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/javascript; charset=utf-8').send(await readerScript()),
  )
}

/** The script of the reader: five megabytes, so that it is loaded when somebody reads. Its own page stays unused. */
async function readerScript(): Promise<string> {
  const { default: reader } = await import('@scalar/fastify-api-reference')
  const holder = Fastify()
  await holder.register(reader, { routePrefix: '/', configuration: { url: '/' } })
  return (await holder.inject('/js/scalar.js')).body
}
