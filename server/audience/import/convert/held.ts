import type { Field, Holds } from '../sources/field.ts'

type Group = Field extends `${infer Name}.${string}` ? Name : never

/** Of what a file must hold one for the fields of a group to be taken. A refusal is taken whatever the file holds. */
const HELD_BY: Readonly<Record<Group, readonly Holds[]>> = {
  contact: ['contacts', 'orders', 'events', 'consents'],
  order: ['orders'],
  line: ['orders'],
  event: ['events'],
  consent: ['consents'],
  suppression: [],
}

/** Of what a file must hold one for a field to be taken; none where it always is. */
export function heldBy(field: Field): readonly Holds[] {
  return field === 'contact.address' ? [] : HELD_BY[field.slice(0, field.indexOf('.')) as Group]
}

/** Whether a field is taken from a file that holds these. */
export function isHeld(field: Field, holds: readonly Holds[]): boolean {
  const by = heldBy(field)
  return by.length === 0 || by.some((one) => holds.includes(one))
}

/** By which fields a file is seen to hold something: all of one of these lists. */
const SIGNS: readonly (readonly [holds: Holds, fields: readonly (readonly Field[])[]])[] = [
  ['orders', [['order.number'], ['order.id']]],
  ['events', [['event.name', 'event.at']]],
  ['consents', [['consent.given'], ['consent.asked'], ['consent.confirmed']]],
  ['suppressions', [['suppression.at'], ['suppression.reason']]],
]

/** What a file with columns for these fields holds; people, where its rows are not about what they did. */
export function holdsBy(fields: ReadonlySet<unknown>): readonly Holds[] {
  const found = SIGNS.flatMap(([holds, lists]) =>
    lists.some((list) => list.every((field) => fields.has(field))) ? [holds] : [],
  )
  return found.includes('orders') || found.includes('events') ? found : ['contacts', ...found]
}
