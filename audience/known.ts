import type { ConsentPurpose } from './consent/purpose.ts'
import type { LegalBasis } from './provenance/legal-basis.ts'
import type { Scope, SuppressionType } from './suppression/suppression.ts'

/** A moment as ISO 8601 in UTC, with three digits of a second: two of them compare as text. */
export type Moment = string

/** Everything that is known of one contact, as far as an audience looks at it. Ids are those of the tables. */
export interface Known {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  /** ISO 639-1; null where nobody asked. */
  readonly language: string | null
  /** ISO 3166-1 alpha-2; null where nobody asked. */
  readonly country: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly firstSeenAt: Moment
  /** By position: the first is the one that the contact uses. */
  readonly addresses: readonly KnownAddress[]
  readonly orders: readonly KnownOrder[]
  readonly events: readonly { readonly name: string; readonly at: Moment }[]
  readonly contracts: readonly KnownContract[]
  readonly consents: readonly KnownConsent[]
  readonly softOptIns: readonly {
    readonly legalSenderId: string
    readonly kind: 'sale' | 'gift'
    readonly at: Moment
  }[]
  readonly provenances: readonly KnownProvenance[]
  /** Mails that reached the contact, by whatever tool. */
  readonly deliveries: readonly { readonly at: Moment; readonly streamId: string | null }[]
}

/** An address of a contact, with the refusals to mail it. */
export interface KnownAddress {
  readonly id: string
  /** By which addresses are compared: what stands behind its last @ is the domain. */
  readonly key: string
  readonly suppressions: readonly KnownSuppression[]
}

/** A refusal of one address. */
export interface KnownSuppression {
  readonly type: SuppressionType
  readonly scope: Scope
}

/** An order with its lines. */
export interface KnownOrder {
  readonly brandId: string
  readonly placedAt: Moment
  readonly state: 'unknown' | 'under-way' | 'late' | 'delivered' | 'returned' | 'cancelled'
  readonly totalMinor: number | null
  /** ISO 4217; null where the source does not say. */
  readonly currency: string | null
  readonly lines: readonly KnownLine[]
}

/** One article of an order. */
export interface KnownLine {
  readonly article: string | null
  readonly category: string | null
}

/** A subscription or other contract that lasts. */
export interface KnownContract {
  readonly brandId: string
  readonly name: string
  readonly beginsAt: Moment
  /** Null while it runs on by itself. */
  readonly endsAt: Moment | null
}

/** Consent as it was given. */
export interface KnownConsent {
  readonly purpose: ConsentPurpose
  /** Null where it is for no kind of mail, or the source does not say for which. */
  readonly streamId: string | null
  /** Null where it is for whatever address the contact has. */
  readonly addressId: string | null
  readonly withdrawnAt: Moment | null
}

/** Where a datum of a contact comes from, and how long it may stay. */
export interface KnownProvenance {
  /** Null: of the contact itself. */
  readonly addressId: string | null
  readonly brandId: string
  readonly at: Moment | null
  /** Whether it is known what the person was told. */
  readonly told: boolean
  readonly legalBasis: LegalBasis
  readonly retention: Retention
}

/** How long a datum is kept, counted from what. */
export interface Retention {
  readonly months: number
  readonly countedFrom:
    | 'collection'
    | 'last-order'
    | 'last-contact'
    | 'last-sign-in'
    | 'end-of-contract'
    | 'withdrawal'
    | 'gift'
}
