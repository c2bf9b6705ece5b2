import type { Sql } from 'sql-template-tag'
import type { Question, Row } from '../question.ts'
import type { Operator, RuleTest } from '../rule.ts'
import type { When } from '../window.ts'
import type { Field } from './field.ts'
import { type Selection, select, someIn, type Things } from './things.ts'
import { not } from './words.ts'

const OPERATORS = ['yes', 'no'] as const satisfies Operator[]

/** What the facts say of a test, never null in SQL; null itself where they do not say it. */
export type FactsSay<Thing> = (test: RuleTest, when: When, row: Row, selection: Selection<Thing>) => Sql | null

/** A field that says whether there is such a thing. */
export function some<Thing>(things: Things<Thing>, factsSay: FactsSay<Thing>): Field {
  const ask = (test: RuleTest, when: When): Question => {
    const selection = select(things, test, when)
    const yes: Question = {
      holds: (known) => selection.of(known).length > 0,
      sql: (row) => factsSay(test, when, row, selection) ?? someIn(selection, row, when),
    }
    return test.is === 'yes' ? yes : not(yes)
  }
  return { type: 'yes-no', operators: OPERATORS, scopes: things.scopes, choices: null, ask }
}
