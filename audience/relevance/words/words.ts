import type { CLOSED } from '../fields/field.ts'
import type { FieldId } from '../fields/fields.ts'
import type { relevanceProblems } from '../problems.ts'
import type { Operator, WindowUnit } from '../rule.ts'

/**
 * The ways in which a test of a field is said: by its operator, and where one is the opposite of another, as that. A number is
 * said apart when it is at least one (`some`), nought (`none`) and one (`one`); otherwise it is `many`. What one of several words
 * is not is `not-one-of` too, as is what does not begin so `not-begins-with`.
 */
export type Form =
  | 'some'
  | 'none'
  | 'one'
  | 'many'
  | 'amount'
  | 'one-of'
  | 'none-of'
  | 'begins-with'
  | 'not-begins-with'
  | 'known'
  | 'not-known'
  | 'within'
  | 'not-within'
  | 'yes'
  | 'no'

/** How a number or amount is compared, in words around `{value}`. */
export type Comparison = 'at-least' | 'at-most' | 'exactly' | 'not-exactly' | 'less-than' | 'more-than'

/** The words of one field. */
export interface FieldWords {
  /** As it stands in a list. */
  readonly name: string
  /**
   * What is said of somebody, to come after `sentence.everybody`. Places to fill: `{number}`, `{amount}`, `{value}`, `{window}`, and
   * what narrows: `{brand}`, `{stream}`, `{purpose}`, `{name}`, `{thing}` (category and article), `{in}`. What stands before a
   * `>` is said only with it (`{met>thing}`), what stands behind a bar only without it (`{in|ooit}`).
   */
  readonly said: Readonly<Partial<Record<Form, string>>>
}

/** The words of relevance rules in one language. */
export interface RelevanceWords {
  /** Why something is no rule; `{at}` is the place in the tree. */
  readonly problems: Readonly<
    Record<
      `relevance/${keyof (typeof relevanceProblems)['specs'] & string}`,
      { readonly what: string; readonly why: string; readonly fix: string }
    >
  >
  readonly fields: Readonly<Record<FieldId, FieldWords>>
  /** Operators as they stand in a list. */
  readonly operators: Readonly<Record<Operator, string>>
  readonly choices: { readonly [List in keyof typeof CLOSED]: Readonly<Record<(typeof CLOSED)[List][number], string>> }
  readonly sentence: {
    /** Around the rule, of whomever it holds; of all, and of none. */
    readonly everybody: string
    readonly all: string
    readonly nobody: string
    readonly and: string
    readonly or: string
    /** A free word, as it stands in a sentence. */
    readonly quoted: string
    /** The last of a long list: `{count}` others. */
    readonly others: string
    /** A brand or stream that nobody knows any more. */
    readonly unknown: string
    readonly numbers: Readonly<Record<Comparison, string>>
    readonly scopes: Readonly<Record<'brand' | 'stream' | 'purpose' | 'name', string>>
    /** What is ordered: of categories, some articles, or both. */
    readonly things: Readonly<Record<'category' | 'article' | 'both', string>>
    readonly windows: Readonly<Record<'between' | 'from' | 'until' | 'on', string>>
    readonly last: Stretch
    readonly next: Stretch
  }
}

/** A stretch of time by its unit: of one, and of `{count}`. */
export interface Stretch {
  readonly one: Readonly<Record<WindowUnit, string>>
  readonly many: Readonly<Record<WindowUnit, string>>
}
