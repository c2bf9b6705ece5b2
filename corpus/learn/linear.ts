import type { FeatureList } from '../../purpose/acts/sink.ts'

/** One example: its features, its label (a probability per class may be given) and how much it counts. */
export interface Example {
  readonly ids: Uint32Array
  readonly values: Float32Array
  readonly label: number
  readonly weight: number
}

/** Copies the features of a list into an example. */
export function exampleOf(list: FeatureList, label: number, weight: number): Example {
  return {
    ids: list.ids.slice(0, list.length),
    values: Float32Array.from(list.values.subarray(0, list.length)),
    label,
    weight,
  }
}

/** A small generator of numbers in [0, 1): same seed, same numbers, on every machine. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Weights as they are learned: dense, by bucket then class. */
export interface Learned {
  readonly classes: number
  readonly bits: number
  readonly values: Float32Array
  readonly bias: Float64Array
}

export interface LearnSetting {
  readonly classes: number
  readonly bits: number
  readonly rounds: number
  readonly rate: number
  /** Pull towards zero per step on the features of the step. */
  readonly decay: number
  readonly seed: number
}

/**
 * Fits a softmax over hashed features by AdaGrad. Deterministic: the order of the examples and the seed decide all.
 */
export function learn(examples: readonly Example[], setting: LearnSetting): Learned {
  const { classes, bits } = setting
  const mask = 2 ** bits - 1
  const values = new Float32Array(2 ** bits * classes)
  const squares = new Float32Array(2 ** bits * classes)
  const bias = new Float64Array(classes)
  const order = Uint32Array.from(examples, (_, at) => at)
  const random = numbers(setting.seed)
  const scores = new Float64Array(classes)
  for (let round = 0; round < setting.rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (example) step(example, scores, { values, squares, bias, mask, classes }, setting)
    }
  }
  return { classes, bits, values, bias }
}

/** So small an error teaches nothing, and most are: who learns from it too takes twice as long. */
const NO_ERROR = 0.0005

interface State {
  readonly values: Float32Array
  readonly squares: Float32Array
  readonly bias: Float64Array
  readonly mask: number
  readonly classes: number
}

function step(example: Example, scores: Float64Array, state: State, setting: LearnSetting): void {
  const { values, squares, bias, mask, classes } = state
  scores.set(bias)
  const { ids, values: inputs } = example
  for (let at = 0; at < ids.length; at += 1) {
    const row = ((ids[at] as number) & mask) * classes
    const input = inputs[at] as number
    for (let column = 0; column < classes; column += 1)
      scores[column] = (scores[column] as number) + input * (values[row + column] as number)
  }
  let top = -Infinity
  for (const one of scores) if (one > top) top = one
  let sum = 0
  for (let column = 0; column < classes; column += 1) {
    scores[column] = Math.exp((scores[column] as number) - top)
    sum += scores[column] as number
  }
  for (let column = 0; column < classes; column += 1) {
    const error = ((scores[column] as number) / sum - (column === example.label ? 1 : 0)) * example.weight
    scores[column] = error
    bias[column] = (bias[column] as number) - setting.rate * 0.02 * error
  }
  for (let at = 0; at < ids.length; at += 1) {
    const row = ((ids[at] as number) & mask) * classes
    const input = inputs[at] as number
    for (let column = 0; column < classes; column += 1) {
      const error = scores[column] as number
      const place = row + column
      if (error < NO_ERROR && error > -NO_ERROR) continue
      const old = values[place] as number
      const gradient = error * input + setting.decay * old
      const square = (squares[place] as number) + gradient * gradient
      squares[place] = square
      values[place] = old - (setting.rate * gradient) / (0.05 + Math.sqrt(square))
    }
  }
}

/** Puts the places of examples in another order, in place. */
export function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const one = order[at] as number
    order[at] = order[other] as number
    order[other] = one
  }
}

/** Raw scores of an example under learned weights. */
export function scoresOf(learned: Learned, ids: Uint32Array, inputs: Float32Array): Float64Array {
  const { classes, values, bias } = learned
  const mask = 2 ** learned.bits - 1
  const scores = Float64Array.from(bias)
  for (let at = 0; at < ids.length; at += 1) {
    const row = ((ids[at] as number) & mask) * classes
    const input = inputs[at] as number
    for (let column = 0; column < classes; column += 1)
      scores[column] = (scores[column] as number) + input * (values[row + column] as number)
  }
  return scores
}
