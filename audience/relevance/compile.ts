import { invariant } from '@waarom/purpose/problem.ts'
import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Aggregate, Row, Rows } from './question.ts'
import type { Rule, RuleTest } from './rule.ts'
import { type Asked, asked, fieldOf } from './tree.ts'
import type { When } from './window.ts'

/** Rules as parts of a statement: `select … from waarom.contact_facts f ${joins} where ${where}`, over the same joins. */
export interface CompiledAll {
  readonly joins: Sql
  /** Of each rule: true or false of each row, never null. */
  readonly wheres: readonly Sql[]
  /** Whether a join reckons something over rows of another table. */
  readonly reckons: boolean
}

/**
 * Compiles rules to SQL for one statement, with parameters only. What the row of facts answers exactly is asked of it; the rest
 * of joins that reckon once for all contacts, and what two rules reckon is joined once. Each contact stays one row.
 * @param alias by which the statement calls `waarom.contact_facts`; the joins are called after it
 */
export function compileAll(rules: readonly Rule[], when: When, alias = 'f'): CompiledAll {
  const { row, joins, reckons } = openRow(alias)
  const wheres = rules.map((rule) => condition(asked(rule, when), row))
  return { joins: joins(), wheres, reckons: reckons() }
}

/** The moment that a test looks at (see `sweepOf`), beside a rule that is compiled for the same rows; null where there is none. */
export function compileMoment(test: RuleTest, when: When, alias = 'f') {
  const { row, joins, reckons } = openRow(alias, `${alias}_moment`)
  const moment = fieldOf(test).reckon?.(test, when).expression(row)
  invariant(moment, `${test.field} is a moment`)
  return { joins: joins(), moment, reckons: reckons() }
}

function condition(part: Asked, row: Row): Sql {
  if ('question' in part) return sql`(${part.question.sql(row)})`
  const { group } = part
  const [nothing, sign] = group === 'all' ? [sql`true`, ' and '] : [sql`false`, ' or ']
  const parts = part.parts.map((each) => condition(each, row))
  const whole = parts.length === 0 ? nothing : sql`(${join(parts, sign)})`
  return group === 'none' ? sql`(not ${whole})` : whole
}

/** A subquery that is joined, with what is reckoned in it by name. */
interface Join {
  readonly name: Sql
  readonly from: Sql
  readonly columns: Map<Aggregate['name'], Aggregate>
  /** Who has fewer rows than this is left out: nobody asks about him. */
  least: number
}

/** A row that collects the joins that are asked of it, called after a name. */
function openRow(alias: string, name = alias) {
  const facts = raw(alias)
  const own = raw(`${name}_contact`)
  const reckoned = new Map<string, Join>()
  let asksContact = false
  const row: Row = {
    fact: (column) => sql`${facts}.${raw(column)}`,
    contact: (column) => {
      asksContact = true
      return sql`${own}.${raw(column)}`
    },
    over: (rows, aggregate, least = 1) => {
      const from = fromRows(rows)
      const key = JSON.stringify([from.sql, from.values])
      const next = raw(`${name}_${reckoned.size + 1}`)
      const joined = reckoned.get(key) ?? { name: next, from, columns: new Map(), least }
      reckoned.set(key, joined)
      joined.columns.set(aggregate.name, aggregate)
      joined.least = Math.min(joined.least, least)
      return sql`${joined.name}.${raw(aggregate.name)}`
    },
    has: (rows) => sql`exists (select ${fromRows(rows)} and t.contact_id = ${facts}.contact_id)`,
  }
  const joins = () =>
    all([
      ...(asksContact ? [sql`left join waarom.contact ${own} on ${own}.id = ${facts}.contact_id`] : []),
      ...[...reckoned.values()].map((one) => joinOf(one, facts)),
    ])
  return { row, joins, reckons: () => reckoned.size > 0 }
}

function joinOf({ name, from, columns, least }: Join, facts: Sql): Sql {
  const reckoned = [...columns.values()].map((one) => sql`${one.sql} as ${raw(one.name)}`)
  const enough = least > 1 ? sql` having count(*) >= ${least}::bigint` : sql``
  return sql`left join (select t.contact_id, ${join(reckoned)} ${from} group by t.contact_id${enough}) ${name} on ${name}.contact_id = ${facts}.contact_id`
}

function fromRows({ table, where }: Rows): Sql {
  return sql`from ${table} where ${where.length > 0 ? join(where, ' and ') : sql`true`}`
}

/** Joins one after the other; nothing for none. */
function all(joins: readonly Sql[]): Sql {
  return joins.length > 0 ? join(joins, ' ') : sql``
}
