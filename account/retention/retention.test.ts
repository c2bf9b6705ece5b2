import { describe, expect, test } from 'vitest'
import { keptUntil, type Moments } from './retention.ts'

const ORDER = '2024-03-03T11:00:00Z'

describe('until when something is kept', () => {
  test.each([
    ['24 months after the last order', 24, 'last-order', { 'last-order': ORDER }, '2026-03-04'],
    ['a month that has no such day', 1, 'last-order', { 'last-order': '2024-01-31T11:00:00Z' }, '2024-03-01'],
    ['a leap day', 12, 'gift', { gift: '2024-02-29T11:00:00Z' }, '2025-03-01'],
    [
      'late in the evening in London is the next day in Amsterdam',
      0,
      'gift',
      { gift: '2024-03-03T23:30:00Z' },
      '2024-03-05',
    ],
    ['nothing was ordered: from the collection', 24, 'last-order', { collection: ORDER }, '2026-03-04'],
    [
      'consent that was withdrawn',
      0,
      'withdrawal',
      { collection: '2020-01-01T11:00:00Z', withdrawal: ORDER },
      '2024-03-04',
    ],
    ['consent that stands', 0, 'withdrawal', { collection: ORDER }, null],
    ['a contract that runs', 12, 'end-of-contract', { collection: ORDER }, null],
    ['nobody knows when anything was', 24, 'last-order', {}, null],
  ] as const)('%s', (_what, months, countedFrom, moments: Moments, day) => {
    const kept = keptUntil({ months, countedFrom }, moments, 'Europe/Amsterdam')
    expect(kept).toEqual(day === null ? { kind: 'open' } : { kind: 'until', day })
  })
})
