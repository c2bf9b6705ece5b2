import type { ChoiceList, FieldType, ScopeName } from '@waarom/audience/relevance/fields/field.ts'
import type { Operator, Rule } from '@waarom/audience/relevance/rule.ts'

/** A field that a rule can test, as the registry of fields gives it. What it is called stands in the words of the rules. */
export interface RuleField {
  readonly id: string
  readonly type: FieldType
  readonly operators: readonly Operator[]
  /** What it can be narrowed by, and from which list that is chosen. */
  readonly scopes: Readonly<Partial<Record<ScopeName, ChoiceList | 'window'>>>
  /** From which list its values are chosen; null where they are typed. */
  readonly choices: ChoiceList | null
}

/** Something to choose from: what is kept, and what people read. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What there is to choose from. */
export interface RuleLists {
  readonly choices: Readonly<Record<ChoiceList, readonly Choice[]>>
  /** ISO 4217; the first is the one that a new amount has. */
  readonly currencies: readonly string[]
}

/** Where a part of a rule stands: `[1, 0]` is the first part of the second part. */
export type Place = readonly number[]

/** What is wrong at one place of a rule, in the language of the page. */
export interface RuleError {
  readonly place: Place
  readonly text: string
}

/** What a rule is edited with; the same for the sentence and the tree. */
export interface RuleEditing {
  readonly rule: Rule
  readonly fields: readonly RuleField[]
  readonly lists: RuleLists
  readonly errors: readonly RuleError[]
  /** Told the whole rule after each change. */
  readonly onChange: (rule: Rule) => void
}
