import { expect, test } from 'vitest'
import { problems } from './problems.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

test('every problem has its sentences in both languages', () => {
  expect(Object.keys(en.problems).sort()).toEqual([...problems.codes].sort())
  expect(Object.keys(nl.problems).sort()).toEqual([...problems.codes].sort())
})

test('both catalogues have the same words', () => {
  expect(Object.keys(nl.found)).toEqual(Object.keys(en.found))
  expect(Object.keys(nl.unread)).toEqual(Object.keys(en.unread))
})

test('a sentence names only facts that its problem has', () => {
  for (const catalogue of [en, nl]) {
    for (const [code, words] of Object.entries(catalogue.problems)) {
      const facts: readonly string[] =
        Object.entries(problems.specs).find(([name]) => `mail/${name}` === code)?.[1].facts ?? []
      for (const [, fact] of Object.values(words)
        .join(' ')
        .matchAll(/\{(\w+)\}/g))
        expect(facts).toContain(fact)
    }
  }
})
