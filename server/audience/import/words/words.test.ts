import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../problem-reply.ts'
import type { ProblemError } from '../../../problems.ts'
import { checkMapping } from '../convert/mapping.ts'
import { fileProblems, rowProblems, stepProblems, valueProblems } from '../problems.ts'
import { DROP_REASONS } from '../sources/field.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const ALL = [fileProblems, rowProblems, stepProblems, valueProblems]
const facts = Object.fromEntries(
  ALL.flatMap(({ codes, specs }) =>
    Object.values(specs as Record<string, { facts: readonly string[] }>).map((spec, at) => [
      codes[at] ?? '',
      spec.facts,
    ]),
  ),
)

describe('why a file, a row or a cell was not taken is said in both languages', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ])('%s has every code, and names only facts that the problem has', (_lang, { problems }) => {
    expect(Object.keys(problems).sort()).toEqual(ALL.flatMap(({ codes }) => codes).sort())
    for (const [code, words] of Object.entries(problems))
      for (const sentence of Object.values(words))
        for (const [, place] of sentence.matchAll(/\{(\w+)\}/g)) expect(facts[code], code).toContain(place)
  })

  test.each([
    ['nl', nl],
    ['en', en],
  ])(
    '%s says what to do with a row without leaning on why, which a file of rejected rows does not show',
    (_lang, words) => {
      const problems = Object.entries(words.problems).filter(([code]) => /^(?:row|value)\//.test(code))
      for (const [code, { fix }] of problems) expect(fix, code).not.toMatch(/\b(?:van deze|one of these|these ways)\b/)
      expect(words.problems['value/no-date'].fix).toContain('31-12-2025')
      expect(words.problems['value/no-amount'].fix).toContain('1.234,56')
    },
  )

  test('so is why a column was left out', () => {
    for (const { drops } of [nl, en]) expect(Object.keys(drops).sort()).toEqual([...DROP_REASONS].sort())
  })
})

test.each([
  ['nl', 'Er is geen kolom voor e-mailadres, klantnummer bij de bestelling of klantnummer.', 'bestellingen'],
  ['en', 'There is no column for e-mail address, customer number of the order, or customer number.', 'orders'],
] as const)('a field that is missing is named as the page names it: %s', (lang, what, as) => {
  const columns = { nr: 'order.number', op: 'order.placed' } as const
  expect.assertions(2)
  try {
    checkMapping({ holds: ['orders'], columns, everybody: null }, ['nr', 'op'])
  } catch (error) {
    const said = sentencesOf((error as ProblemError).problem, lang)
    expect(said.what).toBe(what)
    expect(said.why).toContain(as)
  }
})
