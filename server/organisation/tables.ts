import type { CountedFrom } from '@waarom/account/retention/retention.ts'
import type { Generated } from 'kysely'

/** The tables of what the organisation is and sends. */
export interface OrganisationTables {
  readonly 'waarom.legal_sender': {
    readonly id: string
    readonly name: string
    readonly kind: 'company' | 'charity' | 'party' | 'union' | 'government' | 'association'
    readonly address: string
    readonly register_number: string | null
    /** ISO 3166-1 alpha-2. */
    readonly country: string
    readonly made_at: Generated<Date>
  }
  readonly 'waarom.brand': {
    readonly id: string
    readonly legal_sender_id: string
    readonly name: string
    readonly address: string
    readonly privacy_page: string
    readonly contact: string
    readonly domains: Generated<readonly string[]>
    readonly made_at: Generated<Date>
    readonly put_away_at: Date | null
  }
  readonly 'waarom.stream': {
    readonly id: string
    readonly brand_id: string
    readonly name: string
    readonly kind: 'service' | 'commercial'
    readonly made_at: Generated<Date>
    readonly put_away_at: Date | null
  }
  readonly 'waarom.retention_rule': {
    readonly id: string
    readonly name: string
    readonly months: number
    readonly counted_from: CountedFrom
    readonly then: 'delete' | 'ask'
    readonly made_at: Generated<Date>
    readonly put_away_at: Date | null
  }
}
