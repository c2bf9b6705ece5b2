import { describe, expect, test } from 'vitest'
import { addressIn } from './address-in.ts'

const keyOf = (cell: string) => {
  const read = addressIn(cell)
  return read.ok ? read.value.key : read.problem.code
}

describe('one address in a cell', () => {
  test.each([
    ['alone', ' Jan@Example.org '],
    ['with a name', 'Jan <jan@example.org>'],
    ['with a name in quotation marks', '"Jansen, J." <jan@example.org> '],
    ['with an address as its name', '"jan@example.org" <jan@example.org>'],
    ['as a link', 'mailto:jan@example.org'],
    ['as a link with a subject', ' MAILTO:jan%40example.org?subject=Hoi@u'],
    ['as a link with a name', 'mailto:Jan <jan@example.org>'],
  ])('%s', (_, cell) => {
    expect(keyOf(cell)).toBe('jan@example.org')
  })

  test.each([
    ['a spoiled address is not mended', 'jan jansen@example.org', 'address/local-part'],
    ['nor inside brackets', 'Jan <jan@>', 'address/domain'],
    ['of several none is chosen', 'Jan <jan@example.org>, Piet <piet@example.org>', 'address/several'],
    ['also in a link', 'mailto:jan@example.org,piet@example.org', 'address/several'],
    ['a link to nobody', 'mailto:', 'address/no-at'],
    ['a link that cannot be unescaped', 'mailto:%E0%A4%A', 'address/no-at'],
    ['nothing', ' ', 'address/empty'],
    ['what is too long', `${'x'.repeat(2_000)} <jan@example.org>`, 'address/too-long'],
  ])('%s', (_, cell, code) => {
    expect(keyOf(cell)).toBe(code)
  })
})
