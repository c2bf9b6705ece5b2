import { nl } from '@waarom/audience/relevance/words/nl.ts'
import { expect, test } from 'vitest'
import { listsOf } from './lists.ts'

test('countries and languages stand by their names in the language of the page, in its order; an article by name and number', () => {
  const { choices } = listsOf(
    {
      brands: [{ value: 'b', label: 'Voorbeeld' }],
      streams: [],
      languages: ['nl', 'de', 'en'],
      countries: ['NL', 'BE', 'DE'],
      categories: ['tassen'],
      articles: [
        { value: 'L-1', label: 'Lamp' },
        { value: 'Kruk', label: 'Kruk' },
      ],
      eventNames: [],
      contractNames: [],
      currencies: ['EUR'],
    },
    nl,
    'nl',
  )
  expect(choices.countries.map(({ label }) => label)).toEqual(['België', 'Duitsland', 'Nederland'])
  expect(choices.languages.map(({ value }) => value)).toEqual(['de', 'en', 'nl'])
  expect(choices.kinds.map(({ value, label }) => [value, label])).toEqual(Object.entries(nl.choices.kinds))
  expect(choices.articles.map(({ label }) => label)).toEqual(['Lamp (L-1)', 'Kruk'])
  expect(choices.categories).toEqual([{ value: 'tassen', label: 'tassen' }])
})
