import { expect, test } from 'vitest'
import { idInAddress } from './id-in-address.ts'

test('an id in an address stays as it is', () => {
  const id = '01a228f8-0000-7000-8000-00000000abcd'
  expect(idInAddress(id)).toBe(id)
})

test.each(['999999999', 'nobody', '01a228f8-0000-7000-8000-00000000abcd1', ''])('%j is the id of nothing', (given) => {
  expect(idInAddress(given)).toBe('00000000-0000-0000-0000-000000000000')
})
