import { expect, test } from 'vitest'
import { jobProblems } from '../problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

test('every problem of tasks has its sentences in both languages, with facts that exist', () => {
  expect(Object.keys(nl).sort()).toEqual([...jobProblems.codes].sort())
  for (const [code, words] of [...Object.entries(nl), ...Object.entries(en)]) {
    const { facts }: { facts: readonly string[] } =
      jobProblems.specs[code.slice('jobs/'.length) as keyof typeof jobProblems.specs]
    for (const sentence of Object.values(words))
      for (const [, place] of sentence.matchAll(/\{(\w+)\}/g)) expect(facts, code).toContain(place)
  }
})
