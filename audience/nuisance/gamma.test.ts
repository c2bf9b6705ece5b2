import { expect, test } from 'vitest'
import { gammaRange } from './gamma.ts'

test.each([
  // Shape, and the exact tenths: of the exponential by its formula, of the others half of chi-squared's from tables.
  [1, -Math.log(0.9), -Math.log(0.1)],
  [5, 2.4326, 7.9936],
  [50, 41.179, 59.249],
])('shape %d: the ends are within a fortieth of the mean of the exact tenths', (shape, low, high) => {
  const range = gammaRange(shape, shape)
  expect(range.expected).toBe(shape)
  expect(Math.abs(range.low - low)).toBeLessThan(shape / 40)
  expect(Math.abs(range.high - high)).toBeLessThan(shape / 40)
})

test('what is next to nothing has a range that holds its mean', () => {
  expect(gammaRange(0.01, 0.011)).toEqual({ low: 0, expected: 0.01, high: 0.01 })
  expect(gammaRange(0, 0)).toEqual({ low: 0, expected: 0, high: 0 })
})

/** How likely a count is between two ends, when its rate itself is a gamma of this shape: the negative binomial. */
function inside(mean: number, shape: number, low: number, high: number): number {
  let chance = (1 + mean / shape) ** -shape
  let sum = 0
  for (let count = 0; count <= high; count++) {
    if (count >= low) sum += chance
    chance *= ((count + shape) / (count + 1)) * (mean / (mean + shape))
  }
  return sum
}

test.each([
  ['hardly known', 1.2],
  ['known within half', 4],
  ['known well', 1e6],
])('of a count whose rate is %s the range in whole ones holds four times in five', (_, shape) => {
  for (const mean of [0.2, 0.7, 1, 2, 3, 5, 8, 13, 30, 100, 400]) {
    const { low, high } = gammaRange(mean, mean + mean ** 2 / shape)
    const held = inside(mean, shape, Math.floor(low), Math.ceil(high))
    expect(held, `${mean}`).toBeGreaterThan(0.79)
    if (mean >= 13) expect(held, `${mean}`).toBeLessThan(0.88)
  }
})
