import { expect, test } from 'vitest'
import { callsByName } from './names.ts'

test.each([
  ['<p>Beste {{ contact.first_name }},</p>', true],
  ['<p>Hoi *|FNAME|*,</p>', true],
  ['<p>Dag %voornaam%,</p>', true],
  ['<p>{{ aanhef }}</p>', true],
  ['<p>Hello {{ name }},</p>', true],
  ['<p>Beste klant,</p>', false],
  ['<p>Uw {{ product_name }} is onderweg.</p>', false],
  ['<p>Bestelling {{ order.id }}</p>', false],
])('%s calls people by their name: %s', (source, calls) => {
  expect(callsByName(source)).toBe(calls)
})
