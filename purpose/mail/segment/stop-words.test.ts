import { expect, it } from 'vitest'
import { BIT, stopWord } from './stop-words.ts'

it('finds a small word where it stands in a text, with every language that has it', () => {
  const text = 'ik was in het huis'
  expect(stopWord(text, 3, 6)).toBe(BIT.nl | BIT.en | BIT.de)
  expect(stopWord(text, 10, 13)).toBe(BIT.nl)
  expect(stopWord(text, 14, 18)).toBe(0)
})

it('finds none in nothing, in a part of a word, or in a long one', () => {
  expect(stopWord('het', 0, 0)).toBe(0)
  expect(stopWord('het', 0, 2)).toBe(0)
  expect(stopWord('een onvoorstelbaar', 4, 18)).toBe(0)
})
