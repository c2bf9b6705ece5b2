import { buildApp } from './app.ts'
import type { Environment } from './environment.ts'
import { LIMITS } from './limits.ts'
import { logging } from './logging.ts'
import { readModel } from './purpose/judge-mail.ts'
import { secondReaderOf } from './purpose/second-reader.ts'

export { readEnvironment } from './environment.ts'

/** A server that listens. */
export interface Running {
  /** Where it can be reached, e.g. `http://127.0.0.1:8080`. */
  readonly address: string
  /** Takes no new work, lets what runs end, and closes. */
  readonly stop: () => Promise<void>
}

/** What a server starts with. */
export interface StartOptions {
  readonly environment: Environment
  /** Folder of the built page; null serves the API alone. */
  readonly dist: string | null
  /** Whether logs are for a person at a terminal. */
  readonly readable: boolean
}

/**
 * Starts the server. SIGTERM and SIGINT drain it.
 * @throws the system's error when the port is taken (`EADDRINUSE`) or may not be used (`EACCES`)
 */
export async function startServer({ environment, dist, readable }: StartOptions): Promise<Running> {
  let draining = false
  const { app } = await buildApp({
    model: await readModel(),
    dist,
    logger: logging(environment.logLevel, readable),
    trustProxy: environment.trustProxy,
    secondReader: environment.secondReader && secondReaderOf(environment.secondReader),
    ...(environment.checksPerMinute === null ? {} : { checksPerMinute: environment.checksPerMinute }),
    draining: () => draining,
  })
  const address = await app.listen({
    port: environment.port,
    host: environment.host,
    listenTextResolver: (place) => `listening at ${place}`,
  })
  const stop = async () => {
    if (draining) return
    draining = true
    const late = setTimeout(() => app.server.closeAllConnections(), LIMITS.drainMs)
    late.unref()
    app.server.closeIdleConnections()
    await app.close()
    clearTimeout(late)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
  return { address, stop }
}
