import { expect, it } from 'vitest'
import { pasted } from './pasted.ts'

it.each([
  ['jan@example.org\npiet@example.org', 'jan@example.org\npiet@example.org'],
  ['jan@example.org; piet@example.org;', 'jan@example.org\npiet@example.org'],
  ['Vos, Jan <jan@example.org>; Piet <piet@example.org>', 'Vos, Jan <jan@example.org>\nPiet <piet@example.org>'],
  [
    'Jan <jan@example.org>, Piet <piet@example.org>\r\neva@example.org',
    'Jan <jan@example.org>\nPiet <piet@example.org>\neva@example.org',
  ],
  ['E-mail;Naam\njan@example.org;Jan', 'E-mail;Naam\njan@example.org;Jan'],
  ['Klantnummer\nK-0012', 'Klantnummer\nK-0012'],
])('addresses that stand behind each other come on lines of their own: %j', (text, lines) => {
  expect(pasted(text)).toBe(lines)
})
