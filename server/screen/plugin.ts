import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ANYONE, openToAnyone } from '../roles.ts'
import { sendPage, WORKER_POLICY } from '../security.ts'

/** Where the built page stands. */
export interface ScreenOptions {
  /** Folder of `vite build`. */
  readonly dist: string
}

const YEAR = 31_536_000

/** The page: its HTML with a fresh nonce each time, its files compressed beforehand and kept for a year by their hash. */
export async function screenPlugin(app: FastifyInstance, { dist }: ScreenOptions): Promise<void> {
  app.get('/', { config: ANYONE, schema: { hide: true } }, async (_request, reply) =>
    // Read each time: a build that came after the start has other names for its files.
    sendPage(reply, await readFile(join(dist, 'index.html'), 'utf8')),
  )
  await app.register(async (files) => {
    openToAnyone(files)
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
