import type { ValueKind } from '../values/value.ts'

/** What an import can hold. */
export const HOLDS = [
  'contacts',
  'orders',
  'contracts',
  'events',
  'consents',
  'soft-opt-ins',
  'suppressions',
  'deliveries',
] as const
export type Holds = (typeof HOLDS)[number]

/**
 * Our fields, and what a cell of each is read as. Only what a rule, a proof or a right needs has a field;
 * a column that fits none is dropped, and said.
 */
export const FIELDS = {
  'contact.id': 'text',
  'contact.address': 'address',
  'contact.name': 'text',
  'contact.first-name': 'text',
  'contact.middle-name': 'text',
  'contact.last-name': 'text',
  'contact.company': 'text',
  'contact.language': 'text',
  'contact.country': 'country',
  'contact.postcode': 'text',
  'contact.phone': 'phone',
  /** When the source got to know somebody, and where: the first half of provenance. */
  'contact.since': 'date',
  'contact.from': 'text',
  'order.id': 'text',
  'order.number': 'text',
  'order.contact': 'text',
  'order.placed': 'date',
  'order.paid': 'date',
  'order.shipped': 'date',
  'order.cancelled': 'date',
  'order.status': 'text',
  'order.total': 'amount',
  'order.currency': 'currency',
  'line.sku': 'text',
  'line.name': 'text',
  'line.category': 'text',
  'line.quantity': 'whole',
  'line.price': 'amount',
  'contract.id': 'text',
  'contract.name': 'text',
  'contract.begins': 'date',
  'contract.ends': 'date',
  'contract.price': 'amount',
  'contract.currency': 'currency',
  'contract.paid-each': 'text',
  'event.id': 'text',
  'event.name': 'text',
  'event.contact': 'text',
  'event.at': 'date',
  /** Of any number of columns: each is a property by its own name. Nothing is taken for one before a person says so. */
  'event.property': 'text',
  'consent.given': 'yes-no',
  'consent.asked': 'date',
  'consent.asked-from': 'text',
  'consent.confirmed': 'date',
  'consent.confirmed-from': 'text',
  'consent.withdrawn': 'date',
  'consent.list': 'text',
  'consent.wording': 'text',
  'consent.page': 'text',
  'soft-opt-in.kind': 'text',
  'soft-opt-in.at': 'date',
  'soft-opt-in.notice': 'text',
  'soft-opt-in.notice-evidence': 'text',
  'soft-opt-in.opt-out': 'text',
  'soft-opt-in.opt-out-evidence': 'text',
  'soft-opt-in.sender': 'text',
  'suppression.at': 'date',
  'suppression.reason': 'text',
  'delivery.id': 'text',
  'delivery.at': 'date',
  /** What the tool calls the mail. */
  'delivery.mail': 'text',
  'delivery.status': 'text',
} as const satisfies Readonly<Record<string, ValueKind>>

export type Field = keyof typeof FIELDS

/** Fields that a file may have several columns for. */
export const REPEATED: ReadonlySet<Field> = new Set(['event.property'])

/** Which column tells the currency of an amount that does not say its own. */
export const CURRENCY_OF = {
  'order.total': 'order.currency',
  'line.price': 'order.currency',
  'contract.price': 'contract.currency',
} as const satisfies { readonly [F in Field as (typeof FIELDS)[F] extends 'amount' ? F : never]: Field }

/** Why a column is not taken. The sentences stand in the catalogues under `drops`. */
export const DROP_REASONS = [
  'not-needed',
  'free-text',
  'secret',
  'tracking',
  'place',
  'birth',
  'counted',
  'payment',
  'ours',
  'not-held',
  'not-mapped',
] as const
export type DropReason = (typeof DROP_REASONS)[number]
