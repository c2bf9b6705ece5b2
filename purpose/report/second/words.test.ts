import { expect, test } from 'vitest'
import { problems } from './problems.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

test('every problem has its sentences in both languages, with facts that exist', () => {
  for (const { problems: sentences } of [nl, en]) {
    expect(Object.keys(sentences).sort()).toEqual([...problems.codes].sort())
    for (const [code, words] of Object.entries(sentences)) {
      const facts: readonly string[] =
        Object.entries(problems.specs).find(([name]) => `second/${name}` === code)?.[1].facts ?? []
      for (const [, fact] of Object.values(words)
        .join(' ')
        .matchAll(/\{(\w+)\}/g))
        expect(facts, code).toContain(fact)
    }
  }
})
