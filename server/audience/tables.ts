import type { ConsentPurpose } from '@waarom/audience/consent/purpose.ts'
import type { LegalBasis } from '@waarom/audience/provenance/legal-basis.ts'
import type { SuppressionType } from '@waarom/audience/suppression/suppression.ts'
import type { Generated } from 'kysely'
import type { Counts } from './import/write/record.ts'

/** A whole number of eight bytes, which PostgreSQL gives as text. */
type Big = string

/** The tables of people, and of what hangs on them. */
export interface PeopleTables {
  readonly 'waarom.wording': { readonly id: string; readonly hash: Buffer; readonly text: string }
  readonly 'waarom.contact': {
    readonly id: string
    readonly kind: 'person' | 'organisation'
    readonly given_name: string | null
    readonly family_name: string | null
    readonly organisation: string | null
    readonly language: string | null
    readonly country: string | null
    readonly street: string | null
    readonly postcode: string | null
    readonly town: string | null
    readonly phone: string | null
    readonly first_seen_at: Date
  }
  readonly 'waarom.contact_external_id': {
    readonly contact_id: string
    readonly source: string
    readonly external_id: string
  }
  readonly 'waarom.address': {
    readonly contact_id: string
    readonly id: string
    readonly key: string
    readonly written: string
    readonly position: number
    readonly first_seen_at: Date
  }
  readonly 'waarom.order': {
    readonly contact_id: string
    readonly id: string
    readonly brand_id: string
    readonly source: string
    readonly external_id: string
    readonly placed_at: Date
    readonly paid_at: Date | null
    readonly shipped_at: Date | null
    readonly cancelled_at: Date | null
    readonly state: 'unknown' | 'under-way' | 'late' | 'delivered' | 'returned' | 'cancelled'
    readonly total_minor: Big | null
    readonly shipping_minor: Big | null
    readonly currency: string | null
  }
  readonly 'waarom.order_line': {
    readonly contact_id: string
    readonly order_id: string
    readonly position: number
    readonly sku: string | null
    readonly name: string | null
    readonly category: string | null
    readonly quantity: number
    readonly unit_minor: Big | null
  }
  readonly 'waarom.event': {
    readonly contact_id: string
    readonly id: string
    readonly source: string
    readonly external_id: string
    readonly name: string
    readonly at: Date
    readonly properties: Readonly<Record<string, string | number | boolean | null>>
  }
  readonly 'waarom.contract': {
    readonly contact_id: string
    readonly id: string
    readonly brand_id: string
    readonly source: string
    readonly external_id: string
    readonly name: string
    readonly begins_at: Date
    readonly ends_at: Date | null
    readonly price_minor: Big | null
    readonly currency: string | null
    readonly paid_each: 'month' | 'year' | 'term' | null
  }
  readonly 'waarom.consent': {
    readonly contact_id: string
    readonly id: string
    readonly address_id: string | null
    readonly purpose: ConsentPurpose
    readonly stream_id: string | null
    readonly wording_id: string | null
    readonly at: Date | null
    readonly confirmed_at: Date | null
    readonly source: string
    readonly evidence: string | null
    readonly withdrawn_at: Date | null
  }
  readonly 'waarom.soft_opt_in': {
    readonly contact_id: string
    readonly id: string
    readonly legal_sender_id: string
    readonly kind: 'sale' | 'gift'
    readonly order_id: string | null
    readonly event_id: string | null
    readonly at: Date
    readonly notice_id: string
    readonly notice_evidence: string
    readonly opt_out_id: string
    readonly opt_out_evidence: string
  }
  readonly 'waarom.suppression': {
    readonly id: string
    readonly address_key: string | null
    readonly erased_hash: string | null
    readonly type: SuppressionType
    readonly stream_id: string | null
    readonly brand_id: string | null
    readonly reason: Generated<string>
    readonly source: string
    readonly at: Date | null
    readonly known_since: Generated<Date>
  }
  readonly 'waarom.lifted_suppression': {
    readonly id: string
    readonly address_key: string
    readonly type: SuppressionType
    readonly stream_id: string | null
    readonly brand_id: string | null
    readonly reason: string
    readonly source: string
    readonly at: Date | null
    readonly known_since: Date
    readonly lifted_at: Generated<Date>
    readonly lifted_by: string | null
    readonly note: string
  }
  readonly 'waarom.import_mark': {
    readonly import_id: string
    readonly began_at: Date
    readonly line: Big
    readonly counts: Counts
  }
  readonly 'waarom.suppression_list': { readonly source: string; readonly brought_up_to_date_at: Date }
  readonly 'waarom.provenance': {
    readonly contact_id: string
    readonly id: string
    readonly address_id: string | null
    readonly brand_id: string
    readonly source: string
    readonly at: Date | null
    readonly told_id: string | null
    readonly legal_basis: LegalBasis
    readonly purpose: string
    readonly retention_rule_id: string
    readonly evidence: string | null
  }
  readonly 'waarom.delivery': {
    readonly contact_id: string
    readonly id: string
    readonly mail_id: string | null
    readonly stream_id: string | null
    readonly address_key: string
    readonly at: Date
    readonly source: string
    readonly external_id: string
    readonly state: 'sent' | 'bounced' | 'unknown'
  }
  /** One row a contact, counted by the database: what each column is stands in `waarom.facts_of`. */
  readonly 'waarom.contact_facts': {
    readonly contact_id: string
    /** The address that the contact uses. */
    readonly address_id: string | null
    readonly address_key: string | null
    readonly kind: 'person' | 'organisation'
    readonly language: string | null
    readonly country: string | null
    readonly first_seen_at: Date
    readonly addresses: number
    readonly orders: number
    readonly first_order_at: Date | null
    readonly last_order_at: Date | null
    readonly open_orders: number
    readonly late_orders: number
    readonly last_event_at: Date | null
    readonly contracts: number
    readonly contract_begins_at: Date | null
    /** Infinity while one runs on. */
    readonly contract_runs_until: Date | number | null
    readonly is_refused: boolean
    readonly shares_address: boolean
    readonly origins: number
    readonly told: boolean
    /** Infinity while what it is counted from has not begun. */
    readonly kept_until: Date | number | null
    readonly deliveries: number
    readonly last_delivery_at: Date | null
    /** A bit for each of `CONSENT_PURPOSES` that stands, the first of them 1. */
    readonly consents: number
  }
  /** Whose facts must be counted again; everybody where nothing is said. */
  readonly 'waarom.facts_owed': {
    readonly id: Generated<Big>
    readonly contact_id: string | null
    readonly contact_ids: readonly string[] | null
    readonly address_key: string | null
    readonly paid_up_to: string | null
  }
}
