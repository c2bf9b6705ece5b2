import { expect, test } from 'vitest'
import { storeProblems } from '../problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

test('every problem of the store has its sentences in both languages, with facts that exist', () => {
  expect(Object.keys(nl).sort()).toEqual([...storeProblems.codes].sort())
  for (const [code, words] of [...Object.entries(nl), ...Object.entries(en)]) {
    const { facts }: { facts: readonly string[] } =
      storeProblems.specs[code.slice('store/'.length) as keyof typeof storeProblems.specs]
    for (const sentence of Object.values(words))
      for (const [, place] of sentence.matchAll(/\{(\w+)\}/g)) expect(facts, code).toContain(place)
  }
})
