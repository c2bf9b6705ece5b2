import { expect, test } from 'vitest'
import { estimate, estimateAlone } from './estimate.ts'
import { LONG_AGO, WAITING } from './fixtures/cells.ts'
import { learn } from './learned.ts'
import { PRIORS } from './priors.ts'
import { sayChance, sayCount, sayLine, sayRange } from './say.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const known = learn(PRIORS, [])

test('an estimate in one line: small numbers read "< 1", large ones have the signs of the language', () => {
  const few = estimate([{ cell: WAITING, people: 500 }], known)
  expect(sayLine(few, nl, 'nl')).toBe('verwachte vragen 3 · afmeldingen < 1 · klachten < 1')
  expect(sayLine(few, en, 'en')).toBe('expected questions 3 · unsubscribes < 1 · complaints < 1')
  const many = estimate([{ cell: LONG_AGO, people: 1_000_000 }], known)
  expect(sayLine(many, nl, 'nl')).toBe('verwachte vragen 12.000 · afmeldingen 2.160 · klachten 640')
  expect(sayLine(estimate([], known), en, 'en')).toBe('expected questions 0 · unsubscribes 0 · complaints 0')
})

test('a range is rounded outwards; one that begins under one person has an upper end only', () => {
  expect(sayRange({ low: 4.9, expected: 8, high: 1200.1 }, nl, 'nl')).toBe('4 tot 1.201')
  expect(sayRange({ low: 0.4, expected: 0.9, high: 1.7 }, en, 'en')).toBe('at most 2')
})

test('what is nearly one person is not yet one', () => {
  expect([0, 0.001, 0.99, 1, 1.5].map((one) => sayCount(one, en, 'en'))).toEqual(['0', '< 1', '< 1', '1', '2'])
})

test('the chance of one person is one in so many, in two digits', () => {
  const { complaints } = estimateAlone(LONG_AGO, known)
  expect(sayChance(complaints, nl, 'nl')).toBe('1 op 1.600')
  expect(sayChance(complaints, en, 'en')).toBe('1 in 1,600')
})

test('both languages have the same places to fill', () => {
  const places = (words: object) => [...JSON.stringify(words).matchAll(/\{\w+\}/g)].map(([place]) => place)
  expect(places(nl)).toEqual(places(en))
  expect(new Set(places(nl))).toEqual(new Set(['{count}', '{until}', '{low}', '{high}', '{of}']))
})
