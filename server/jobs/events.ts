import { setTimeout as pause } from 'node:timers/promises'
import type { TaskAnswer } from './ask.ts'
import { LIMITS } from './limits.ts'
import type { News } from './news.ts'

/** What is followed, and until when. */
export interface Following {
  readonly id: string
  readonly news: News
  /** The task as it is now. */
  readonly look: () => Promise<TaskAnswer>
  /** Aborted when nobody listens any more, or the server stops. */
  readonly over: AbortSignal
  readonly heartbeatMs?: number
}

const ENDED: readonly TaskAnswer['state'][] = ['done', 'dead', 'stopped']

/**
 * What happens to a task as Server-Sent Events: `task` with the whole task at once and after each change, and `end` when
 * it has ended. Between them a comment, so that both sides know that the other lives; the task is looked at then too, in
 * case news got lost. After some minutes it ends without `end`, and a browser asks again, with the rights it has by then.
 */
export async function* eventsOf({ id, news, look, over, heartbeatMs = LIMITS.heartbeatMs }: Following) {
  let bell = Promise.withResolvers<void>()
  const ring = () => bell.resolve()
  const leave = news.follow(id, ring)
  over.addEventListener('abort', ring, { once: true })
  const until = performance.now() + LIMITS.followMs
  let told = ''
  try {
    for (;;) {
      bell = Promise.withResolvers()
      if (over.aborted || performance.now() > until) return
      const task = await look()
      const now = JSON.stringify(task)
      yield now === told ? ':\n\n' : `event: task\ndata: ${now}\n\n`
      told = now
      if (ENDED.includes(task.state)) {
        yield 'event: end\ndata: {}\n\n'
        return
      }
      await rungWithin(bell.promise, heartbeatMs)
    }
  } finally {
    leave()
    over.removeEventListener('abort', ring)
  }
}

async function rungWithin(bell: Promise<void>, ms: number): Promise<void> {
  const rung = new AbortController()
  await Promise.race([bell, pause(ms, undefined, { signal: rung.signal })])
  rung.abort()
}
