import { namesIn } from '@waarom/purpose/report/naming/names.ts'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { fill } from './index.ts'
import { nl } from './nl.ts'

/** Every sentence with its key. */
function* sentences(words: object, path = ''): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else yield* sentences(value as object, `${path}${key}.`)
  }
}

const dutch = new Map(sentences(nl))
const english = new Map(sentences(en))

test('both languages have the same sentences, with the same places in them', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
  const places = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map((one) => one[0]).sort()
  for (const [key, sentence] of dutch) expect(places(english.get(key)), key).toEqual(places(sentence))
})

test('what a mail is sent as has the name of its purpose', () => {
  expect(nl.choice.commercial).toBe(namesIn('nl').purposes.commercial.short)
  expect(en.choice.commercial).toBe(namesIn('en').purposes.commercial.short)
})

test('the page names no purpose otherwise than the catalogue of names', () => {
  for (const [key, sentence] of dutch) expect(sentence, key).not.toMatch(/commerci|ideëel|ideële|charitatie/i)
  for (const [key, sentence] of english) expect(sentence, key).not.toMatch(/commercial|ideological|charitable/i)
})

test('nothing is shouted and nobody is called by a joke', () => {
  for (const [key, sentence] of [...dutch, ...english]) expect(sentence, key).not.toMatch(/!|oeps|oops/i)
})

test('a place without a value stays as it is', () => {
  expect(fill('{a} en {b}', { a: 1 })).toBe('1 en {b}')
})
