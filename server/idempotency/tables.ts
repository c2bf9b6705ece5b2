import type { Generated } from 'kysely'

/** The table of what was asked under a key. */
export interface IdempotencyTables {
  readonly 'waarom.idempotency_key': {
    readonly user_id: string
    readonly key_hash: Buffer
    readonly request_hash: Buffer
    readonly state: 'running' | 'done'
    readonly held_until: Date
    readonly answer: Buffer | null
    readonly made_at: Generated<Date>
    readonly expires_at: Date
  }
}
