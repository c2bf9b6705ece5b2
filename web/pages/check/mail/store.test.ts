import { RULEBOOKS } from '@waarom/purpose/law/index.ts'
import { expect, test } from 'vitest'
import { DEFAULT_CHOICE } from './store.ts'

test('the ordinary choice is the law of every country, in the order of the rulebooks, and no terms', () => {
  const laws = RULEBOOKS.filter(({ kind }) => kind === 'law').map(({ code }) => code)
  expect(DEFAULT_CHOICE.laws).toEqual(laws)
  expect(laws).toContain(DEFAULT_CHOICE.home)
})
