import { expect, test } from 'vitest'
import { nl } from '../words/nl.ts'
import { mapOf, stepsOf } from './pictured.ts'

const told = { name: 'geen regel past', said: 'Geen groep past op hen.', fix: '' }

test('the funnel begins with everybody and names the steps at which somebody drops out', () => {
  const steps = stepsOf(
    {
      everybody: 10,
      steps: [
        { reason: 'no-match', ...told, out: 7, left: 3, groups: [] },
        { reason: 'tinge', ...told, out: 0, left: 3, groups: [] },
      ],
    },
    nl.page,
  )
  expect(steps.map(({ code, out, left }) => [code, out, left])).toEqual([
    ['everybody', 0, 10],
    ['no-match', 7, 3],
  ])
})

test('a band of the map has a name: months and years, the last without an end, and who never ordered', () => {
  const { recency, frequency } = mapOf(
    {
      recency: [
        { from: 0, until: 1 },
        { from: 3, until: 12 },
        { from: 12, until: 36 },
        { from: 36, until: null },
        { from: null, until: null },
      ],
      frequency: [
        { from: 0, until: 0 },
        { from: 2, until: 3 },
        { from: 10, until: null },
      ],
      cells: [],
    },
    nl.page.bands,
    'nl',
  )
  expect(recency.map(({ label }) => label)).toEqual([
    'korter dan 1 maand geleden',
    '3 tot 12 maanden geleden',
    '1 tot 3 jaar geleden',
    'langer dan 3 jaar geleden',
    'nooit',
  ])
  expect(frequency.map(({ label }) => label)).toEqual(['0', '2–3', '10 of meer'])
})
