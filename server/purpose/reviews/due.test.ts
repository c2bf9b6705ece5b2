import { expect, test } from 'vitest'
import { afterWorkingHours } from './due.ts'

test.each([
  ['a Monday morning, the same day', '2026-11-23T09:00+01:00', 8, '2026-11-23T17:00+01:00'],
  ['a Monday at noon, the next day at noon', '2026-11-23T12:30+01:00', 8, '2026-11-24T12:30+01:00'],
  ['an evening: from the next morning on', '2026-11-23T20:00+01:00', 8, '2026-11-24T17:00+01:00'],
  ['before work: from nine on', '2026-11-23T06:00+01:00', 2, '2026-11-23T11:00+01:00'],
  ['a Friday afternoon, over the weekend', '2026-11-27T16:00+01:00', 8, '2026-11-30T16:00+01:00'],
  ['a Saturday: from Monday on', '2026-11-28T14:00+01:00', 1, '2026-11-30T10:00+01:00'],
  ['over the end of summer time, by the clock on the wall', '2026-10-23T16:00+02:00', 8, '2026-10-26T16:00+01:00'],
])('a review asked on %s', (_, asked, hours, due) => {
  expect(afterWorkingHours(new Date(asked), hours, 'Europe/Amsterdam')).toEqual(new Date(due))
})
