import type { Scope, SuppressionType } from '@waarom/audience/suppression/suppression.ts'

/** A moment: ISO 8601 in UTC, to the millisecond. */
export type Moment = string

/** A country of the shop, ISO 3166-1 alpha-2. */
export type Country = 'NL' | 'BE' | 'DE' | 'FR' | 'GB'
/** The languages in which the shop speaks to its people. */
export type Language = 'nl' | 'fr' | 'de' | 'en'
/** What is paid with; amounts are in minor units of it. */
export type Currency = 'EUR' | 'GBP'

/** Somebody the shop knows. Unique by `source` and `external_id`. */
export interface ContactRow {
  readonly id: string
  readonly source: string
  readonly external_id: string
  readonly kind: 'person' | 'organisation'
  readonly given_name: string
  readonly family_name: string
  readonly organisation: string | null
  readonly language: Language
  /** Null where nobody asked: the strictest law counts. */
  readonly country: Country | null
  readonly street: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly first_seen_at: Moment
}

/** A mail address of a contact. Two contacts may have the same `key`. */
export interface AddressRow {
  readonly id: string
  readonly contact_id: string
  /** By which addresses are compared, of audience/address. */
  readonly key: string
  readonly written: string
  /** 1 is the one that the contact uses. */
  readonly position: number
  readonly first_seen_at: Moment
}

/** Where an order stands. */
export type OrderState = 'under-way' | 'late' | 'delivered' | 'returned' | 'cancelled'

/** An order. Unique by `source` and `external_id`, which is its number. */
export interface OrderRow {
  readonly id: string
  readonly source: string
  readonly external_id: string
  readonly contact_id: string
  readonly brand_id: string
  readonly placed_at: Moment
  readonly paid_at: Moment | null
  readonly shipped_at: Moment | null
  readonly cancelled_at: Moment | null
  readonly state: OrderState
  /** Lines and shipping together. */
  readonly total_minor: number
  readonly shipping_minor: number
  readonly currency: Currency
}

/** A line of an order, in the currency of the order. */
export interface OrderLineRow {
  readonly order_id: string
  readonly position: number
  readonly sku: string
  readonly name: string
  readonly category: string
  readonly quantity: number
  readonly unit_minor: number
}

/** Something that happened. Unique by `source` and `external_id`. */
export interface EventRow {
  readonly id: string
  readonly source: string
  readonly external_id: string
  readonly contact_id: string
  readonly name: string
  readonly at: Moment
  readonly properties: Readonly<Record<string, string | number>>
}

/** A subscription or other contract that lasts. Unique by `source` and `external_id`. */
export interface ContractRow {
  readonly id: string
  readonly source: string
  readonly external_id: string
  readonly contact_id: string
  readonly brand_id: string
  readonly name: string
  readonly begins_at: Moment
  /** Null while it runs on by itself. */
  readonly ends_at: Moment | null
  readonly price_minor: number
  readonly currency: Currency
  readonly paid_each: 'month' | 'year' | 'term'
}

/** Consent as it was given, with what proves it. `stream_id` is null where it is for no kind of mail: tracking. */
export interface ConsentRow {
  readonly id: string
  readonly contact_id: string
  readonly address_id: string
  readonly purpose: 'commercial' | 'editorial' | 'charitable' | 'tracking'
  readonly stream_id: string | null
  readonly wording: string
  readonly at: Moment
  readonly source: string
  readonly evidence: string
  readonly withdrawn_at: Moment | null
}

/** Leave to mail about similar things after a sale or gift: notice and way out at collection, each with its evidence. */
export interface SoftOptInRow {
  readonly id: string
  readonly contact_id: string
  readonly legal_sender_id: string
  readonly kind: 'sale' | 'gift'
  /** The sale. */
  readonly order_id: string | null
  /** The gift. */
  readonly event_id: string | null
  readonly at: Moment
  readonly notice: string
  readonly notice_evidence: string
  readonly opt_out: string
  readonly opt_out_evidence: string
}

/** A refusal. By address, or where the person was erased by the keyed hash of the address; never both. */
export interface SuppressionRow {
  readonly id: string
  readonly address_key: string | null
  readonly erased_hash: string | null
  readonly type: SuppressionType
  readonly scope: Scope
  readonly reason: string
  readonly source: string
  readonly at: Moment
}

/** A ground of GDPR article 6 that the shop rests on. */
export type LegalBasis = 'contract' | 'consent' | 'legitimate-interest'

/** Where a datum of a contact comes from: the contact itself (`address_id` null) or one of its addresses. */
export interface ProvenanceRow {
  readonly id: string
  readonly contact_id: string
  readonly address_id: string | null
  readonly brand_id: string
  readonly source: string
  readonly at: Moment
  /** What the person was told when it was collected. */
  readonly told: string
  readonly legal_basis: LegalBasis
  readonly purpose: string
  readonly retention_rule_id: string
  readonly evidence: string
}

/** The tables that people fill, each after those that it refers to. */
export interface Rows {
  readonly contact: ContactRow
  readonly address: AddressRow
  readonly order: OrderRow
  readonly order_line: OrderLineRow
  readonly event: EventRow
  readonly contract: ContractRow
  readonly consent: ConsentRow
  readonly soft_opt_in: SoftOptInRow
  readonly suppression: SuppressionRow
  readonly provenance: ProvenanceRow
}

/** Rows of some people, table by table. */
export type Batch = { readonly [Table in keyof Rows]: readonly Rows[Table][] }
