import sql, { type Sql } from 'sql-template-tag'
import type { Known } from '../../known.ts'
import type { Question } from '../question.ts'
import type { Operator, RuleTest } from '../rule.ts'
import type { When } from '../window.ts'
import type { Field } from './field.ts'
import { COUNT, type Selection, select, someIn, type Things } from './things.ts'
import { amountOf, numberOf } from './value.ts'
import { not } from './words.ts'

const COUNTS = ['at-least', 'at-most', 'exactly'] as const satisfies Operator[]
const AMOUNTS = ['at-least', 'at-most'] as const satisfies Operator[]

/** A field that says how many things there are. */
export function count<Thing>(things: Things<Thing>): Field {
  return {
    type: 'number',
    operators: COUNTS,
    scopes: things.scopes,
    choices: null,
    ask: (test, when) => askCount(select(things, test, when), test, when),
    amount: (test, when) => {
      const { of } = select(things, test, when)
      return (known) => of(known).length
    },
  }
}

function askCount<Thing>(selection: Selection<Thing>, test: RuleTest, when: When): Question {
  const number = numberOf(test)
  const some: Question = {
    holds: (known) => selection.of(known).length > 0,
    sql: (row) => someIn(selection, row, when),
  }
  if (number === 0) return test.is === 'at-least' ? ALWAYS : not(some)
  if (number === 1 && test.is === 'at-least') return some
  const fact = selection.span || number >= FACT_MOST ? undefined : selection.facts.count
  return {
    holds: (known) => compare(selection.of(known).length, test.is, number),
    sql: (row) => {
      const least = test.is === 'at-most' ? 1 : number
      return compared(fact ? row.fact(fact) : row.over(selection.rows, COUNT, least), test.is, number)
    },
  }
}

/** A field that adds up the amounts of things, in one currency. What has no amount adds nothing. */
export function money<Thing>(things: Things<Thing>, amount: Amount<Thing>): Field {
  const selected = (test: RuleTest, when: When) => {
    const { currency } = amountOf(test)
    const fits = (thing: Thing) => amount.currency(thing) === currency
    return select(things, test, when, [{ fits, sql: sql`${amount.currencyColumn} = ${currency}::text` }])
  }
  const totalOf = (selection: Selection<Thing>, known: Known) => sum(selection.of(known).map(amount.minor))
  const ask = (test: RuleTest, when: When): Question => {
    const { minor } = amountOf(test)
    const selection = selected(test, when)
    const total = { name: 'total', sql: sql`sum(${amount.minorColumn})` } as const
    return {
      holds: (known) => compare(totalOf(selection, known), test.is, minor),
      sql: (row) => compared(row.over(selection.rows, total), test.is, minor),
    }
  }
  return {
    ...{ type: 'money', operators: AMOUNTS, scopes: things.scopes, choices: null, ask },
    amount: (test, when) => {
      const selection = selected(test, when)
      return (known) => totalOf(selection, known)
    },
  }
}

/** What a thing costs, in memory and in its row. */
export interface Amount<Thing> {
  readonly minor: (thing: Thing) => number | null
  readonly minorColumn: Sql
  readonly currency: (thing: Thing) => string | null
  readonly currencyColumn: Sql
}

/** Where the smallest of the numbers in the facts stop. */
const FACT_MOST = 32_767

const ALWAYS: Question = { holds: () => true, sql: () => sql`true` }

const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((total, one) => total + (one ?? 0), 0)

function compare(number: number, is: Operator, other: number): boolean {
  if (is === 'at-least') return number >= other
  return is === 'at-most' ? number <= other : number === other
}

/** The same of an expression whose null means nought. More than nought may leave null out, so that a join need not be an outer one. */
function compared(number: Sql, is: Operator, other: number): Sql {
  const sign = is === 'at-least' ? sql`>=` : is === 'at-most' ? sql`<=` : sql`=`
  if (is !== 'at-most' && other > 0) return sql`(${number} ${sign} ${other}::bigint) is true`
  return sql`coalesce(${number}, 0) ${sign} ${other}::bigint`
}
