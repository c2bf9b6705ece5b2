import { LIMITS } from '../../../limits.ts'
import type { Mail } from './mail.ts'

/** The mail with what came before and what was undone. */
export interface History {
  readonly past: readonly Mail[]
  readonly now: Mail | null
  readonly future: readonly Mail[]
  /** When the last step began, so that typing becomes one step; 0 for a step of its own. */
  readonly stepAtMs: number
}

/** What can happen to the mail. */
export type Step =
  | { readonly do: 'put'; readonly mail: Mail | null }
  | { readonly do: 'type'; readonly mail: Mail; readonly atMs: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

/** No mail, nothing to undo. */
export const EMPTY: History = { past: [], now: null, future: [], stepAtMs: 0 }

/** The next history. Clearing the mail can be undone too. */
export function stepped(history: History, step: Step): History {
  const { past, now, future } = history
  switch (step.do) {
    case 'put':
      return { past: now ? [...past, now].slice(-LIMITS.undo) : past, now: step.mail, future: [], stepAtMs: 0 }
    case 'type':
      if (now && history.stepAtMs > 0 && step.atMs - history.stepAtMs < LIMITS.stepMs)
        return { past, now: step.mail, future: [], stepAtMs: history.stepAtMs }
      return { past: now ? [...past, now].slice(-LIMITS.undo) : past, now: step.mail, future: [], stepAtMs: step.atMs }
    case 'undo': {
      const before = past.at(-1)
      if (!before) return history
      return { past: past.slice(0, -1), now: before, future: now ? [now, ...future] : future, stepAtMs: 0 }
    }
    case 'redo': {
      const after = future[0]
      if (!after) return history
      return { past: now ? [...past, now] : past, now: after, future: future.slice(1), stepAtMs: 0 }
    }
  }
}
