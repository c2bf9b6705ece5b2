import type { Dense } from '../../purpose/acts/model.ts'

/**
 * Fits a small dense softmax by full-batch gradient steps (Adam). Same rows, same weights.
 * @param decay pull towards zero, per step
 */
export function learnDense(
  rows: readonly { readonly input: Float64Array; readonly label: number; readonly weight: number }[],
  classes: number,
  setting: { readonly rounds: number; readonly rate: number; readonly decay: number },
): Dense {
  const inputs = rows[0]?.input.length ?? 0
  const size = classes * (inputs + 1)
  const values = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const total = rows.reduce((sum, row) => sum + row.weight, 0) || 1
  for (let round = 1; round <= setting.rounds; round += 1) {
    const gradient = new Float64Array(size)
    for (const row of rows) addGradient(gradient, values, row, classes, inputs)
    for (let at = 0; at < size; at += 1) {
      const isBias = at >= classes * inputs
      const slope = (gradient[at] as number) / total + (isBias ? 0 : setting.decay * (values[at] as number))
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope
      const mean = (first[at] as number) / (1 - 0.9 ** round)
      const spread = (second[at] as number) / (1 - 0.999 ** round)
      values[at] = (values[at] as number) - (setting.rate * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return { classes, inputs, values: values.slice(0, classes * inputs), bias: values.slice(classes * inputs) }
}

function addGradient(
  gradient: Float64Array,
  values: Float64Array,
  row: { readonly input: Float64Array; readonly label: number; readonly weight: number },
  classes: number,
  inputs: number,
): void {
  const scores = new Float64Array(classes)
  let top = -Infinity
  for (let one = 0; one < classes; one += 1) {
    let sum = values[classes * inputs + one] as number
    for (let at = 0; at < inputs; at += 1) sum += (values[one * inputs + at] as number) * (row.input[at] as number)
    scores[one] = sum
    if (sum > top) top = sum
  }
  let total = 0
  for (let one = 0; one < classes; one += 1) {
    scores[one] = Math.exp((scores[one] as number) - top)
    total += scores[one] as number
  }
  for (let one = 0; one < classes; one += 1) {
    const error = ((scores[one] as number) / total - (one === row.label ? 1 : 0)) * row.weight
    const bias = classes * inputs + one
    gradient[bias] = (gradient[bias] as number) + error
    for (let at = 0; at < inputs; at += 1) {
      const place = one * inputs + at
      gradient[place] = (gradient[place] as number) + error * (row.input[at] as number)
    }
  }
}
