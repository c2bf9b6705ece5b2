import { namesIn } from '@waarom/purpose/report/naming/names.ts'
import { describe, expect, test } from 'vitest'
import { en as checkEn } from '../pages/check/words/en.ts'
import { nl as checkNl } from '../pages/check/words/nl.ts'
import { fill } from './index.ts'

/** The catalogues by their path: the frame's, and those of each page that has sentences of its own. */
const FILES = import.meta.glob<Readonly<Record<string, object>>>('../**/words/{nl,en}.ts', { eager: true })
const FOLDERS = Object.keys(FILES).flatMap((path) => (path.endsWith('/nl.ts') ? [path.slice(0, -'/nl.ts'.length)] : []))

/** Every sentence of a catalogue by its key. */
const sentencesOf = (folder: string, lang: 'nl' | 'en'): ReadonlyMap<string, string> =>
  new Map(sentences(FILES[`${folder}/${lang}.ts`]?.[lang] ?? {}))

function* sentences(words: object, path = ''): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else yield* sentences(value as object, `${path}${key}.`)
  }
}

describe.each(FOLDERS)('%s', (folder) => {
  test('has the same sentences in both languages, with the same places in them', () => {
    const [dutch, english] = [sentencesOf(folder, 'nl'), sentencesOf(folder, 'en')]
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
    const places = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map((one) => one[0]).sort()
    for (const [key, sentence] of dutch) expect(places(english.get(key)), key).toEqual(places(sentence))
  })

  test('names no purpose otherwise than the catalogue of names, shouts nothing and calls nobody by a joke', () => {
    for (const lang of ['nl', 'en'] as const)
      for (const [key, sentence] of sentencesOf(folder, lang)) {
        expect(sentence, key).not.toMatch(/!|oeps|oops/i)
        expect(sentence, key).not.toMatch(
          lang === 'nl' ? /commerci|ideëel|ideële|charitatie/i : /commercial|ideological|charitable/i,
        )
      }
  })
})

test('what a mail is sent as has the name of its purpose', () => {
  expect(checkNl.choice.commercial).toBe(namesIn('nl').purposes.commercial.short)
  expect(checkEn.choice.commercial).toBe(namesIn('en').purposes.commercial.short)
})

test('a place without a value stays as it is', () => {
  expect(fill('{a} en {b}', { a: 1 })).toBe('1 en {b}')
})
