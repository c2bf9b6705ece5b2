import { REFUSAL_TYPES } from '@waarom/audience/suppression/suppression.ts'
import { z } from 'zod'
import { ProblemError } from '../../../problems.ts'
import { LIMITS } from '../limits.ts'
import { stepProblems } from '../problems.ts'
import { DROP_REASONS, type DropReason, FIELDS, type Field, HOLDS, type Holds, REPEATED } from '../sources/field.ts'
import { tellsOfRefusal } from '../sources/names.ts'
import type { Recognition } from '../sources/recognise.ts'
import type { Meaning, Use } from '../sources/source.ts'
import { holdsBy, isHeld } from './held.ts'
import { named } from './named.ts'

const meaning = z.union([
  z.strictObject({ suppress: z.enum(REFUSAL_TYPES) }),
  z.strictObject({ consent: z.boolean() }),
  z.literal('nothing'),
])
const use = z.union([
  z.enum(Object.keys(FIELDS) as Field[]),
  z.strictObject({ drop: z.enum(DROP_REASONS) }),
  z.strictObject({
    means: z
      .record(z.string().max(LIMITS.wordChars), meaning)
      .refine((words) => Object.keys(words).length <= LIMITS.statusWords),
    rest: z.enum(['nothing', 'reject']),
  }),
])

/** What becomes of each column of a file, and what the file holds. */
export const mappingSchema = z.strictObject({
  holds: z
    .array(z.enum(HOLDS))
    .min(1)
    .max(HOLDS.length)
    .transform((list) => [...new Set(list)]),
  columns: z
    .record(z.string(), use)
    .describe('by the name of the column; a column that does not stand here is not taken'),
  everybody: meaning.nullable().default(null).describe('what being in this file says about everybody in it'),
})

/** What becomes of each column of a file, and what the file holds. */
export interface Mapping {
  readonly holds: readonly Holds[]
  readonly columns: Readonly<Record<string, Use>>
  readonly everybody: Meaning | null
}

const isOurs = (one: Use | null) => one !== null && typeof one === 'object' && 'drop' in one && one.drop === 'ours'

/**
 * The mapping that is proposed of a file: what its source knows, and of other columns those whose very name says what they
 * are, each field once. Nothing else is taken before a person says so. What a file holds that no source knows, its fields tell.
 */
export function mappingOf({ file, columns }: Recognition): Mapping {
  const uses = new Map(columns.flatMap(({ column, use: one }) => (one ? [[column, one] as const] : [])))
  const taken = new Set(uses.values())
  for (const { column, proposals } of columns) {
    const [first] = proposals
    if (first?.alike !== 1 || taken.has(first.field)) continue
    uses.set(column, first.field)
    taken.add(first.field)
  }
  return {
    holds:
      file?.holds ??
      holdsBy(
        taken,
        columns.every(({ column, use: one }) => isOurs(one) || tellsOfRefusal(column)),
      ),
    columns: Object.fromEntries(uses),
    everybody: file?.everybody ?? null,
  }
}

/** Why a column is not taken: `not-mapped` where nobody said what it is, `not-held` where the file is not taken as what it belongs to. Null where it is. */
export function dropOf({ columns, holds }: Mapping, column: string): DropReason | null {
  const one = named(columns, column)
  if (one === undefined) return 'not-mapped'
  if (typeof one === 'string') return isHeld(one, holds) ? null : 'not-held'
  return 'drop' in one ? one.drop : null
}

/** The field as which a column is taken; null for one that is not, or that is read by its words. */
export function fieldOf(mapping: Mapping, column: string): Field | null {
  const one = named(mapping.columns, column)
  return typeof one === 'string' && isHeld(one, mapping.holds) ? one : null
}

/** A column that is not taken, and why. */
export interface Dropped {
  readonly column: string
  readonly reason: DropReason
}

/** The columns that are not taken. */
export function dropped(columns: readonly string[], mapping: Mapping): readonly Dropped[] {
  return columns.flatMap((column) => {
    const reason = dropOf(mapping, column)
    return reason === null ? [] : [{ column, reason }]
  })
}

/** What each kind of import cannot do without: of each group one field. */
const NEEDS: Readonly<Record<Holds, readonly (readonly Field[])[]>> = {
  contacts: [['contact.address', 'contact.id']],
  orders: [['order.id', 'order.number'], ['order.placed'], ['contact.address', 'order.contact', 'contact.id']],
  contracts: [['contract.name'], ['contract.begins'], ['contact.address', 'contact.id']],
  events: [['event.at'], ['event.name'], ['contact.address', 'event.contact', 'contact.id']],
  consents: [['contact.address']],
  'soft-opt-ins': [
    ['soft-opt-in.kind'],
    ['soft-opt-in.at'],
    ['soft-opt-in.notice'],
    ['soft-opt-in.notice-evidence'],
    ['soft-opt-in.opt-out'],
    ['soft-opt-in.opt-out-evidence'],
    ['contact.address', 'contact.id'],
  ],
  suppressions: [['contact.address']],
  deliveries: [['contact.address']],
}

/** Whether anything in the file says that somebody refused. */
function suppresses({ columns, everybody }: Mapping): boolean {
  const says = (one: Meaning | null) => one !== null && typeof one === 'object' && 'suppress' in one
  return (
    says(everybody) ||
    Object.values(columns).some((one) =>
      typeof one === 'string'
        ? one === 'suppression.at' || one === 'suppression.reason'
        : 'means' in one && Object.values(one.means).some(says),
    )
  )
}

function checkProperties({ columns }: Mapping): void {
  const names = Object.keys(columns).filter((column) => columns[column] === 'event.property')
  const limit = LIMITS.properties
  if (names.length > limit)
    throw new ProblemError(stepProblems.make('too-many-properties', { count: names.length, limit }))
  if (names.some((name) => name.length > LIMITS.propertyNameChars))
    throw new ProblemError(stepProblems.make('property-name', { limit: LIMITS.propertyNameChars }))
}

/**
 * Looks whether a file with these columns can be imported by a mapping.
 * @throws ProblemError `import/no-such-column`, `import/field-twice`, `import/too-many-properties`, `import/property-name`,
 * `import/field-missing`, `import/no-refusal`
 */
export function checkMapping(mapping: Mapping, columns: readonly string[]): void {
  const strange = Object.keys(mapping.columns).find((column) => !columns.includes(column))
  // A name of a column is no person's, but that of a file without header may be; it is not repeated.
  if (strange !== undefined) throw new ProblemError(stepProblems.make('no-such-column'))
  const fields = Object.values(mapping.columns).filter((one): one is Field => typeof one === 'string')
  const twice = fields.find((field, at) => !REPEATED.has(field) && fields.indexOf(field) !== at)
  if (twice) throw new ProblemError(stepProblems.make('field-twice', { field: twice }))
  checkProperties(mapping)
  for (const holds of mapping.holds)
    for (const group of NEEDS[holds])
      if (!group.some((field) => fields.includes(field)))
        throw new ProblemError(stepProblems.make('field-missing', { holds, fields: group.join(', ') }))
  if (mapping.holds.includes('suppressions') && !suppresses(mapping))
    throw new ProblemError(stepProblems.make('no-refusal'))
}
