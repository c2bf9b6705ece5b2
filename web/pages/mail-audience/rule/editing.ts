import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { en } from '@waarom/audience/relevance/words/en.ts'
import { nl } from '@waarom/audience/relevance/words/nl.ts'
import { createContext, use } from 'react'
import { useSay } from '../../../words/index.ts'
import type { Place, RuleEditing, RuleField } from './field.ts'

/** What every part of a rule that is being edited needs. */
export interface Editing extends RuleEditing {
  /** Puts another part at a place. */
  readonly change: (place: Place, part: Rule) => void
  /** Takes the part at a place away, and says so with the way back. */
  readonly remove: (place: Place) => void
}

/** The rule that is being edited, for every part of it. */
export const EditingContext = createContext<Editing | null>(null)

/** The rule that is being edited around this part. */
export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (!editing) throw new Error('a part of a rule stands outside the rule')
  return editing
}

/** A field by its id; one that is no longer there takes nothing, and keeps whatever the test says. */
export function fieldOf(fields: readonly RuleField[], id: string): RuleField {
  return fields.find((one) => one.id === id) ?? { id, type: 'text', operators: [], scopes: {}, choices: null }
}

/** The words of the rules themselves, in the language of the page. */
export const useRuleWords = () => useSay({ nl, en })

/** What a field is called; its id when it is no longer there. */
export function useFieldName(): (id: string) => string {
  const { fields } = useRuleWords()
  const names = new Map<string, string>(Object.entries(fields).map(([id, { name }]) => [id, name]))
  return (id) => names.get(id) ?? id
}
