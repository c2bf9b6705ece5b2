import sql from 'sql-template-tag'
import type { Moment } from '../../known.ts'
import type { Question } from '../question.ts'
import type { Operator, RuleTest } from '../rule.ts'
import { instantsOf, liesIn, type When } from '../window.ts'
import type { Field, Reckoned } from './field.ts'
import { between, type Instant, select, type Things } from './things.ts'
import { windowOf } from './value.ts'
import { not } from './words.ts'

const ALWAYS_THERE = ['within', 'not-within'] as const satisfies Operator[]
const MOMENTS = [...ALWAYS_THERE, 'known', 'not-known'] as const satisfies Operator[]

/** A field that every contact has one moment of. */
export function moment(reckoned: Reckoned): Field {
  const ask = (test: RuleTest, when: When) => askMoment(reckoned, test, when)
  return { type: 'moment', operators: ALWAYS_THERE, scopes: {}, choices: null, ask, reckon: () => reckoned }
}

/** A field that gives the first or the last moment of things. */
export function momentOf<Thing>(things: Things<Thing>, at: Instant<Thing>, which: 'first' | 'last'): Field {
  const { in: _, ...scopes } = things.scopes
  const aggregate = { name: which, sql: which === 'first' ? sql`min(${at.column})` : sql`max(${at.column})` }
  const reckon = (test: RuleTest, when: When): Reckoned => {
    const { of, rows, facts } = select(things, test, when)
    const fact = facts[which]
    return {
      of: (known) => outermost(of(known).map(at.of), which),
      expression: (row) => (fact ? row.fact(fact) : row.over(rows, aggregate)),
    }
  }
  const ask = (test: RuleTest, when: When) => askMoment(reckon(test, when), test, when)
  return { type: 'moment', operators: MOMENTS, scopes, choices: null, ask, reckon }
}

function askMoment({ of, expression }: Reckoned, test: RuleTest, when: When): Question {
  if (test.is === 'known' || test.is === 'not-known') {
    const known: Question = { holds: (one) => of(one) !== null, sql: (row) => sql`${expression(row)} is not null` }
    return test.is === 'known' ? known : not(known)
  }
  const span = instantsOf(windowOf(test), when)
  const within: Question = {
    holds: (known) => {
      const moment = of(known)
      return moment !== null && liesIn(moment, span)
    },
    sql: (row) => sql`(${between(expression(row), span)}) is true`,
  }
  return test.is === 'within' ? within : not(within)
}

/** The first or last of moments; those that are null are none. */
function outermost(moments: readonly (Moment | null)[], which: 'first' | 'last'): Moment | null {
  const sorted = moments.filter((one) => one !== null).sort()
  return sorted.at(which === 'first' ? 0 : -1) ?? null
}
