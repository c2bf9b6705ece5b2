/** A small reader with one hidden layer: what is more than the sum of its inputs. */
export interface Net {
  readonly inputs: number
  readonly hidden: number
  readonly outputs: number
  /** Row-major: `hidden` rows of `inputs` weights. */
  readonly first: Float32Array
  readonly firstBias: Float32Array
  /** Row-major: `outputs` rows of `hidden` weights. */
  readonly second: Float32Array
  readonly secondBias: Float32Array
}

/** The hidden layer of the net that is being read; one for all of them, made longer when a net needs it. */
let hidden = new Float64Array(64)

/**
 * Raw scores of a net.
 * @param out where they are put; an array of their own when absent
 */
export function scoreNet(net: Net, input: Float64Array, out = new Float64Array(net.outputs)): Float64Array {
  if (hidden.length < net.hidden) hidden = new Float64Array(net.hidden)
  layer(net.first, net.firstBias, input, net.inputs, hidden)
  for (let at = 0; at < net.hidden; at += 1) if ((hidden[at] as number) < 0) hidden[at] = 0
  layer(net.second, net.secondBias, hidden, net.hidden, out)
  return out
}

/** One layer. Four rows at a time: a sum waits for its own last step, and four of them wait together. */
function layer(
  weights: Float32Array,
  bias: Float32Array,
  input: Float64Array,
  columns: number,
  out: Float64Array,
): void {
  const rows = bias.length
  let row = 0
  for (; row + 4 <= rows; row += 4) {
    const start = row * columns
    let one = bias[row] as number
    let two = bias[row + 1] as number
    let three = bias[row + 2] as number
    let four = bias[row + 3] as number
    for (let column = 0; column < columns; column += 1) {
      const value = input[column] as number
      const at = start + column
      one += (weights[at] as number) * value
      two += (weights[at + columns] as number) * value
      three += (weights[at + 2 * columns] as number) * value
      four += (weights[at + 3 * columns] as number) * value
    }
    out[row] = one
    out[row + 1] = two
    out[row + 2] = three
    out[row + 3] = four
  }
  for (; row < rows; row += 1) {
    let sum = bias[row] as number
    for (let column = 0; column < columns; column += 1)
      sum += (weights[row * columns + column] as number) * (input[column] as number)
    out[row] = sum
  }
}
