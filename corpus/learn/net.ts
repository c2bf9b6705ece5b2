import type { Net } from '../../purpose/acts/net.ts'
import { numbers, shuffle } from './linear.ts'

/** One row to learn from. */
export interface NetRow {
  readonly input: Float64Array
  readonly label: number
  /** Scores that stand already: the net learns what to add to them. */
  readonly base?: Float64Array
}

/** How a net is learned. */
export interface NetSetting {
  readonly hidden: number
  readonly outputs: number
  /** Times that every row is seen. */
  readonly rounds: number
  readonly batch: number
  /** Step of Adam at the beginning; it falls evenly to a twentieth. */
  readonly rate: number
  /** Pull towards zero, per step. */
  readonly decay: number
  /** Share of the hidden units that is left out at each row, so that none of them is relied on alone. */
  readonly leftOut: number
  /** Of each of the nets, whose mean is taken. */
  readonly seeds: readonly number[]
}

/** What is seen of a column: it is learned around its mean, in units of its spread. */
interface Column {
  readonly mean: number
  readonly spread: number
}
/** A column that hardly varies is not blown up. */
const LEAST_SPREAD = 0.05

/**
 * The mean of several nets that were learned of the same rows with another seed each, as one net: their hidden units
 * side by side. What one of them says by chance counts for less.
 */
export function meanNet(nets: readonly Net[]): Net {
  const first = nets[0]
  if (!first) throw new Error('A mean of no nets.')
  const { inputs, outputs } = first
  const hidden = nets.reduce((sum, net) => sum + net.hidden, 0)
  const joined = (part: (net: Net) => Float32Array) => Float32Array.from(nets.flatMap((net) => [...part(net)]))
  const rows = Array.from({ length: outputs }, (_, output) =>
    nets.flatMap((net) => [...net.second.subarray(output * net.hidden, (output + 1) * net.hidden)]),
  )
  return {
    inputs,
    hidden,
    outputs,
    first: joined((net) => net.first),
    firstBias: joined((net) => net.firstBias),
    second: Float32Array.from(rows.flat(), (weight) => weight / nets.length),
    secondBias: Float32Array.from(
      { length: outputs },
      (_, output) => nets.reduce((sum, net) => sum + (net.secondBias[output] as number), 0) / nets.length,
    ),
  }
}

/** Fits nets with one hidden layer by Adam in small batches, and gives their mean. Same rows and seeds, same weights. */
export function learnNet(rows: readonly NetRow[], setting: NetSetting): Net {
  const inputs = rows[0]?.input.length ?? 0
  const columns = Array.from({ length: inputs }, (_, column) => columnOf(rows, column))
  const scaled = rows.map((row) =>
    Float64Array.from(row.input, (value, at) => (value - (columns[at]?.mean ?? 0)) / (columns[at]?.spread ?? 1)),
  )
  return meanNet(setting.seeds.map((seed) => learnOne(rows, scaled, columns, setting, seed)))
}

function learnOne(
  rows: readonly NetRow[],
  scaled: readonly Float64Array[],
  columns: readonly Column[],
  setting: NetSetting,
  seed: number,
): Net {
  const random = numbers(seed)
  const layers = new Learning(columns.length, setting, random)
  const order = Uint32Array.from(rows, (_, at) => at)
  for (let round = 0; round < setting.rounds; round += 1) {
    shuffle(order, random)
    const rate = setting.rate * (1 - round / setting.rounds) + setting.rate / 20
    for (let from = 0; from < order.length; from += setting.batch) {
      const some = order.subarray(from, from + setting.batch)
      for (const at of some) layers.add(scaled[at] as Float64Array, rows[at] as NetRow)
      layers.step(rate, some.length)
    }
  }
  return layers.net(columns)
}

function columnOf(rows: readonly NetRow[], column: number): Column {
  const mean = rows.reduce((sum, { input }) => sum + (input[column] as number), 0) / rows.length
  const square = rows.reduce((sum, { input }) => sum + ((input[column] as number) - mean) ** 2, 0) / rows.length
  return { mean, spread: Math.sqrt(square) + LEAST_SPREAD }
}

/** Weights with their gradient and what Adam remembers of it. */
class Weights {
  readonly values: Float64Array
  readonly slope: Float64Array
  readonly #mean: Float64Array
  readonly #square: Float64Array
  #steps = 0

  constructor(size: number, fill: () => number) {
    this.values = Float64Array.from({ length: size }, fill)
    this.slope = new Float64Array(size)
    this.#mean = new Float64Array(size)
    this.#square = new Float64Array(size)
  }

