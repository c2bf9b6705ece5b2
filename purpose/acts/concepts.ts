import { CONCEPT_LISTS } from './concepts.gen.ts'
import { hashOf } from './hash.ts'
import { normalised } from './scan.ts'

/** The parts of a compound word must be this long to be looked up. */
const LONG_PART = 4
const LONG_WORD = 8
/** What French writes before a vowel: `l'eau` is `eau`. */
const ELISION = /^(?:[cdjlmnst]|qu)'/

/**
 * A dictionary of what words mean, in four languages at once: `bestelling`, `order`, `Bestellung` and `commande` are one
 * concept. What the model learns of a concept in one language it knows in the others.
 */
class Concepts {
  readonly #words = new Map<string, number>()
  /** Letters of the longest word; what is longer is in no compound, and looking it up would cost its square. */
  readonly #longest: number

  constructor(lists: readonly string[]) {
    for (const list of lists) for (const line of list.split('\n')) this.#learn(line)
    this.#longest = Math.max(...[...this.#words.keys()].map((word) => word.length))
  }

  /** One line: `name: Dutch words | English | German | French`. A word keeps the first concept that names it. */
  #learn(line: string): void {
    const colon = line.indexOf(':')
    if (colon < 0) return
    const concept = hashOf(line.slice(0, colon).trim())
    for (const written of line.slice(colon + 1).split(/[\s|]+/)) {
      const word = normalised(written)
      if (word && !this.#words.has(word)) this.#words.set(word, concept)
    }
  }

  /** The number of words it knows. */
  get size(): number {
    return this.#words.size
  }

  /** The concepts of a normalised word: its own, or those of the head and the front of a compound; none when unknown. */
  of(word: string): readonly number[] {
    const own = this.#words.get(word) ?? this.#words.get(word.replace(ELISION, ''))
    return own === undefined ? this.#compound(word) : [own]
  }

  #compound(word: string): number[] {
    if (word.length < LONG_WORD) return []
    const out: number[] = []
    // The longest known ending is the head of a Dutch or German compound, the longest known beginning its front.
    for (let at = Math.max(1, word.length - this.#longest); at <= word.length - LONG_PART; at += 1) {
      const head = this.#words.get(word.slice(at))
      if (head !== undefined) {
        out.push(head)
        break
      }
    }
    for (let at = Math.min(word.length - 1, this.#longest); at >= LONG_PART; at -= 1) {
      const front = this.#words.get(word.slice(0, at))
      if (front !== undefined) {
        if (!out.includes(front)) out.push(front)
        break
      }
    }
    return out
  }
}

/** The one dictionary, made when the package loads. */
export const CONCEPTS = new Concepts(CONCEPT_LISTS)
