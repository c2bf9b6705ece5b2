/** Scores of one example with the class that is right. */
export interface Scored {
  readonly scores: Float64Array
  readonly label: number
}

/** Mean surprise of the right answers at a temperature; lower is better calibrated. */
export function surprise(scored: readonly Scored[], temperature: number): number {
  let sum = 0
  for (const { scores, label } of scored) {
    let top = -Infinity
    for (const one of scores) if (one > top) top = one
    let total = 0
    for (const one of scores) total += Math.exp((one - top) / temperature)
    sum += Math.log(total) - ((scores[label] as number) - top) / temperature
  }
  return sum / Math.max(1, scored.length)
}

/** The temperature with the least surprise, by steps of 3 %. */
export function bestTemperature(scored: readonly Scored[]): number {
  let best = 1
  let least = surprise(scored, 1)
  for (let temperature = 0.3; temperature < 6; temperature *= 1.03) {
    const now = surprise(scored, temperature)
    if (now < least) {
      least = now
      best = temperature
    }
  }
  return best
}

/** Expected calibration error: how far, on average, the stated probability is from the share that is right (ten bins). */
export function calibrationError(
  answers: readonly { readonly probability: number; readonly right: boolean }[],
): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, stated: 0, right: 0 }))
  for (const { probability, right } of answers) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]
    if (!bin) continue
    bin.count += 1
    bin.stated += probability
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / Math.max(1, answers.length)
}
