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

/** Raw scores of a net. */
export function scoreNet(net: Net, input: Float64Array): Float64Array {
  return layer(net.second, net.secondBias, layer(net.first, net.firstBias, input, true), false)
}

/** One layer; with `bent` what is below zero becomes zero. */
function layer(weights: Float32Array, bias: Float32Array, input: Float64Array, bent: boolean): Float64Array {
  const out = new Float64Array(bias.length)
  for (let row = 0, at = 0; row < out.length; row += 1) {
    let sum = bias[row] as number
    for (let column = 0; column < input.length; column += 1, at += 1)
      sum += (weights[at] as number) * (input[column] as number)
    out[row] = bent && sum < 0 ? 0 : sum
  }
  return out
}
