import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { isUnkeptText } from './unkept-text.ts'

test.each<[string, string, unknown, boolean]>([
  ['a character of number nought', '22021', [{ name: 'a\u0000' }], true],
  ['half of a character of two', '22P02', { in: ['\ud800'] }, true],
  ['such a name of a field', '22P05', { 'a\u0000': 1 }, true],
  ['what is whole, whatever else the database refuses', '22P02', { name: 'één 🚲', no: null }, false],
  ['such a character in what failed of another cause', '23505', 'a\u0000', false],
  ['a file', '22021', Readable.from(['a\u0000']), false],
])('%s, %s', (_, code, sent, isUnkept) => {
  expect(isUnkeptText(code, sent)).toBe(isUnkept)
})
