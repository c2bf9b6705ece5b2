import type { Decision } from '@waarom/purpose/law/rulebook.ts'
import { AUDIENCE_BECAUSE, type AudienceState, audienceStation } from '../../audience/audiences/station.ts'

/** The stations of a mail, in their order. */
export const STATIONS = ['purpose', 'audience', 'account', 'approval', 'delivery', 'after'] as const

/** Why a mail stands as it does at its purpose. */
const PURPOSE_BECAUSE = [
  'no-draft',
  'with-counsel',
  'asked-back',
  'refused',
  'unreadable',
  'needs-person',
  'held',
  'warned',
] as const

/** Why a mail stands as it does, at each station that says so. */
export const BECAUSE = { purpose: PURPOSE_BECAUSE, audience: AUDIENCE_BECAUSE } as const

/** How a mail stands at one station: nothing done yet, stopped by something, with somebody, or passed. */
export interface Station<Because> {
  readonly state: 'todo' | 'blocked' | 'waiting' | 'done'
  /** Why, as a code; null where there is nothing to say. */
  readonly because: Because | null
}

/** The stations of one mail. */
export interface Stations extends Readonly<Record<(typeof STATIONS)[number], Station<string>>> {
  readonly purpose: Station<(typeof PURPOSE_BECAUSE)[number]>
  readonly audience: Station<(typeof AUDIENCE_BECAUSE)[number]> & {
    /** When it was frozen last; null when it never was. */
    readonly frozenAt: string | null
  }
}

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
export function stationsOf(purpose: PurposeState, audience: AudienceState): Stations {
  const todo: Station<never> = { state: 'todo', because: null }
  return {
    purpose: purposeOf(purpose),
    audience: audienceStation(audience),
    ...{ account: todo, approval: todo, delivery: todo, after: todo },
  }
}

function purposeOf({ decision, review, hasDraft, isRefused, reviewState }: PurposeState): Stations['purpose'] {
  if (!hasDraft) return { state: 'todo', because: 'no-draft' }
  if (reviewState === 'open') return { state: 'waiting', because: 'with-counsel' }
  if (reviewState === 'asked-back') return { state: 'blocked', because: 'asked-back' }
  if (isRefused) return { state: 'blocked', because: 'refused' }
  if (decision === null) return { state: 'blocked', because: 'unreadable' }
  if (decision === 'hold') return { state: 'blocked', because: review ? 'needs-person' : 'held' }
  return { state: 'done', because: decision === 'warn' ? 'warned' : null }
}
