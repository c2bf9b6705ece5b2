import sql, { join, type Sql } from 'sql-template-tag'
import type { Known, Moment } from '../../known.ts'
import type { FactColumn, Row, Rows } from '../question.ts'
import type { RuleScope, RuleTest } from '../rule.ts'
import { instantsOf, liesIn, type Span, type When } from '../window.ts'
import type { Field } from './field.ts'

/** The same condition twice: of a thing in memory, and of its row `t`. */
export interface Condition<Thing> {
  readonly fits: (thing: Thing) => boolean
  readonly sql: Sql
}

/** Things that a contact has any number of: orders, events, contracts, consents. */
export interface Things<Thing> {
  readonly of: (known: Known) => readonly Thing[]
  readonly table: Sql
  /** Which of them count at all. */
  readonly only: (when: When) => readonly Condition<Thing>[]
  readonly scopes: Field['scopes']
  /** What each part of a scope, but `in`, asks of a thing. */
  readonly narrow: (scope: RuleScope) => readonly Condition<Thing>[]
  /** When a thing was; absent where no field asks. */
  readonly at?: Instant<Thing>
  /** Which facts say the same of all of them. */
  readonly facts: { readonly count?: FactColumn; readonly first?: FactColumn; readonly last?: FactColumn }
}

/** A moment of a thing; null where it has none. */
export interface Instant<Thing> {
  readonly of: (thing: Thing) => Moment | null
  readonly column: Sql
}

/** The things that one test is about. */
export interface Selection<Thing> {
  readonly of: (known: Known) => readonly Thing[]
  readonly rows: Rows
  /** The facts, when they speak of these same things, apart from the span. */
  readonly facts: Things<Thing>['facts']
  /** In which they must be; null for ever. */
  readonly span: Span | null
}

/** Selects what a test is about. */
export function select<Thing>(
  things: Things<Thing>,
  { of: scope = {} }: RuleTest,
  when: When,
  also: readonly Condition<Thing>[] = [],
): Selection<Thing> {
  const span = scope.in ? instantsOf(scope.in, when) : null
  const narrowed = [...things.narrow(scope), ...also]
  const conditions = [...things.only(when), ...narrowed, ...(span && things.at ? [during(things.at, span)] : [])]
  return {
    of: (known) => things.of(known).filter((thing) => conditions.every(({ fits }) => fits(thing))),
    rows: { table: things.table, where: conditions.map((condition) => condition.sql) },
    facts: narrowed.length > 0 ? {} : things.facts,
    span,
  }
}

/** Whether there is one: asked of the facts where they say so, else of the things. Never null. */
export function someIn<Thing>({ rows, facts, span }: Selection<Thing>, row: Row, when: When): Sql {
  const { count, first, last } = facts
  if (!span && count) return sql`${row.fact(count)} > 0`
  if (!span && last) return sql`${row.fact(last)} is not null`
  if (span && !span.until && last) return sql`(${between(row.fact(last), span)}) is true`
  if (span && !span.from && first) return sql`(${between(row.fact(first), span)}) is true`
  // The last one before now answers for nearly everybody; only behind one of a later day another may hide.
  if (span?.until && span.until >= when.at && last)
    return sql`(${between(row.fact(last), { from: span.from, until: null })} and (${between(row.fact(last), { from: null, until: span.until })} or ${row.has(rows)})) is true`
  return sql`${row.over(rows, COUNT)} is not null`
}

/** How many there are. */
export const COUNT = { name: 'n', sql: sql`count(*)` } as const

/** That a column lies in a span; null where it is null. */
export function between(column: Sql, { from, until }: Span): Sql {
  return join(
    [
      ...(from === null ? [] : [sql`${column} >= ${from}::timestamptz`]),
      ...(until === null ? [] : [sql`${column} < ${until}::timestamptz`]),
    ],
    ' and ',
  )
}

/** That a thing was in a span. */
function during<Thing>(at: Instant<Thing>, span: Span): Condition<Thing> {
  return {
    fits: (thing) => {
      const moment = at.of(thing)
      return moment !== null && liesIn(moment, span)
    },
    sql: between(at.column, span),
  }
}

/** That something of a thing is one of several words. */
export function among<Thing>(
  of: (thing: Thing) => string | null,
  column: Sql,
  words: readonly string[],
): Condition<Thing> {
  const fits = (thing: Thing) => isAmong(of(thing), words)
  return { fits, sql: sql`${column} = any(${words}::text[])` }
}

/** Whether a word is one of several; what is not known is none of them. */
export function isAmong(word: string | null, words: readonly string[]): boolean {
  return word !== null && words.includes(word)
}

/** That something of a thing is one id. */
export function same<Thing>(of: (thing: Thing) => string | null, column: Sql, id: string): Condition<Thing> {
  return { fits: (thing) => of(thing) === id, sql: sql`${column} = ${id}::uuid` }
}
