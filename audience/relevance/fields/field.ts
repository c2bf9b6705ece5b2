import type { Sql } from 'sql-template-tag'
import { CONSENT_PURPOSES } from '../../consent/purpose.ts'
import type { Known, Moment } from '../../known.ts'
import type { Question, Row } from '../question.ts'
import type { Operator, RuleScope, RuleTest } from '../rule.ts'
import type { When } from '../window.ts'

/** What a field gives. */
export type FieldType = 'choice' | 'text' | 'number' | 'money' | 'moment' | 'yes-no'

/** Lists that people choose from. Those of `kinds` and `purposes` are closed; the others stand in the database or in ISO. */
export type ChoiceList =
  | 'kinds'
  | 'languages'
  | 'countries'
  | 'brands'
  | 'streams'
  | 'purposes'
  | 'categories'
  | 'articles'
  | 'event-names'
  | 'contract-names'

/** The lists that stand here. */
export const CLOSED = { kinds: ['person', 'organisation'], purposes: CONSENT_PURPOSES } as const satisfies Partial<
  Record<ChoiceList, readonly string[]>
>

/** By what a field can be narrowed. */
export type ScopeName = keyof RuleScope

/** One thing that a rule can test. An entry is all that a field needs beside its words. */
export interface Field {
  readonly type: FieldType
  readonly operators: readonly Operator[]
  /** What it can be narrowed by, and from which list that is chosen. */
  readonly scopes: Readonly<Partial<Record<ScopeName, ChoiceList | 'window'>>>
  /** From which list its values are chosen; null where they are typed. */
  readonly choices: ChoiceList | null
  /** A test of it, ready to be asked. The test must have been read (`readRule`). */
  readonly ask: (test: RuleTest, when: When) => Question
  /** The moment that a test of it looks at; only where the field is one. */
  readonly reckon?: (test: RuleTest, when: When) => Reckoned
  /** The number of somebody that a test of it compares, of an amount in its smallest coin; only where the field is one. */
  readonly amount?: (test: RuleTest, when: When) => (known: Known) => number
}

/** A moment of a contact: in memory, and as an expression that is null where there is none. */
export interface Reckoned {
  readonly of: (known: Known) => Moment | null
  readonly expression: (row: Row) => Sql
}
