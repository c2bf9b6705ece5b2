import type { Bucket } from '@waarom/audience/nuisance/cell.ts'
import type { Audience, Group, Variant } from '@waarom/audience/places/audience.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import type { ColumnType, Generated } from 'kysely'

/** A value that the driver gives as JSON and takes as text. */
type Json<T> = ColumnType<T, string, string>

/** What of an audience is kept beside its mode. */
export interface StoredContent {
  readonly groups: readonly Group[]
  /** What the laws demand of them is looked up each time. */
  readonly variants: readonly Omit<Variant, 'demands'>[]
  /** What the verdicts take for true, with whether somebody said that it is so. */
  readonly assumptions: readonly { readonly fact: string; readonly value: string; readonly confirmed: boolean }[]
  /** Why people who refused must get a service mail that nobody asked for; null: they stay out. */
  readonly suppressedBecause: string | null
}

/** The tables of audiences: rules with a name, versions, what was frozen, and what came of it. */
export interface AudienceTables {
  readonly 'waarom.relevance_rule': {
    readonly id: string
    readonly name: string
    readonly rule: Json<Rule>
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly put_away_at: Date | null
  }
  readonly 'waarom.audience': {
    readonly mail_id: string
    readonly id: string
    readonly number: number
    readonly mode: Audience['mode']
    readonly content: Json<StoredContent>
    readonly content_hash: string
    readonly made_by: string | null
    readonly made_at: Generated<Date>
  }
  readonly 'waarom.current_audience': {
    readonly mail_id: string
    readonly audience_id: string
    readonly saved_at: Generated<Date>
  }
  readonly 'waarom.snapshot_ask': {
    readonly mail_id: string
    readonly id: string
    readonly audience_id: string
    readonly draft_id: string
    readonly old_lists_because: string | null
    readonly asked_by: string | null
    readonly asked_at: Generated<Date>
  }
  readonly 'waarom.audience_snapshot': {
    readonly mail_id: string
    readonly id: string
    readonly audience_id: string
    readonly frozen_at: Generated<Date>
    readonly frozen_by: string | null
    readonly hash: Buffer
    readonly demands_hash: Buffer
    readonly counts: Json<Readonly<Record<string, number>>>
    readonly total: number
  }
  readonly 'waarom.snapshot_old_lists': {
    readonly mail_id: string
    readonly snapshot_id: string
    readonly id: string
    readonly because: string
    readonly said_by: string | null
    readonly said_at: Generated<Date>
  }
  readonly 'waarom.snapshot_recipient': {
    readonly snapshot_id: string
    readonly contact_id: string
    readonly address_id: string
    readonly place: number
  }
  readonly 'waarom.snapshot_block': {
    readonly snapshot_id: string
    readonly block: number
    /** Null in the place of who was erased. */
    readonly contacts: readonly (string | null)[]
    readonly places: readonly number[]
    readonly leaves: Buffer
    readonly hash: Buffer
  }
  readonly 'waarom.nuisance_observed': {
    readonly mail_id: string
    readonly sent_on: string
    readonly recency: Bucket<'recency'>
    readonly frequency: Bucket<'frequency'>
    readonly kind: Bucket<'kind'>
    readonly event: boolean
    readonly told: boolean
    readonly sent: number
    readonly complaints: number
    readonly unsubscribes: number
    readonly questions_of: number
    readonly questions: number
  }
}
