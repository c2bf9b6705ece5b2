import { codeOf } from '../store/connection.ts'
import { againAndAgain } from './again.ts'
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
  const working = againAndAgain(signal, async () => {
    const shift = await tryShift(options)
    if (shift) await Promise.race([shift.lost, asked])
    await shift?.end()
  })
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
