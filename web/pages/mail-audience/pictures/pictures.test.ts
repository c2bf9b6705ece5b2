import { expect, test } from 'vitest'
import { shareOf } from './counted.ts'
import { peopleAt, steppedBy, ticksTo, yearsTo } from './curve-scale.ts'
import { scalesOf } from './funnel-scale.ts'
import { movedBy } from './grid-keys.ts'
import { moved } from './order.ts'

test('the bars of a funnel are drawn larger where too little is left to tell apart', () => {
  const scales = scalesOf([
    { left: 1_000_000, out: 0 },
    { left: 300_000, out: 700_000 },
    { left: 10_000, out: 290_000 },
    { left: 9_000, out: 1000 },
    { left: 8_900, out: 100 },
  ])
  expect(scales.map(({ full }) => full)).toEqual([1_000_000, 1_000_000, 1_000_000, 10_000, 10_000])
  expect(scales.map(({ closer }) => closer)).toEqual([null, null, null, 100, null])
})

test('a funnel in which nobody is left stays as it is', () => {
  expect(scalesOf([]).length).toBe(0)
  expect(scalesOf([{ left: 0, out: 0 }])).toEqual([{ full: 0, closer: null }])
  expect(
    scalesOf([
      { left: 9, out: 0 },
      { left: 0, out: 9 },
      { left: 0, out: 0 },
    ]).at(-1)?.closer,
  ).toBeNull()
})

test('a share that is not nobody is never said to be nobody, nor everybody', () => {
  const saying = (part: number) => shareOf(part, 100_000, 'en')
  expect([0, 1, 1000, 50_000, 99_999, 100_000].map(saying)).toEqual(['0%', '< 1%', '1%', '50%', '> 99%', '100%'])
  expect(shareOf(0, 0, 'en')).toBe('0%')
})

test('the curve is a line between its points and ends at them', () => {
  const points = [
    { months: 1, people: 100 },
    { months: 12, people: 1200 },
    { months: 24, people: 1300 },
  ]
  expect([0, 1, 6, 12, 18, 60].map((months) => peopleAt(points, months))).toEqual([100, 100, 600, 1200, 1250, 1300])
  expect(peopleAt([], 3)).toBe(0)
})

test('the axes have a few round numbers that reach the largest', () => {
  expect(ticksTo(702_118)).toEqual([0, 200_000, 400_000, 600_000, 800_000])
  expect(ticksTo(3)).toEqual([0, 1, 2, 3])
  expect(ticksTo(0)).toEqual([0])
  expect(yearsTo(60, 800)).toEqual([0, 12, 24, 36, 48, 60])
  expect(yearsTo(120, 300)).toEqual([0, 24, 48, 72, 96, 120])
})

test('keys move the handle within its ends', () => {
  expect(steppedBy('ArrowRight', 12, 1, 60)).toBe(13)
  expect(steppedBy('PageDown', 6, 1, 60)).toBe(1)
  expect(steppedBy('End', 12, 1, 60)).toBe(60)
  expect(steppedBy('Enter', 12, 1, 60)).toBeNull()
})

test('keys move through the boxes of the map and not out of it', () => {
  expect(movedBy('ArrowRight', { row: 0, column: 0 }, 2, 3)).toEqual({ row: 0, column: 1 })
  expect(movedBy('End', { row: 1, column: 0 }, 2, 3)).toEqual({ row: 1, column: 2 })
  expect(movedBy('ArrowDown', { row: 1, column: 0 }, 2, 3)).toBeNull()
  expect(movedBy('Tab', { row: 1, column: 0 }, 2, 3)).toBeNull()
})

test('a group moves to another place in the order, and not beyond its ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})
