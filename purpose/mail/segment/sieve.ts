/** Bits of the table, a power of two, several times the words. */
const BITS = 4096
/** Letters that are looked at; a word of three is known by those. */
const LETTERS = 4
const CASE = 32

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95

/**
 * Tells of most texts that none of some words is in them, by the first letters of each word: an expression of a hundred
 * words is slow, and most texts have none of them. A word in it is never missed; `true` means that it is worth a look.
 */
export class Sieve {
  readonly #three = new Uint32Array(BITS / 32)
  readonly #four = new Uint32Array(BITS / 32)

  /** @param words of three letters at least, small, each beginning with a letter from a to z */
  constructor(words: readonly string[]) {
    for (const word of words) {
      const three = threeAt(word, 0)
      if (word.length < LETTERS) set(this.#three, three & (BITS - 1))
      else set(this.#four, fourth(three, word.charCodeAt(3)))
    }
  }

  /** True when a word may stand in the text, in letters of any size, as an expression finds it between `\b`. */
  mayHold(text: string): boolean {
    let inside = false
    for (let at = 0; at < text.length - 2; at += 1) {
      const word = isWord(text.charCodeAt(at))
      if (word && !inside) {
        const three = threeAt(text, at)
        if (has(this.#three, three & (BITS - 1)) || has(this.#four, fourth(three, text.charCodeAt(at + 3)))) return true
      }
      inside = word
    }
    return false
  }
}

function threeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | CASE) * 31 + (text.charCodeAt(at + 1) | CASE)) * 31 + (text.charCodeAt(at + 2) | CASE)
}

function fourth(three: number, code: number): number {
  return (three * 31 + (code | CASE)) & (BITS - 1)
}

function set(bits: Uint32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31))
}

function has(bits: Uint32Array, at: number): boolean {
  return ((bits[at >> 5] as number) & (1 << (at & 31))) !== 0
}
