import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { CURRENCY_OF, FIELDS, type Field } from '../sources/field.ts'
import type { Doubt } from '../sources/source.ts'
import type { Survey } from '../survey/survey.ts'
import type { Decimal } from '../values/amount.ts'
import type { DateOrder } from '../values/date.ts'
import { fieldOf, type Mapping } from './mapping.ts'
import { named } from './named.ts'

const CURRENCIES = Intl.supportedValuesOf('currency')

/** What a person said about what a file does not tell. */
export const answersSchema = z.strictObject({
  orders: z
    .record(z.string(), z.enum(['day-first', 'month-first']))
    .default({})
    .describe('by column of dates: which number comes first in 01-02-2025'),
  decimals: z
    .record(z.string(), z.enum([',', '.']))
    .default({})
    .describe('by column of amounts: the sign before the cents'),
  currency: z.enum(CURRENCIES).nullable().default(null).describe('of amounts that do not say theirs'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null)
    .describe('of telephone numbers without one, where the row has none'),
  doubt: z
    .string()
    .max(LIMITS.wordChars)
    .nullable()
    .default(null)
    .describe('what was chosen where the kind of file leaves a doubt; `seen` where there is nothing to choose'),
})

/** What a person said about what a file does not tell. */
export type Answers = z.infer<typeof answersSchema>

/** Nothing said yet. */
export const NO_ANSWERS: Answers = { orders: {}, decimals: {}, currency: null, country: null, doubt: null }

/** Something that the file does not tell, and whether a person has said it. An import waits for every one of these. */
export type Ask = { readonly answered: boolean } & (
  | { readonly kind: 'date-order'; readonly column: string; readonly lines: readonly number[] }
  | { readonly kind: 'decimal'; readonly column: string; readonly lines: readonly number[] }
  | { readonly kind: 'currency'; readonly column: string }
  | { readonly kind: 'doubt'; readonly doubt: Doubt }
)

/** Everything that must be asked before a file can be imported by a mapping: what can be read in two ways, and what its maker leaves open. */
export function asksOf(survey: Survey, mapping: Mapping, answers: Answers, doubt: Doubt | null): readonly Ask[] {
  const asks: Ask[] = []
  const uses = new Set(Object.values(mapping.columns))
  for (const { column, order, decimal, bare } of survey.columns) {
    const use = fieldOf(mapping, column)
    if (use === null) continue
    if (FIELDS[use] === 'date' && 'lines' in order)
      asks.push({ kind: 'date-order', column, lines: order.lines, answered: Object.hasOwn(answers.orders, column) })
    if (!isAmount(use)) continue
    if ('lines' in decimal)
      asks.push({ kind: 'decimal', column, lines: decimal.lines, answered: Object.hasOwn(answers.decimals, column) })
    if (bare > 0 && !uses.has(CURRENCY_OF[use]))
      asks.push({ kind: 'currency', column, answered: answers.currency !== null })
  }
  if (doubt) asks.push({ kind: 'doubt', doubt, answered: settles(doubt, answers.doubt) })
  return asks
}

const isAmount = (use: Field): use is keyof typeof CURRENCY_OF => Object.hasOwn(CURRENCY_OF, use)

function settles({ choices }: Doubt, answer: string | null): boolean {
  return choices ? choices.some(({ id }) => id === answer) : answer !== null
}

/** By what a column is read: what a person said, else what its values tell. Null where neither does. */
export function readingOf(
  survey: Survey,
  answers: Answers,
  column: string,
): { order: DateOrder | null; decimal: Decimal | null } {
  const seen = survey.columns.find((one) => one.column === column)
  return {
    order: named(answers.orders, column) ?? (seen?.order.kind === 'found' ? seen.order.order : null),
    decimal: named(answers.decimals, column) ?? (seen?.decimal.kind === 'found' ? seen.decimal.decimal : null),
  }
}
