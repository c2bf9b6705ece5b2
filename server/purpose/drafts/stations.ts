import type { Decision } from '@waarom/purpose/law/rulebook.ts'

/** The stations of a mail, in their order. */
export const STATIONS = ['purpose', 'audience', 'account', 'approval', 'delivery', 'after'] as const

/** How a mail stands at one station: nothing done yet, stopped by something, with somebody, or passed. */
export interface Station {
  readonly state: 'todo' | 'blocked' | 'waiting' | 'done'
  /** Why, as a code; null where there is nothing to say. */
  readonly because: (typeof BECAUSE)[number] | null
}

/** Why a mail stands as it does at its purpose. */
export const BECAUSE = [
  'no-draft',
  'with-counsel',
  'asked-back',
  'refused',
  'unreadable',
  'needs-person',
  'held',
  'warned',
] as const

/** What the station of purpose is derived from. */
export interface PurposeState {
  /** The strictest decision of all laws; null when nothing could be judged. */
  readonly decision: Decision | null
  /** Whether some law asks a person. */
  readonly review: boolean
  readonly hasDraft: boolean
  readonly isRefused: boolean
  /** The review that is open. */
  readonly reviewState: 'open' | 'asked-back' | null
}

/** Where a mail is: its six stations, derived, never kept. */
export function stationsOf(state: PurposeState): Readonly<Record<(typeof STATIONS)[number], Station>> {
  const todo: Station = { state: 'todo', because: null }
  return { purpose: purposeOf(state), audience: todo, account: todo, approval: todo, delivery: todo, after: todo }
}

function purposeOf({ decision, review, hasDraft, isRefused, reviewState }: PurposeState): Station {
  if (!hasDraft) return { state: 'todo', because: 'no-draft' }
  if (reviewState === 'open') return { state: 'waiting', because: 'with-counsel' }
  if (reviewState === 'asked-back') return { state: 'blocked', because: 'asked-back' }
  if (isRefused) return { state: 'blocked', because: 'refused' }
  if (decision === null) return { state: 'blocked', because: 'unreadable' }
  if (decision === 'hold') return { state: 'blocked', because: review ? 'needs-person' : 'held' }
  return { state: 'done', because: decision === 'warn' ? 'warned' : null }
}
