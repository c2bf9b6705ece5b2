import type { Weights } from './model.ts'
import type { Token } from './token.ts'
import { eachWordFeature } from './word-features.ts'

/** Where features go: into a list to learn from, or straight into scores. */
export interface Sink {
  /** A hashed feature with its value. */
  add(id: number, value: number): void
  /** All features of one word by itself, each times `value`. */
  word(token: Token, value: number): void
}

/** A list of hashed features with their values; grows by itself and is used again. */
export class FeatureList implements Sink {
  ids = new Uint32Array(1024)
  values = new Float64Array(1024)
  length = 0

  clear(): void {
    this.length = 0
  }

  add(id: number, value: number): void {
    if (this.length === this.ids.length) {
      const ids = new Uint32Array(this.ids.length * 2)
      const values = new Float64Array(this.ids.length * 2)
      ids.set(this.ids)
      values.set(this.values)
      this.ids = ids
      this.values = values
    }
    this.ids[this.length] = id
    this.values[this.length] = value
    this.length += 1
  }

  word(token: Token, value: number): void {
    eachWordFeature(token, (id, factor) => this.add(id, value * factor))
  }
}

/** How many words keep their sums; the rest is added up anew. */
const REMEMBER = 6_000

/** Adds up scores while features come in. What a word weighs by itself is summed once and remembered. */
export class Scorer implements Sink {
  readonly #weights: Weights
  readonly #mask: number
  readonly #words = new Map<number, Float64Array>()
  #sums: Float64Array

  constructor(weights: Weights) {
    this.#weights = weights
    this.#mask = 2 ** weights.bits - 1
    this.#sums = new Float64Array(weights.classes)
  }

  /** Begins anew, from nothing or from sums that were kept. */
  begin(from?: Float64Array): void {
    if (from) this.#sums.set(from)
    else this.#sums.fill(0)
  }

  /** The sums so far, to begin from again. */
  kept(): Float64Array {
    return this.#sums.slice()
  }

  add(id: number, value: number): void {
    this.#addTo(this.#sums, id, value)
  }

  word(token: Token, value: number): void {
    let known = this.#words.get(token.hash)
    if (!known) {
      const fresh = new Float64Array(this.#weights.classes)
      eachWordFeature(token, (id, factor) => this.#addTo(fresh, id, factor))
      if (this.#words.size < REMEMBER) this.#words.set(token.hash, fresh)
      known = fresh
    }
    const sums = this.#sums
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] as number) + value * (known[column] as number)
  }

  /** The raw scores of what came in, in an array of their own. */
  scores(): Float64Array {
    const { scales, bias } = this.#weights
    return this.#sums.map((sum, column) => sum * (scales[column] as number) + (bias[column] as number))
  }

  #addTo(sums: Float64Array, id: number, value: number): void {
    const { starts, columns, values } = this.#weights
    const bucket = id & this.#mask
    const end = starts[bucket + 1] as number
    for (let entry = starts[bucket] as number; entry < end; entry += 1) {
      const column = columns[entry] as number
      sums[column] = (sums[column] as number) + value * (values[entry] as number)
    }
  }
}

const scorers = new WeakMap<Weights, Scorer>()

/** The one scorer of a set of weights; what it remembers of words is shared by all mails. */
export function scorerOf(weights: Weights): Scorer {
  const known = scorers.get(weights)
  if (known) return known
  const made = new Scorer(weights)
  scorers.set(weights, made)
  return made
}
