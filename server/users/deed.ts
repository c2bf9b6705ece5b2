import type { Json } from '@waarom/account/ledger/entry.ts'
import type { Kysely } from 'kysely'
import { appendEntry } from '../account/ledger/ledger.ts'
import type { Tables } from '../store/store.ts'

/** What can be done to the rights of somebody. */
type What =
  | 'invited'
  | 'invitation-ended'
  | 'joined'
  | 'linked'
  | 'roles'
  | 'sessions-ended'
  | 'address-changed'
  | 'password-changed'
  | 'reset-link-made'
  | 'password-reset'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-removed'
  | 'key-made'
  | 'key-ended'
  | 'deleted'

/** Something that was done to the rights of somebody. */
export interface Deed {
  readonly what: What
  /** The id of who did it; null when no user did. */
  readonly by: string | null
  /** What it was done to, as references: `user:…`, `key:…`. */
  readonly to: readonly string[]
  readonly facts?: Readonly<Record<string, Json>>
}

/** How somebody proved who he is. */
export type Way = 'password' | 'second-factor' | 'recovery-code' | 'single-sign-on'

/** Puts on account what was done to rights; the last thing that its transaction does. */
export async function putDeed(db: Kysely<Tables>, { what, by, to, facts = {} }: Deed): Promise<void> {
  const actor = by === null ? 'system' : `user:${by}`
  await appendEntry(db, { at: new Date().toISOString(), kind: 'right', actor, subjects: to, body: { what, ...facts } })
}

/** Puts on account that somebody signed in. */
export async function putSignIn(db: Kysely<Tables>, userId: string, way: Way): Promise<void> {
  const actor = `user:${userId}`
  await appendEntry(db, { at: new Date().toISOString(), kind: 'sign-in', actor, subjects: [], body: { way } })
}
