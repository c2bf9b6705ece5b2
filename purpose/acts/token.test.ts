import { describe, expect, it } from 'vitest'
import { hashOf } from './hash.ts'
import { marksOf, wordsOf } from './token.ts'

describe('words', () => {
  it.each([
    ['Uw pakket komt morgen.', ['uw', 'pakket', 'komt', 'morgen']],
    ["J'en profite", ["j'en", 'profite']],
    ['Rekening 2024-118 van € 12,50', ['rekening', '0', '0', 'van', '€', '0,0']],
    ['Beste □, welkom', ['beste', '□', 'welkom']],
    ['20 % korting', ['0', '%', 'korting']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).tokens).toEqual(expected.map(hashOf))
  })

  it('stand for concepts, in their order, and those that the dictionary does not know for none', () => {
    const { concepts } = wordsOf('Dinsdag xqzvw museumvereniging')
    expect(concepts).toEqual(['tuesday', 'club', 'museum'].map(hashOf))
    expect(wordsOf('Dinsdag xqzvw museumvereniging').concepts).toEqual(concepts)
  })

  it('are capped, so that an endless segment costs no more than a long one', () => {
    expect(wordsOf('woord '.repeat(10_000)).tokens).toHaveLength(400)
  })
})

describe('marks', () => {
  it.each([
    ['Betaal € 12,50 voor 3 maart', ['amount', 'date']],
    ['Bestelling NL-88213 komt om 14.30 uur', ['reference', 'time']],
    ['Nu 20% korting!', ['exclamation', 'percent']],
    ['LAATSTE KANS', []],
    ['Kom je ook? 🎉', ['question', 'emoji']],
    ['Dag □,', ['placeholder']],
  ])('%s', (text, expected) => {
    expect([...marksOf(text)].sort()).toEqual([...expected].sort())
  })
})
