import { expect, test } from 'vitest'
import { wayOf } from './way.ts'

const MARKETER = { brand: true, people: true, draft: true }
const ADMINISTRATOR = { brand: true, people: true, draft: false }
const COUNSEL = { brand: false, people: false, draft: true }
const READER = { brand: false, people: false, draft: false }

test.each([
  ['a marketer begins with the brand', MARKETER, false, false, 'brand next, people later, draft later'],
  ['then come people', MARKETER, true, false, 'brand done, people next, draft later'],
  ['then a mail', MARKETER, true, true, 'brand done, people done, draft next'],
  ['who makes no mails is asked for none', ADMINISTRATOR, true, true, 'brand done, people done, draft later'],
  ['who sets up nothing is asked for nothing', COUNSEL, false, false, 'brand later, people later, draft later'],
  ['and does not wait for people that others bring in', COUNSEL, true, false, 'brand done, people later, draft next'],
  ['who sees no people reads nothing of them', READER, true, null, 'brand done, draft later'],
])('%s', (_, own, brand, people, way) => {
  const stands = wayOf(own, { brand, people })
  expect(stands.map(({ name, state }) => `${name} ${state}`).join(', ')).toBe(way)
})
