import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from './hash.ts'
import { normalised, scanWords } from './scan.ts'

const WORDS =
  /(?:(?![\ufe00-\ufe0f])[\p{L}\p{M}])+(?:['’](?:(?![\ufe00-\ufe0f])[\p{L}\p{M}])+)*|\p{N}+(?:[.,:]\p{N}+)*|□|%|€|£|\$/gu

function scanned(text: string): { hash: number; word: string }[] {
  const out: { hash: number; word: string }[] = []
  scanWords(text, 1000, (hash, start, end) => out.push({ hash, word: text.slice(start, end) }))
  return out
}

describe('the words of a text', () => {
  it('are those of the plain description as an expression, each with the hash of its normalised form', () => {
    const piece = fc.constantFrom(
      'a',
      'É',
      'ß',
      'œ',
      '7',
      '½',
      "'",
      '’',
      '.',
      ',',
      ':',
      ' ',
      '-',
      '□',
      '%',
      '€',
      'ij',
      'Д',
      '中',
      '\u0301',
      '\ufe0f',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        expect(scanned(text)).toEqual(
          [...text.matchAll(WORDS)].map(([word]) => ({ hash: hashOf(normalised(word)), word })),
        )
      }),
      { seed: 3, numRuns: process.env['WAAROM_LONG'] ? 2_000 : 300 },
    )
  })
})
