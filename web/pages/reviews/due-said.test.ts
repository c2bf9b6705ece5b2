import { expect, test } from 'vitest'
import { dueSaid } from './due-said.ts'

const NOW = new Date('2026-11-26T12:00:00Z')

test.each([
  ['2026-11-26T12:45:00Z', 'nl', false, 'over 45 minuten'],
  ['2026-11-26T15:30:00Z', 'nl', false, 'over 3 uur'],
  ['2026-11-28T11:00:00Z', 'nl', false, 'over 47 uur'],
  ['2026-11-30T12:00:00Z', 'en', false, 'in 4 days'],
  ['2026-11-26T09:59:00Z', 'nl', true, '2 uur'],
  ['2026-11-23T12:00:00Z', 'en', true, '3 days'],
  ['2026-11-26T11:59:50Z', 'en', true, '1 minute'],
] as const)('what is due at %s is, in %s, late: %s, by "%s"', (at, lang, late, words) => {
  expect(dueSaid(at, NOW, lang)).toEqual({ late, words })
})
