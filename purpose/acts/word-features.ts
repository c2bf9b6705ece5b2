import { hashOf, mix, type Token } from './token.ts'

const WORD = hashOf('word')
const STEM = hashOf('stem')
const GRAM = hashOf('gram')
const EDGE = hashOf('edge')

const LONG = 5
const GRAM_LENGTH = 4
const MOST_GRAMS = 20
/** How much a piece of a word weighs beside the word. */
const PIECE = 0.6
const REMEMBER = 20_000

const pieces = new Map<string, Uint32Array>()

/** Beginning, end and character grams of a word of five letters or more; inflections and compounds share them. */
export function piecesOf(token: Token): Uint32Array {
  const known = pieces.get(token.word)
  if (known) return known
  const { word } = token
  const ids: number[] = []
  if (word.length >= LONG) {
    ids.push(mix(STEM, hashOf(word.slice(0, LONG))), mix(EDGE, hashOf(word.slice(-GRAM_LENGTH))))
    for (let at = 0; at + GRAM_LENGTH <= word.length && at < MOST_GRAMS; at += 1)
      ids.push(mix(GRAM, hashOf(word.slice(at, at + GRAM_LENGTH))))
  }
  const made = Uint32Array.from(ids)
  if (pieces.size < REMEMBER) pieces.set(word, made)
  return made
}

/** Calls back for each feature of one word by itself, with how much it weighs beside the word. */
export function eachWordFeature(token: Token, take: (id: number, factor: number) => void): void {
  take(mix(WORD, token.hash), 1)
  for (const id of piecesOf(token)) take(id, PIECE)
}
