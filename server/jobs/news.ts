import { Client, type ClientConfig } from 'pg'
import { z } from 'zod'
import { codeOf } from '../store/connection.ts'
import { LIMITS as STORE } from '../store/limits.ts'
import type { Log } from '../store/log.ts'
import { againAndAgain } from './again.ts'

/** Tells who follows a task that something changed in it. */
export interface News {
  /**
   * Calls whenever a task may have changed; also when news may have been missed.
   * @returns what ends it
   */
  readonly follow: (id: string, heard: () => void) => () => void
  readonly close: () => Promise<void>
}

const notice = z.object({ id: z.string() })

/** Listens to the database over one connection of its own, from when somebody follows a task. */
export function openNews(application: ClientConfig, log: Log): News {
  const followers = new Map<string, Set<() => void>>()
  const closing = new AbortController()
  let listening: Promise<void> | null = null
  const tell = (id: string) => {
    for (const heard of followers.get(id) ?? []) heard()
  }
  const listen = () =>
    listenOnce(application, closing.signal, {
      ready: () => [...followers.keys()].forEach(tell),
      told: (payload) => tell(notice.parse(JSON.parse(payload)).id),
    }).catch((error: unknown) => log.warn({ code: codeOf(error) }, 'the news of tasks broke off'))
  return {
    follow: (id, heard) => {
      const own = followers.get(id) ?? new Set()
      followers.set(id, own.add(heard))
      listening ??= againAndAgain(closing.signal, listen)
      return () => {
        own.delete(heard)
        if (own.size === 0) followers.delete(id)
      }
    },
    close: async () => {
      closing.abort()
      await listening
    },
  }
}

interface Ear {
  readonly ready: () => void
  readonly told: (payload: string) => void
}

/** Listens until the connection breaks, which throws, or until it is to close. */
async function listenOnce(application: ClientConfig, closing: AbortSignal, { ready, told }: Ear): Promise<void> {
  const client = new Client({
    ...application,
    application_name: 'waarom news',
    keepAlive: true,
    connectionTimeoutMillis: STORE.connectMs,
  })
  const over = new Promise<void>((resolve, reject) => {
    client.once('error', reject)
    client.once('end', resolve)
    closing.addEventListener('abort', () => resolve(), { once: true })
  })
  over.catch(() => {})
  try {
    await client.connect()
    client.on('notification', ({ payload }) => told(payload ?? ''))
    await client.query('listen waarom_task')
    ready()
    await over
  } finally {
    client.on('error', () => {})
    await client.end().catch(() => {})
  }
}
