import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from './limits.ts'

/**
 * Does something that should go on, again whenever it ends: at first soon, then with longer waits as long as it ends soon.
 * @param over ends it, and the wait; what is done must hear of it by itself
 */
export async function againAndAgain(over: AbortSignal, work: () => Promise<void>): Promise<void> {
  for (let failures = 0; !over.aborted; failures += 1) {
    const began = performance.now()
    await work()
    if (performance.now() - began > LIMITS.longestWaitMs) failures = 0
    const waitMs = Math.min(LIMITS.firstWaitMs * 2 ** failures, LIMITS.longestWaitMs)
    await pause(waitMs, undefined, { signal: over }).catch(() => {})
  }
}
