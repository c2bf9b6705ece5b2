import { expect, test } from 'vitest'
import { problems } from '../problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

test('every problem of the server has its sentences in both languages, with facts that exist', () => {
  expect(Object.keys(nl).sort()).toEqual([...problems.codes].sort())
  for (const [code, words] of [...Object.entries(nl), ...Object.entries(en)]) {
    const facts: readonly string[] = problems.specs[code.slice('server/'.length) as keyof typeof problems.specs].facts
    for (const sentence of Object.values(words))
      for (const [, place] of sentence.matchAll(/\{(\w+)\}/g)) expect(facts, code).toContain(place)
  }
})
