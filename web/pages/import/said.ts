import type { Input, Reply } from '../../client.ts'

/** An import as the server tells it. */
export type Import = Reply<'GET /api/v1/imports/:id'>
/** What a person says about an import. */
export type Said = Input<'PUT /api/v1/imports/:id/mapping'>['body']
/** What a person says the columns are. */
export type Mapping = Said['mapping']
/** What becomes of a column. */
export type Use = Mapping['columns'][string]
/** What a word says about somebody. */
export type Meaning = NonNullable<Mapping['everybody']>
/** Where the people come from. */
export type Setting = NonNullable<Said['setting']>

/** What is said of a column; it may have a name that every object knows, such as `constructor`. */
export function saidOf(uses: Mapping['columns'], column: string): Use | undefined {
  return Object.hasOwn(uses, column) ? uses[column] : undefined
}

/** What stands in an import now, as a person would say it. */
export function saidIn({ columns, mapping, answers, setting }: Import): Said {
  const uses = columns.flatMap(({ column, use }) => (use === null ? [] : [[column, use as Use] as const]))
  return {
    mapping: {
      holds: mapping.holds,
      columns: Object.fromEntries(uses),
      everybody: mapping.everybody as Mapping['everybody'],
    },
    answers,
    setting,
  }
}

/** Whether a mapping takes consents, so that must be said what people consented to. */
export function takesConsents({ holds }: Mapping): boolean {
  return holds.includes('consents')
}

/** Whether must be said whose customers these are: soft opt-ins in a file that names no legal sender. */
export function asksLegalSender({ holds, columns }: Mapping): boolean {
  return holds.includes('soft-opt-ins') && !Object.values(columns).includes('soft-opt-in.sender')
}

/** Whether a mapping takes refusals, so that must be said how far they go. */
export function takesRefusals({ holds, columns, everybody }: Mapping): boolean {
  const says = (one: Meaning | null | undefined) => typeof one === 'object' && one !== null && 'suppress' in one
  return (
    holds.includes('suppressions') ||
    says(everybody) ||
    Object.values(columns).some(
      (use) =>
        use === 'suppression.at' || (typeof use === 'object' && 'means' in use && Object.values(use.means).some(says)),
    )
  )
}
