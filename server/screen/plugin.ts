import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ANYONE, openToAnyone } from '../roles.ts'
import { sendPage, WORKER_POLICY } from '../security.ts'

/** Where the built page stands. */
export interface ScreenOptions {
  /** Folder of `vite build`. */
  readonly dist: string
}

const YEAR = 31_536_000

/** How the addresses of the pages begin; what stands behind that is known to the page itself. */
export const PAGE_ROOTS = [
  'home',
  'sign-in',
  'me',
  'purpose',
  'audience',
  'account',
  'settings',
  'tasks',
  'guest',
] as const

/**
 * The page: its HTML with a fresh nonce each time, whichever of its addresses a browser visits; its files compressed
 * beforehand and kept for a year by their hash. They are not counted: a page that does not come cannot say that there are too
 * many requests.
 */
export async function screenPlugin(app: FastifyInstance, { dist }: ScreenOptions): Promise<void> {
  // Read each time: a build that came after the start has other names for its files.
  const html = () => readFile(join(dist, 'index.html'), 'utf8')
  app.get('/', { config: { ...ANYONE, uncounted: true }, schema: { hide: true } }, async (_request, reply) =>
    sendPage(reply, await html()),
  )
  await app.register(async (files) => {
    openToAnyone(files)
    files.addHook('onRoute', (route) => {
      route.config = { ...route.config, uncounted: true }
    })
    files.addHook('onRequest', async (request, reply) => {
      const root = visited(request)
      if (root !== null) return sendPage(reply.code(isPage(root) ? 200 : 404), await html())
    })
    await files.register(fastifyStatic, {
      root: dist,
      index: false,
      preCompressed: true,
      wildcard: true,
      cacheControl: false,
      serveDotFiles: false,
      setHeaders: (reply, path) => {
        reply.header('content-security-policy', WORKER_POLICY)
        reply.header('cache-control', path.includes('assets') ? `public, max-age=${YEAR}, immutable` : 'no-cache')
      },
    })
  })
}

/** How the address begins that a browser visits; null for what it only fetches, and for files and the API. */
function visited({ method, url, headers }: FastifyRequest): string | null {
  const path = url.split('?')[0] ?? ''
  const root = path.split('/')[1] ?? ''
  const visits = method === 'GET' && headers.accept?.includes('text/html') === true
  return visits && root !== 'api' && !/\.[^/]*$/.test(path) ? root : null
}

const isPage = (root: string): boolean => PAGE_ROOTS.some((one) => one === root)
