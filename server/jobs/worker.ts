import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from '../store/connection.ts'
import { LIMITS } from './limits.ts'
import { beginShift, type Shift, type WorkerOptions } from './shift.ts'

/** A worker: takes tasks from the queue and does them. */
export interface Worker {
  /** Takes no more tasks; those that run are told to end and go back in the queue. */
  readonly stop: () => Promise<void>
}

/** Starts a worker. Whenever it loses the database it begins again, with longer waits as long as that fails. */
export function openWorker(options: WorkerOptions): Worker {
  const stopping = new AbortController()
  const { signal } = stopping
  const asked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  const work = async () => {
    for (let failures = 0; !signal.aborted; failures += 1) {
      const began = performance.now()
      const shift = await tryShift(options)
      if (shift) await Promise.race([shift.lost, asked])
      await shift?.end()
      if (performance.now() - began > LIMITS.longestWaitMs) failures = 0
      await pause(waitMs(failures), undefined, { signal }).catch(() => {})
    }
  }
  const working = work()
  return {
    stop: async () => {
      stopping.abort()
      await working
    },
  }
}

async function tryShift(options: WorkerOptions): Promise<Shift | null> {
  try {
    return await beginShift(options)
  } catch (error) {
    options.log.warn({ code: codeOf(error) }, 'a worker does not reach the database')
    return null
  }
}

const waitMs = (failures: number) => Math.min(LIMITS.firstWaitMs * 2 ** failures, LIMITS.longestWaitMs)
