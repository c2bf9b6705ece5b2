import { addressFields } from './address.ts'
import { consentFields } from './consents.ts'
import { contactFields } from './contact.ts'
import { contractFields } from './contracts.ts'
import type { Field } from './field.ts'
import { happeningFields } from './happenings.ts'
import { orderFields } from './orders.ts'

/** Every field that a relevance rule can test, in the order in which people choose. What is added here needs words in both catalogues. */
export const FIELDS = {
  ...orderFields,
  ...contractFields,
  ...happeningFields,
  ...contactFields,
  ...addressFields,
  ...consentFields,
} as const satisfies Readonly<Record<string, Field>>

/** The name of a field in a rule. */
export type FieldId = keyof typeof FIELDS

/** Whether a text is the name of a field. */
export function isFieldId(text: string): text is FieldId {
  return Object.hasOwn(FIELDS, text)
}
