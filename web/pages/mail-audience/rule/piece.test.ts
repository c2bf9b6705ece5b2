import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { sentence, textOf } from '@waarom/audience/relevance/sentence.ts'
import { expect, test } from 'vitest'
import { piecesOf } from './piece.ts'

const rule: Rule = {
  all: [
    { field: 'language', is: 'one-of', value: ['nl'] },
    {
      any: [
        { field: 'orders', is: 'at-least', value: 3 },
        {
          all: [
            { field: 'open-orders', is: 'at-least', value: 1 },
            { field: 'contract', is: 'yes' },
          ],
        },
      ],
    },
    { field: 'mails', is: 'at-most', value: 2 },
  ],
}
const names = { brands: {}, streams: {}, articles: {} }

test('a sentence in pieces is the same sentence, with brackets and commas at the words they belong to', () => {
  for (const lang of ['nl', 'en'] as const) {
    const pieces = piecesOf(sentence(rule, lang, names))
    expect(pieces.map(({ before, part, after }) => before + part.text + after).join('')).toBe(
      textOf(sentence(rule, lang, names)),
    )
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
    for (const { part } of pieces) expect(part.text).not.toMatch(/^[,)]|\($/)
  }
})

test('a piece has the same key after its value changed', () => {
  const keys = (value: number) =>
    piecesOf(sentence({ field: 'orders', is: 'at-least', value }, 'nl', names)).map(({ key }) => key)
  expect(keys(4)).toEqual(keys(3))
})
