import type { Field, Holds } from '../sources/field.ts'

type Group = Field extends `${infer Name}.${string}` ? Name : never

/** Of what a file must hold one for the fields of a group to be taken. A refusal is taken whatever the file holds. */
const HELD_BY: Readonly<Record<Group, readonly Holds[]>> = {
  contact: ['contacts', 'orders', 'contracts', 'events', 'consents', 'soft-opt-ins'],
  order: ['orders'],
  line: ['orders'],
  contract: ['contracts'],
  event: ['events'],
  consent: ['consents'],
  'soft-opt-in': ['soft-opt-ins'],
  suppression: [],
  delivery: ['deliveries'],
}

/** Of what a file must hold one for a field to be taken; none where it always is. */
export function heldBy(field: Field): readonly Holds[] {
  if (field === 'contact.address') return []
  const by = HELD_BY[field.slice(0, field.indexOf('.')) as Group]
  // Of several people with one address it says who was mailed.
  if (field === 'contact.id') return [...by, 'deliveries']
  // A soft opt-in can say of which order it was.
  return field === 'order.number' || field === 'order.id' ? [...by, 'soft-opt-ins'] : by
}

/** Whether a field is taken from a file that holds these. */
export function isHeld(field: Field, holds: readonly Holds[]): boolean {
  const by = heldBy(field)
  return by.length === 0 || by.some((one) => holds.includes(one))
}

/** By which fields a file is seen to hold something: all of one of these lists. */
const SIGNS: readonly (readonly [holds: Holds, fields: readonly (readonly Field[])[]])[] = [
  ['orders', [['order.number'], ['order.id']]],
  ['contracts', [['contract.name', 'contract.begins']]],
  ['events', [['event.name', 'event.at']]],
  ['consents', [['consent.given'], ['consent.asked'], ['consent.confirmed']]],
  ['soft-opt-ins', [['soft-opt-in.notice', 'soft-opt-in.opt-out']]],
  ['suppressions', [['suppression.at'], ['suppression.reason']]],
  ['deliveries', [['delivery.at'], ['delivery.mail']]],
]

const DEEDS = ['orders', 'contracts', 'events', 'deliveries'] as const
const NAME_ORDERS = ['contracts', 'soft-opt-ins'] as const

/**
 * What a file with columns for these fields holds; people, where its rows are not about what they did. Who stands in a list
 * of refusals that tells nothing else of anybody asked to be left alone: no contact is made of him.
 */
export function holdsBy(fields: ReadonlySet<unknown>, tellsOnlyRefusals: boolean): readonly Holds[] {
  let found: readonly Holds[] = SIGNS.flatMap(([holds, lists]) =>
    lists.some((list) => list.every((field) => fields.has(field))) ? [holds] : [],
  )
  if (tellsOnlyRefusals && found.includes('suppressions')) return ['suppressions']
  // There the number of an order only says of which order a row is.
  if (!fields.has('order.placed') && NAME_ORDERS.some((one) => found.includes(one)))
    found = found.filter((one) => one !== 'orders')
  return DEEDS.some((deed) => found.includes(deed)) ? found : ['contacts', ...found]
}
