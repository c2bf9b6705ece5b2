import { ACT_IDS, PURPOSES } from './act.ts'
import { FAMILIES } from './families.ts'
import { CONTEXT_INPUTS } from './in-context.ts'
import { type Layout, layOut } from './layout.ts'
import type { Net } from './net.ts'
import { PARTS_INPUTS } from './parts.ts'

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

/** The learned model, as the pure package takes it: bytes are an argument, never read here. */
export interface Model {
  readonly version: string
  readonly acts: Weights
  /** Sharpens or softens the probabilities so that they are calibrated. */
  readonly actTemperature: number
  /** What the mail around a segment makes likelier: added to the logs of its families. */
  readonly context: Net
  readonly whole: Weights
  /** Reads the purpose of the mail in what its segments do. */
  readonly parts: Net
  /** Weights of the two readings of the mail in the final one, and its temperature. */
  readonly blend: { readonly whole: number; readonly parts: number; readonly temperature: number }
}

const MAGIC = 'WAAROM02'

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
  const context = reader.net()
  const whole = reader.weights()
  const parts = reader.net()
  const blend = { whole: reader.float(), parts: reader.float(), temperature: reader.float() }
  const known =
    acts.classes === ACT_IDS.length &&
    whole.classes === PURPOSES.length &&
    fits(context, CONTEXT_INPUTS, FAMILIES.length) &&
    fits(parts, PARTS_INPUTS, PURPOSES.length)
  if (!known) throw new Error('The model knows other acts than this version. Install the package again.')
  return { version, acts, actTemperature, context, whole, parts, blend }
}

function fits(net: Net, inputs: number, outputs: number): boolean {
  return net.inputs === inputs && net.outputs === outputs
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

  singles(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => {
      this.#at += 4
      return this.#view.getFloat32(this.#at - 4, true)
    })
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

  net(): Net {
    const inputs = this.varint()
    const hidden = this.varint()
    const outputs = this.varint()
    return {
      inputs,
      hidden,
      outputs,
      first: this.singles(hidden * inputs),
      firstBias: this.singles(hidden),
      second: this.singles(outputs * hidden),
      secondBias: this.singles(outputs),
    }
  }
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
