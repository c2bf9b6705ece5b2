/**
 * A relevance rule as people build it and machines send it: a tree of tests. `all` holds when each part holds, `any` when one
 * does, `none` when none does; an empty `all` or `none` holds, an empty `any` does not.
 */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly none: readonly Rule[] }
  | RuleTest

/** One test of one field. Which scopes, operators and values a field takes stands in its entry in `fields/`. */
export interface RuleTest {
  readonly field: string
  /** Of which orders, events, contracts or consents the field speaks; of all when absent. */
  readonly of?: RuleScope
  readonly is: Operator
  /** Absent with the operators that need none. */
  readonly value?: RuleValue
}

/**
 * Narrows what a field counts. An order fits `category` and `article` when one of its lines fits both.
 * `in` looks at the moment an order was placed, an event happened, a mail arrived.
 */
export interface RuleScope {
  readonly brand?: string
  /** A stream, of a consent. */
  readonly stream?: string
  readonly purpose?: string
  readonly category?: readonly string[]
  readonly article?: readonly string[]
  /** The name of an event or a contract. */
  readonly name?: readonly string[]
  readonly in?: Window
}

/**
 * A stretch of time: up to now (`last`), from now (`next`), or between two days, both of them inside, in the zone of the
 * organisation. A month before 31 March is the last day of February.
 */
export type Window =
  | { readonly last: number; readonly unit: WindowUnit }
  | { readonly next: number; readonly unit: WindowUnit }
  | { readonly from?: string; readonly until?: string }

/** The units in which people say how long ago something was. */
export type WindowUnit = 'days' | 'months' | 'years'

/**
 * - `one-of`, `none-of`: a choice, or a text without regard to capitals, among several; what is not known is none of them
 * - `begins-with`: a text that begins with one of several, without regard to capitals
 * - `known`, `not-known`: whether there is a value
 * - `at-least`, `at-most`, `exactly`: a whole number; of money, in minor units, the first two
 * - `within`, `not-within`: a moment in a window; what never was is not within
 * - `yes`, `no`
 */
export type Operator =
  | 'one-of'
  | 'none-of'
  | 'begins-with'
  | 'known'
  | 'not-known'
  | 'at-least'
  | 'at-most'
  | 'exactly'
  | 'within'
  | 'not-within'
  | 'yes'
  | 'no'

/** What a field is compared with: words, a number (money with its currency), or a window. */
export type RuleValue = readonly string[] | number | { readonly minor: number; readonly currency: string } | Window
