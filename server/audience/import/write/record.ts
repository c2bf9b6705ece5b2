import type { Address } from '@waarom/audience/address/address.ts'
import type { ConsentPurpose } from '@waarom/audience/consent/purpose.ts'
import type { LegalBasis } from '@waarom/audience/provenance/legal-basis.ts'
import type { RefusalType } from '@waarom/audience/suppression/suppression.ts'
import type { Problem } from '@waarom/purpose/problem.ts'
import type { PeopleTables } from '../../tables.ts'
import type { Period } from '../values/period.ts'

/** A moment: ISO 8601 in UTC. */
export type Moment = string

/** Who a row is about. Null is what the file does not say: it never erases what we know. */
export interface RecordContact {
  /** By which the source knows this contact; without it the first address is what it is known by. */
  readonly externalId: string | null
  readonly kind: 'person' | 'organisation' | null
  readonly givenName: string | null
  readonly familyName: string | null
  readonly organisation: string | null
  /** ISO 639-1, small letters. */
  readonly language: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly street: string | null
  readonly postcode: string | null
  readonly town: string | null
  /** E.164. */
  readonly phone: string | null
  readonly firstSeenAt: Moment | null
}

/** The order that a row is about. Following rows of the same order may say less. */
export interface RecordOrder {
  /** Its number, as people know it. */
  readonly externalId: string
  /** One of its rows must say it. */
  readonly placedAt: Moment | null
  readonly paidAt: Moment | null
  readonly shippedAt: Moment | null
  readonly cancelledAt: Moment | null
  readonly state: PeopleTables['waarom.order']['state']
  readonly totalMinor: number | null
  readonly shippingMinor: number | null
  readonly currency: string | null
}

/** A line of the order of the row. */
export interface RecordLine {
  readonly sku: string | null
  readonly name: string | null
  readonly category: string | null
  readonly quantity: number
  readonly unitMinor: number | null
}

/** Something that happened. */
export interface RecordEvent {
  /** Where the source has none, what it says is what it is known by. */
  readonly externalId: string | null
  readonly name: string
  readonly at: Moment
  readonly properties: Readonly<Record<string, string | number | boolean | null>>
}

/** A contract that lasts. */
export interface RecordContract {
  /** Where the source has none, whose it is, its name and its beginning are what it is known by. */
  readonly externalId: string | null
  readonly name: string
  readonly beginsAt: Moment
  readonly endsAt: Moment | null
  readonly priceMinor: number | null
  readonly currency: string | null
  readonly paidEach: Period | null
}

/** A consent of the contact, for the first address of the row. */
export interface RecordConsent {
  readonly purpose: ConsentPurpose
  readonly streamId: string | null
  /** What was shown. */
  readonly wording: string | null
  readonly at: Moment | null
  readonly confirmedAt: Moment | null
  readonly withdrawnAt: Moment | null
  readonly evidence: string | null
}

/** Leave to mail about similar things after a sale or gift, with what was said then. */
export interface RecordSoftOptIn {
  readonly legalSenderId: string
  readonly kind: 'sale' | 'gift'
  /** By what the source knows the order that it was, where the row says so. */
  readonly order: string | null
  readonly at: Moment
  /** What people were told, and how they could refuse, word for word. */
  readonly notice: string
  readonly noticeEvidence: string
  readonly optOut: string
  readonly optOutEvidence: string
}

/** A refusal, for every address of the row. Who is erased is not imported but erased here. */
export interface RecordSuppression {
  readonly type: RefusalType
  /** How far it goes; everything when both are null, and never both. */
  readonly streamId: string | null
  readonly brandId: string | null
  readonly reason: string
  readonly at: Moment | null
}

/** A mail that another tool sent, to the first address of the row. */
export interface RecordDelivery {
  /** By what the tool knows it; without one it is known by its address, its mail and its moment. */
  readonly externalId: string | null
  /** By what some source knows whom it was sent to: of several people with the address. */
  readonly contactId: string | null
  /** What the tool calls the mail. */
  readonly mail: string | null
  readonly at: Moment
  readonly state: PeopleTables['waarom.delivery']['state']
}

/** What one row of a file says, read and checked, before it meets what we know. */
export interface ImportRecord {
  /** Where it begins in the file; rises from record to record. */
  readonly line: number
  /** As it stood in the file, to be given back if it is refused. */
  readonly cells: readonly string[]
  /** Null where the row is about an address alone. An order, event, contract, consent or soft opt-in needs a contact. */
  readonly contact: RecordContact | null
  /** Each key once; the first is the one that the contact uses. */
  readonly addresses: readonly Address[]
  readonly order: RecordOrder | null
  /** Only with an order. */
  readonly orderLine: RecordLine | null
  readonly event: RecordEvent | null
  readonly contract: RecordContract | null
  readonly consents: readonly RecordConsent[]
  readonly softOptIn: RecordSoftOptIn | null
  readonly suppressions: readonly RecordSuppression[]
  /** Needs an address, and no contact: it makes none. */
  readonly delivery: RecordDelivery | null
  /** What the row itself says of its origin, beside what the whole import does. */
  readonly provenance: { readonly at: Moment | null; readonly evidence: string | null } | null
}

/** Records that were read together, with the rows that could not be read or understood. */
export interface RecordBatch {
  readonly records: readonly ImportRecord[]
  readonly rejected: readonly Refused[]
}

/** A row that is not taken, with its cells or, where those could not be read, its text. Personal data. */
export interface Refused {
  readonly line: number
  readonly said: readonly string[] | string
  readonly problem: Problem
}

/** Where the contacts of an import come from. */
export interface ImportProvenance {
  readonly at: Moment | null
  /** What the people were told; null where nobody knows. */
  readonly told: string | null
  readonly legalBasis: LegalBasis
  readonly purpose: string
  readonly retentionRuleId: string
  readonly evidence: string | null
}

/** What holds for every row of an import. */
export interface ImportSetting {
  /** What rows are known by: contacts, orders, events and contracts are unique by it and their external id. */
  readonly source: string
  readonly brandId: string
  /** Null: contacts come in without, which everyone can see; it is never invented. */
  readonly provenance: ImportProvenance | null
  /** When the list of refusals that this file is was made; null where it is none. */
  readonly listMadeAt: Moment | null
  /** Which mail the deliveries are of, and of which stream; null where nobody said. */
  readonly sent: { readonly mailId: string | null; readonly streamId: string | null }
}

/** How many of one noun were made, changed, or found as they were. */
export interface Tally {
  readonly made: number
  readonly changed: number
  readonly unchanged: number
}

/** What an import did, or would do. */
export interface Counts {
  /** Rows taken up so far, with those that were refused. */
  readonly rows: number
  /** Each once. Of those that are only named by an order, event or contract no one counts as found as it was. */
  readonly contacts: Tally
  /** Contacts that were here before, and that another source, or this one under another id, knew already by the address. */
  readonly merged: number
  readonly addresses: Tally
  readonly orders: Tally
  readonly events: Tally
  readonly contracts: Tally
  readonly consents: Tally
  readonly softOptIns: Tally
  readonly suppressions: Tally
  readonly deliveries: Tally
  /** Rows with an address that was refused before, and stays so whatever the row says. */
  readonly staySuppressed: number
  /** Contacts that were made and of which nobody said where they come from. */
  readonly withoutProvenance: number
  readonly rejected: number
}
