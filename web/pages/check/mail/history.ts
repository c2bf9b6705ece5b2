import { LIMITS } from '../../../limits.ts'
import type { Mail } from './mail.ts'

/** Something that one works on, a mail unless said otherwise, with what came before and what was undone. */
export interface History<T = Mail> {
  readonly past: readonly T[]
  readonly now: T | null
  readonly future: readonly T[]
  /** When the last step began, so that typing becomes one step; 0 for a step of its own. */
  readonly stepAtMs: number
}

/** What can happen to it. */
export type Step<T = Mail> =
  | { readonly do: 'put'; readonly next: T | null }
  | { readonly do: 'type'; readonly next: T; readonly atMs: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

/** Nothing yet, nothing to undo. */
export const EMPTY: History<never> = { past: [], now: null, future: [], stepAtMs: 0 }

/** The next history. Clearing it can be undone too. */
export function stepped<T = Mail>(history: History<T>, step: Step<T>): History<T> {
  const { past, now, future } = history
  switch (step.do) {
    case 'put':
      return { past: now ? [...past, now].slice(-LIMITS.undo) : past, now: step.next, future: [], stepAtMs: 0 }
    case 'type':
      if (now && history.stepAtMs > 0 && step.atMs - history.stepAtMs < LIMITS.stepMs)
        return { past, now: step.next, future: [], stepAtMs: history.stepAtMs }
      return { past: now ? [...past, now].slice(-LIMITS.undo) : past, now: step.next, future: [], stepAtMs: step.atMs }
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
