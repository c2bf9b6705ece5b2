/** Where the normal distribution has a tenth of its weight beyond: between the tenth below and the tenth above lie 80 %. */
const TENTH = 1.2815515655446004

/** A range that holds four times in five, and what is expected. */
export interface Range {
  readonly low: number
  readonly expected: number
  readonly high: number
}

/**
 * The range that holds 80 % of a gamma distribution with this mean and variance, by the cube root of Wilson and
 * Hilferty (1931): with shape k = mean² / variance, X ≈ mean · (1 − 1/(9k) ± z/(3√k))³, z = 1.2816.
 * Good to a few percent from k = 1 on. Below it the cube can go under zero, and the upper end under the mean: the ends
 * are then held at 0 and at the mean, both less than one person.
 */
export function gammaRange(mean: number, variance: number): Range {
  if (mean <= 0 || variance <= 0) return { low: mean, expected: mean, high: mean }
  const shape = mean ** 2 / variance
  const at = (z: number) => mean * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3
  return { low: at(-TENTH), expected: mean, high: Math.max(mean, at(TENTH)) }
}
