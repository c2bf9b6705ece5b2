import { expect, test } from 'vitest'
import { Refusal } from './client.ts'
import { lateCode } from './late-code.ts'

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/page-1.js'))

test('code that does not come is a lost connection when the server does not answer', async () => {
  await expect(lateCode(gone, async () => new Refusal(null))).rejects.toEqual(new Refusal(null))
})

test('and an older version when it does, which the router then loads anew', async () => {
  await expect(lateCode(gone, async () => null)).rejects.toThrow('Failed to fetch dynamically imported module')
})

test('what comes is given', async () => {
  expect(await lateCode(async () => 'a page')).toBe('a page')
})
