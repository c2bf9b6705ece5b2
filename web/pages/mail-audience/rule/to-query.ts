import type { Operator, Rule, RuleScope, RuleTest, RuleValue } from '@waarom/audience/relevance/rule.ts'
import type { RuleGroupType, RuleType } from 'react-querybuilder'
import type { Place } from './field.ts'
import { groupOf, type Kind } from './place.ts'

/** What the query builder keeps as the value of a test: ours, with the scope that stands beside it. */
export interface Held {
  readonly of?: RuleScope
  readonly value?: RuleValue
}

/** A test as the query builder has it. `meta.alone` marks one that was a whole rule, which the builder wants in a group. */
export type QueryTest = RuleType<string, Operator, Held, string, { readonly alone?: boolean }>
/** A group as the query builder has it. */
export type QueryGroup = RuleGroupType<QueryTest, Kind>

/**
 * A rule as the query builder takes it, always a group. Each part is numbered by its place, so that it stays the same part
 * on the screen when a rule comes back changed.
 */
export function toQuery(rule: Rule): QueryGroup {
  const query = partToQuery(rule, [])
  return 'rules' in query ? query : { id: 'around', combinator: 'all', rules: [{ ...query, meta: { alone: true } }] }
}

function partToQuery(rule: Rule, place: Place): QueryGroup | QueryTest {
  const id = ['whole', ...place].join('-')
  if ('field' in rule) return { id, ...testToQuery(rule) }
  const group = groupOf(rule)
  const rules = group?.parts.map((part, at) => partToQuery(part, [...place, at])) ?? []
  return { id, combinator: group?.kind ?? 'all', rules }
}

/** A test as the query builder takes it. */
export function testToQuery({ field, of, is, value }: RuleTest): QueryTest {
  return {
    field,
    operator: is,
    value: { ...(of === undefined ? {} : { of }), ...(value === undefined ? {} : { value }) },
  }
}
