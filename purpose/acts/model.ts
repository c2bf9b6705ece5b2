import { ACT_IDS, PURPOSES } from './act.ts'
import { type Layout, layOut } from './layout.ts'

/** Sparse weights of one linear reader: for each hashed feature a few classes with a weight. */
export interface Weights extends Layout {
  /** Number of classes. */
  readonly classes: number
  /** log2 of the number of buckets. */
  readonly bits: number
  /** What one unit of weight is worth, per class. */
  readonly scales: Float64Array
  readonly bias: Float64Array
}

/** A small dense reader over the sums of the segments. */
export interface Dense {
  readonly classes: number
  readonly inputs: number
  /** Row-major: `classes` rows of `inputs` weights. */
  readonly values: Float64Array
  readonly bias: Float64Array
}

/** The learned model, as the pure package takes it: bytes are an argument, never read here. */
export interface Model {
  readonly version: string
  readonly acts: Weights
  /** Sharpens or softens the probabilities so that they are calibrated. */
  readonly actTemperature: number
  /** What each purpose of the whole makes likelier in a segment: added to the log of an act's probability. */
  readonly context: Dense
  readonly whole: Weights
  readonly parts: Dense
  /** Weights of the two readings of the mail in the final one, and its temperature. */
  readonly blend: { readonly whole: number; readonly parts: number; readonly temperature: number }
}

const MAGIC = 'WAAROM01'

/**
 * Reads the model from its file.
 * @param bytes as written by `corpus/train.ts`
 * @throws when the bytes are not a model of this version: a broken installation.
 */
export function loadModel(bytes: Uint8Array): Model {
  const reader = new Reader(bytes)
  if (reader.text(8) !== MAGIC)
    throw new Error('The model file is damaged or of another version. Install the package again.')
  const version = reader.text(reader.varint())
  const acts = reader.weights()
  const actTemperature = reader.float()
  const context = reader.dense()
  const whole = reader.weights()
  const parts = reader.dense()
  const blend = { whole: reader.float(), parts: reader.float(), temperature: reader.float() }
  if (acts.classes !== ACT_IDS.length || whole.classes !== PURPOSES.length)
    throw new Error('The model knows other acts than this version. Install the package again.')
  return { version, acts, actTemperature, context, whole, parts, blend }
}

class Reader {
  #at = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.#view.getUint8(this.#at++)
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw new Error('The model file is damaged. Install the package again.')
  }

  float(): number {
    this.#at += 8
    return this.#view.getFloat64(this.#at - 8, true)
  }

  floats(count: number): Float64Array {
    return Float64Array.from({ length: count }, () => this.float())
  }

  text(length: number): string {
    this.#at += length
    return new TextDecoder().decode(this.#bytes.subarray(this.#at - length, this.#at))
  }

  weights(): Weights {
    const classes = this.varint()
    const bits = this.varint()
    const scales = this.floats(classes)
    const bias = this.floats(classes)
    const buckets = 2 ** bits
    const count = this.varint()
    const counts = new Uint8Array(buckets)
    const entries = new Uint16Array(count)
    // Stored apart (gaps, counts, columns, values): alike bytes together make a smaller file.
    const rows = this.varint()
    let bucket = 0
    const order = new Uint32Array(rows)
    for (let row = 0; row < rows; row += 1) {
      bucket += this.varint()
      order[row] = bucket
    }
    for (let row = 0; row < rows; row += 1) counts[order[row] as number] = this.byte()
    for (let index = 0; index < count; index += 1) entries[index] = this.byte() << 8
    for (let index = 0; index < count; index += 1) entries[index] = (entries[index] as number) | this.byte()
    return { classes, bits, scales, bias, ...layOut(counts, entries, classes) }
  }

  dense(): Dense {
    const classes = this.varint()
    const inputs = this.varint()
    return { classes, inputs, values: this.floats(classes * inputs), bias: this.floats(classes) }
  }
}

/** Raw scores of a dense reader. */
export function scoreDense(dense: Dense, input: Float64Array): Float64Array {
  const out = new Float64Array(dense.classes)
  for (let row = 0; row < dense.classes; row += 1) {
    let sum = dense.bias[row] ?? 0
    for (let column = 0; column < dense.inputs; column += 1)
      sum += (dense.values[row * dense.inputs + column] ?? 0) * (input[column] ?? 0)
    out[row] = sum
  }
  return out
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < scores.length; at += 1) if ((scores[at] as number) > top) top = scores[at] as number
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const value = Math.exp(((scores[at] as number) - top) / temperature)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / sum
  return scores
}
