import { LIMITS } from './limits.ts'

/** How far something is. */
export interface Far {
  readonly done: number
  /** Of how many; null when nobody knows. */
  readonly total: number | null
}

/** Says now and then how far a task is. */
export interface Progress {
  /** Notes how far it is. */
  readonly report: (done: number, total: number | null) => void
  /** Writes nothing any more, and gives what was noted last; null when nothing was. */
  readonly close: () => Promise<Far | null>
}

/**
 * Takes reports as often as they come, and writes the last of them down a few times a second.
 * @param write may fail: the next report says more than the one that was lost
 */
export function openProgress(write: (far: Far) => Promise<unknown>, everyMs: number = LIMITS.reportMs): Progress {
  let last: Far | null = null
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<unknown> = Promise.resolve()
  const flush = () => {
    const far = last
    if (far) writing = write(far).catch(() => {})
    void writing.then(() => {
      timer = null
      if (last !== far) wait()
    })
  }
  const wait = () => {
    timer ??= setTimeout(flush, everyMs)
  }
  return {
    report: (done, total) => {
      last = { done: Math.round(done), total: total === null ? null : Math.round(total) }
      wait()
    },
    close: async () => {
      clearTimeout(timer ?? undefined)
      // What is being written now may not come after what the end of the task writes.
      await writing
      clearTimeout(timer ?? undefined)
      return last
    },
  }
}
