import { expect, test } from 'vitest'
import { addressProblems } from './problems.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

test('a sentence names only facts that its problem has', () => {
  const specs: Readonly<Record<string, { readonly facts: readonly string[] }>> = addressProblems.specs
  for (const { problems } of [en, nl])
    for (const [code, words] of Object.entries(problems))
      for (const [, fact] of Object.values(words)
        .join(' ')
        .matchAll(/\{(\w+)\}/g))
        expect(specs[code.slice('address/'.length)]?.facts).toContain(fact)
})

test('every problem has its sentences in both languages', () => {
  expect(Object.keys(en.problems).sort()).toEqual([...addressProblems.codes].sort())
  expect(Object.keys(nl.problems).sort()).toEqual([...addressProblems.codes].sort())
})
