import { BLOCK, SHIFT } from './layout.ts'
import type { Weights } from './model.ts'

/** Where features go: into a list to learn from, or straight into scores. */
export interface Sink {
  /** A hashed feature with its value. */
  add(id: number, value: number): void
  /** The first `count` of some hashed features, all with one value. */
  addAll(ids: Int32Array, count: number, value: number): void
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

  addAll(ids: Int32Array, count: number, value: number): void {
    for (let at = 0; at < count; at += 1) this.add(ids[at] as number, value)
  }
}

/** So many bytes can be summed in 16 bits. */
const MOST_ROWS = 256
/** The first and the third byte of a number. */
const EVEN = 0xff00ff

/** Where the rows begin and end that are being added up, and where the full ones stand; read before the next ones come. */
const begins = new Int32Array(MOST_ROWS)
const ends = new Int32Array(MOST_ROWS)
const rows = new Int32Array(MOST_ROWS)

/** Adds up scores while features come in. */
export class Scorer implements Sink {
  readonly #weights: Weights
  readonly #mask: number
  /** Sums per class, and what fills the last four. */
  readonly #sums: Float64Array

  constructor(weights: Weights) {
    this.#weights = weights
    this.#mask = 2 ** weights.bits - 1
    this.#sums = new Float64Array(4 * weights.fours)
  }

  /** Begins anew, from nothing or from sums that were kept. */
  begin(from?: Float64Array): void {
    if (from) this.#sums.set(from)
    else this.#sums.fill(0)
  }

  /** Adds sums that were kept. */
  addSums(kept: Float64Array): void {
    const sums = this.#sums
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (kept[at] as number)
  }

  /** The sums so far, to begin from or to add again. */
  kept(): Float64Array {
    return this.#sums.slice()
  }

  add(id: number, value: number): void {
    const { starts, blocks, fours } = this.#weights
    const bucket = id & this.#mask
    const start = (blocks[bucket >> BLOCK] as number) + (starts[bucket] as number)
    const end = (blocks[(bucket + 1) >> BLOCK] as number) + (starts[bucket + 1] as number)
    if (end - start !== 2 * fours) this.#short(start, end, value)
    else this.#one(start >> 1, value)
  }

  /** Finds where rows stand before it reads them: their places lie far apart in memory, and are fetched together. */
  addAll(ids: Int32Array, count: number, value: number): void {
    const { starts, blocks, fours } = this.#weights
    const mask = this.#mask
    let full = 0
    for (let from = 0; from < count; from += MOST_ROWS) {
      const some = Math.min(MOST_ROWS, count - from)
      for (let at = 0; at < some; at += 1) {
        const bucket = (ids[from + at] as number) & mask
        begins[at] = (blocks[bucket >> BLOCK] as number) + (starts[bucket] as number)
        ends[at] = (blocks[(bucket + 1) >> BLOCK] as number) + (starts[bucket + 1] as number)
      }
      for (let at = 0; at < some; at += 1) {
        const start = begins[at] as number
        const end = ends[at] as number
        if (end - start !== 2 * fours) this.#short(start, end, value)
        else {
          if (full === MOST_ROWS) {
            this.#full(full, value)
            full = 0
          }
          rows[full++] = start >> 1
        }
      }
    }
    if (full > 0) this.#full(full, value)
  }

  #short(start: number, end: number, value: number): void {
    const { entries } = this.#weights
    const sums = this.#sums
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] as number
      const column = entry >> 8
      sums[column] = (sums[column] as number) + value * ((entry << 24) >> 24)
    }
  }

  /** Adds one full row. */
  #one(row: number, value: number): void {
    const { lanes, fours } = this.#weights
    const sums = this.#sums
    for (let four = 0; four < fours; four += 1) {
      const weights = lanes[row + four] as number
      const column = 4 * four
      sums[column] = (sums[column] as number) + value * ((weights & 0xff) - SHIFT)
      sums[column + 1] = (sums[column + 1] as number) + value * (((weights >>> 8) & 0xff) - SHIFT)
      sums[column + 2] = (sums[column + 2] as number) + value * (((weights >>> 16) & 0xff) - SHIFT)
      sums[column + 3] = (sums[column + 3] as number) + value * ((weights >>> 24) - SHIFT)
    }
  }

  /** Adds full rows, four classes of all of them at a time: whole numbers first, then once times the value. */
  #full(count: number, value: number): void {
    const { lanes, fours } = this.#weights
    const sums = this.#sums
    const shift = count * SHIFT
    for (let four = 0; four < fours; four += 1) {
      let even = 0
      let odd = 0
      for (let at = 0; at < count; at += 1) {
        const weights = lanes[(rows[at] as number) + four] as number
        even = (even + (weights & EVEN)) | 0
        odd = (odd + ((weights >>> 8) & EVEN)) | 0
      }
      const column = 4 * four
      sums[column] = (sums[column] as number) + value * ((even & 0xffff) - shift)
      sums[column + 1] = (sums[column + 1] as number) + value * ((odd & 0xffff) - shift)
      sums[column + 2] = (sums[column + 2] as number) + value * ((even >>> 16) - shift)
      sums[column + 3] = (sums[column + 3] as number) + value * ((odd >>> 16) - shift)
    }
  }

  /**
   * The scores of what came in, in an array of their own.
   * @param temperature what they are divided by
   * @param out where they are put, one place per class
   */
  scores(temperature = 1, out = new Float64Array(this.#weights.classes)): Float64Array {
    const { scales, bias, classes } = this.#weights
    const sums = this.#sums
    for (let column = 0; column < classes; column += 1)
      out[column] = ((sums[column] as number) * (scales[column] as number) + (bias[column] as number)) / temperature
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
