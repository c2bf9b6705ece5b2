import { REFUSAL_TYPES } from '@waarom/audience/suppression/suppression.ts'
import type { Meaning } from './said.ts'

/** What a word can say, as a choice of a list. */
export const MEANINGS = ['nothing', 'consent', 'no-consent', ...REFUSAL_TYPES] as const
/** What a word can say, as a choice of a list. */
export type MeaningChoice = (typeof MEANINGS)[number]

/** The choice that a meaning is. */
export function choiceOf(meaning: Meaning | null | undefined): MeaningChoice {
  if (!meaning || meaning === 'nothing') return 'nothing'
  if ('suppress' in meaning) return meaning.suppress
  return meaning.consent ? 'consent' : 'no-consent'
}

/** The meaning of a choice. */
export function meaningOf(choice: MeaningChoice): Meaning {
  if (choice === 'nothing') return 'nothing'
  if (choice === 'consent' || choice === 'no-consent') return { consent: choice === 'consent' }
  return { suppress: choice }
}
