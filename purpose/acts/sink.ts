import type { Weights } from './model.ts'

/** Where features go: into a list to learn from, or straight into scores. */
export interface Sink {
  /** A hashed feature with its value. */
  add(id: number, value: number): void
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
}

/** Adds up scores while features come in. */
export class Scorer implements Sink {
  readonly #weights: Weights
  readonly #mask: number
  readonly #sums: Float64Array

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
    const { starts, entries } = this.#weights
    const sums = this.#sums
    const bucket = id & this.#mask
    const end = starts[bucket + 1] as number
    for (let at = starts[bucket] as number; at < end; at += 1) {
      const entry = entries[at] as number
      const column = entry >> 8
      sums[column] = (sums[column] as number) + value * ((entry << 24) >> 24)
    }
  }

  /** The raw scores of what came in, in an array of their own. */
  scores(): Float64Array {
    const { scales, bias } = this.#weights
    const out = new Float64Array(this.#sums.length)
    for (let column = 0; column < out.length; column += 1)
      out[column] = (this.#sums[column] as number) * (scales[column] as number) + (bias[column] as number)
    return out
  }
}

const scorers = new WeakMap<Weights, Scorer>()

/** The one scorer of a set of weights, used again for every mail. */
export function scorerOf(weights: Weights): Scorer {
  const known = scorers.get(weights)
  if (known) return known
  const made = new Scorer(weights)
  scorers.set(weights, made)
  return made
}
