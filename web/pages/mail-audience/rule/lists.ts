import { type ChoiceList, CLOSED } from '@waarom/audience/relevance/fields/field.ts'
import type { RelevanceWords } from '@waarom/audience/relevance/words/words.ts'
import { country, type Lang, languageName } from '../../../words/index.ts'
import type { Choice, RuleLists } from './field.ts'

/** What the database has to choose from: brands and streams with their names, the others as they stand there. */
export interface GivenLists {
  readonly brands: readonly Choice[]
  readonly streams: readonly Choice[]
  /** ISO 639-1. */
  readonly languages: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly categories: readonly string[]
  /** By their number; without one by their name. */
  readonly articles: readonly Choice[]
  readonly eventNames: readonly string[]
  readonly contractNames: readonly string[]
  /** ISO 4217; the first is the one that a new amount has. */
  readonly currencies: readonly string[]
}

/** The lists of a rule in the language of the page: what the database has, and those that are closed. */
export function listsOf(given: GivenLists, { choices }: RelevanceWords, lang: Lang): RuleLists {
  return {
    choices: {
      kinds: CLOSED.kinds.map((value) => ({ value, label: choices.kinds[value] })),
      purposes: CLOSED.purposes.map((value) => ({ value, label: choices.purposes[value] })),
      brands: given.brands,
      streams: given.streams,
      languages: sorted(labelled('languages', asTheyStand(given.languages), lang), lang),
      countries: sorted(labelled('countries', asTheyStand(given.countries), lang), lang),
      categories: asTheyStand(given.categories),
      articles: labelled('articles', given.articles, lang),
      'event-names': asTheyStand(given.eventNames),
      'contract-names': asTheyStand(given.contractNames),
    },
    currencies: given.currencies,
  }
}

function asTheyStand(words: readonly string[]): readonly Choice[] {
  return words.map((value) => ({ value, label: value }))
}

/** Choices as people read them: a language or country by its name, an article by its name with the number that the rule has. */
export function labelled(list: ChoiceList | null, choices: readonly Choice[], lang: Lang): readonly Choice[] {
  return choices.map(({ value, label }) => {
    if (list === 'languages') return { value, label: languageName(value, lang) }
    if (list === 'countries') return { value, label: country(value, lang) }
    return { value, label: list === 'articles' && label !== value ? `${label} (${value})` : label }
  })
}

function sorted(choices: readonly Choice[], lang: Lang): readonly Choice[] {
  return choices.toSorted((one, other) => one.label.localeCompare(other.label, lang))
}
