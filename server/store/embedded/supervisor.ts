import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '../limits.ts'
import type { Log } from '../log.ts'
import { type Run, type Server, startPostgres, stopPostgres } from './server.ts'

/** A server that is kept running. */
export interface Supervised {
  /** Stops the server for good. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps a server running: whenever it ends without us, it is started again, with longer waits as long as that fails.
 * @param first the server as it runs now
 */
export function supervise(first: Server, run: Run, log: Log): Supervised {
  const stopping = new AbortController()
  const { signal } = stopping
  const asked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  let server: Server | null = first
  const watch = async () => {
    while (server && !signal.aborted) {
      await Promise.race([server.ended, asked])
      if (signal.aborted) return
      log.error('the database stopped by itself and is started again')
      server = null
      server = await startUntil(run, log, signal)
      if (server) log.warn('the database is back')
    }
  }
  const watching = watch()
  return {
    stop: async () => {
      stopping.abort()
      await watching
      if (server) await stopPostgres(server, run)
    },
  }
}

/** Starts a server, again and again with longer waits, until it runs; null when it was told to stop first. */
async function startUntil(run: Run, log: Log, signal: AbortSignal): Promise<Server | null> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return await startPostgres(run)
    } catch (error) {
      log.error({ err: error, attempt }, 'the database did not start')
      await pause(waitMs(attempt), undefined, { signal }).catch(() => {})
    }
  }
  return null
}

/**
 * Starts the first server. It is tried some times, as a killed predecessor may still be ending.
 * @throws ProblemError `store/not-started` of the last try
 */
export async function startFirst(run: Run): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startPostgres(run)
    } catch (error) {
      if (attempt === LIMITS.startAttempts) throw error
      await pause(waitMs(attempt))
    }
  }
}

const waitMs = (attempt: number) => Math.min(LIMITS.firstWaitMs * 2 ** (attempt - 1), LIMITS.longestWaitMs)
