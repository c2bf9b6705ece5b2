import type { Rule, RuleTest } from '@waarom/audience/relevance/rule.ts'
import { groupWith } from './place.ts'
import type { QueryGroup, QueryTest } from './to-query.ts'

/** The rule that a query of the query builder is. Turns back what `toQuery` did, a test that was the whole rule too. */
export function fromQuery(query: QueryGroup): Rule {
  const [only, ...more] = query.rules
  const isAlone = query.combinator === 'all' && only && more.length === 0 && 'field' in only && only.meta?.alone
  return isAlone ? testFromQuery(only) : partFromQuery(query)
}

function partFromQuery(part: QueryGroup | QueryTest): Rule {
  return 'rules' in part ? groupWith(part.combinator, part.rules.map(partFromQuery)) : testFromQuery(part)
}

function testFromQuery({ field, operator, value: { of, value } }: QueryTest): RuleTest {
  return {
    field,
    ...(of === undefined ? {} : { of }),
    is: operator,
    ...(value === undefined ? {} : { value }),
  }
}
