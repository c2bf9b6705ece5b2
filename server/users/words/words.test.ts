import { expect, test } from 'vitest'
import { userProblems } from '../problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

test('every problem of accounts has its sentences in both languages, with facts that exist', () => {
  expect(Object.keys(nl.problems).sort()).toEqual([...userProblems.codes].sort())
  for (const [code, words] of [...Object.entries(nl.problems), ...Object.entries(en.problems)]) {
    const { facts }: { facts: readonly string[] } =
      userProblems.specs[code.slice('users/'.length) as keyof typeof userProblems.specs]
    for (const sentence of Object.values(words))
      for (const [, place] of sentence.matchAll(/\{(\w+)\}/g)) expect(facts, code).toContain(place)
  }
})