  step(rate: number, rows: number, decay: number): void {
    this.#steps += 1
    const toMean = 1 / (1 - 0.9 ** this.#steps)
    const toSquare = 1 / (1 - 0.999 ** this.#steps)
    for (let at = 0; at < this.values.length; at += 1) {
      const slope = (this.slope[at] as number) / rows + decay * (this.values[at] as number)
      const mean = 0.9 * (this.#mean[at] as number) + 0.1 * slope
      const square = 0.999 * (this.#square[at] as number) + 0.001 * slope * slope
      this.#mean[at] = mean
      this.#square[at] = square
      this.values[at] = (this.values[at] as number) - (rate * mean * toMean) / (Math.sqrt(square * toSquare) + 1e-8)
    }
    this.slope.fill(0)
  }
}

/** So many hidden units are summed at once. */
const TOGETHER = 4

class Learning {
  readonly #inputs: number
  readonly #setting: NetSetting
  readonly #random: () => number
  readonly #first: Weights
  readonly #firstBias: Weights
  readonly #second: Weights
  readonly #secondBias: Weights
  readonly #units: Float64Array
  /** The hidden units that are not left out at a row. */
  readonly #staying: Uint16Array
  readonly #scores: Float64Array

  constructor(inputs: number, setting: NetSetting, random: () => number) {
    const { hidden, outputs } = setting
    const within = (size: number) => () => (random() * 2 - 1) * Math.sqrt(3 / size)
    this.#inputs = inputs
    this.#setting = setting
    this.#random = random
    this.#first = new Weights(hidden * inputs, within(inputs))
    this.#firstBias = new Weights(hidden, () => 0)
    this.#second = new Weights(outputs * hidden, within(hidden))
    this.#secondBias = new Weights(outputs, () => 0)
    this.#units = new Float64Array(hidden)
    this.#staying = new Uint16Array(hidden)
    this.#scores = new Float64Array(outputs)
  }

  /** Adds the slope of one row. */
  add(input: Float64Array, row: NetRow): void {
    this.#forward(input, row.base)
    const { hidden, outputs } = this.#setting
    const errors = this.#scores
    errors[row.label] = (errors[row.label] as number) - 1
    for (let output = 0; output < outputs; output += 1) {
      const error = errors[output] as number
      this.#secondBias.slope[output] = (this.#secondBias.slope[output] as number) + error
      for (let unit = 0, at = output * hidden; unit < hidden; unit += 1, at += 1)
        this.#second.slope[at] = (this.#second.slope[at] as number) + error * (this.#units[unit] as number)
    }
    const kept = 1 / (1 - this.#setting.leftOut)
    for (let unit = 0; unit < hidden; unit += 1) {
      if ((this.#units[unit] as number) <= 0) continue
      let error = 0
      for (let output = 0; output < outputs; output += 1)
        error += (errors[output] as number) * (this.#second.values[output * hidden + unit] as number)
      error *= kept
      this.#firstBias.slope[unit] = (this.#firstBias.slope[unit] as number) + error
      for (let column = 0, at = unit * this.#inputs; column < this.#inputs; column += 1, at += 1)
        this.#first.slope[at] = (this.#first.slope[at] as number) + error * (input[column] as number)
    }
  }

  /** Fills the hidden units, some of them left out, and the probabilities. */
  #forward(input: Float64Array, base: Float64Array | undefined): void {
    const { hidden, outputs, leftOut } = this.#setting
    const staying = this.#staying
    let count = 0
    for (let unit = 0; unit < hidden; unit += 1) if (this.#random() >= leftOut) staying[count++] = unit
    this.#units.fill(0)
    for (let at = 0; at < count; at += TOGETHER) this.#sum(input, staying.subarray(at, Math.min(count, at + TOGETHER)))
    let top = Number.NEGATIVE_INFINITY
    for (let output = 0; output < outputs; output += 1) {
      let sum = (this.#secondBias.values[output] as number) + (base?.[output] ?? 0)
      for (let unit = 0, at = output * hidden; unit < hidden; unit += 1, at += 1)
        sum += (this.#second.values[at] as number) * (this.#units[unit] as number)
      this.#scores[output] = sum
      if (sum > top) top = sum
    }
    let total = 0
    for (let output = 0; output < outputs; output += 1) {
      const value = Math.exp((this.#scores[output] as number) - top)
      this.#scores[output] = value
      total += value
    }
    for (let output = 0; output < outputs; output += 1) this.#scores[output] = (this.#scores[output] as number) / total
  }

  /** Fills some hidden units at once: a sum waits for its own last step, and several of them wait together. */
  #sum(input: Float64Array, units: Uint16Array): void {
    const weights = this.#first.values
    const columns = this.#inputs
    const last = units.length - 1
    const first = (units[0] as number) * columns
    const second = (units[Math.min(1, last)] as number) * columns
    const third = (units[Math.min(2, last)] as number) * columns
    const fourth = (units[last] as number) * columns
    let one = 0
    let two = 0
    let three = 0
    let four = 0
    for (let column = 0; column < columns; column += 1) {
      const value = input[column] as number
      one += (weights[first + column] as number) * value
      two += (weights[second + column] as number) * value
      three += (weights[third + column] as number) * value
      four += (weights[fourth + column] as number) * value
    }
    this.#excite(units[0] as number, one)
    if (last > 0) this.#excite(units[1] as number, two)
    if (last > 1) this.#excite(units[2] as number, three)
    if (last > 2) this.#excite(units[3] as number, four)
  }

  #excite(unit: number, sum: number): void {
    const value = (this.#firstBias.values[unit] as number) + sum
    if (value > 0) this.#units[unit] = value / (1 - this.#setting.leftOut)
  }

  /** One step along the slopes gathered. */
  step(rate: number, rows: number): void {
    const { decay } = this.#setting
    this.#first.step(rate, rows, decay)
    this.#firstBias.step(rate, rows, 0)
    this.#second.step(rate, rows, decay)
    this.#secondBias.step(rate, rows, 0)
  }

  /** The net for inputs as they come, not around their means. */
  net(columns: readonly Column[]): Net {
    const { hidden, outputs } = this.#setting
    const first = new Float32Array(this.#first.values.length)
    const firstBias = Float32Array.from(this.#firstBias.values, (bias, unit) => {
      let moved = bias
      for (const [column, { mean, spread }] of columns.entries()) {
        const weight = (this.#first.values[unit * this.#inputs + column] as number) / spread
        first[unit * this.#inputs + column] = weight
        moved -= weight * mean
      }
      return moved
    })
    return {
      inputs: this.#inputs,
      hidden,
      outputs,
      first,
      firstBias,
      second: Float32Array.from(this.#second.values),
      secondBias: Float32Array.from(this.#secondBias.values),
    }
  }
}
