import { expect, test } from 'vitest'
import { shifted } from './shift.ts'

test('ranges before an edit stay, ranges behind it move, a range around it is lost', () => {
  const before = 'een twee drie'
  const now = 'een tweede drie'
  expect(shifted(before, now, [0, 3])).toEqual([0, 3])
  expect(shifted(before, now, [9, 13])).toEqual([11, 15])
  expect(shifted(before, now, [4, 9])).toBeNull()
})
