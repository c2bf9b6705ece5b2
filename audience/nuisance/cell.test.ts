import { expect, test } from 'vitest'
import { MAIL_KINDS } from '../suppression/mail-kind.ts'
import { BUCKETS, boundsAt, bucketAt, frequencyBucket, kindBucket, recencyBucket, TERMS } from './cell.ts'

const bounds = boundsAt('2026-03-31T10:00:00.000Z', 'Europe/Amsterdam')

test('months are those of the calendar of the zone: a month before 31 March is 28 February, and summer time is minded', () => {
  expect(bounds).toEqual({
    month: '2026-02-28T11:00:00.000Z',
    quarter: '2025-12-31T11:00:00.000Z',
    year: '2025-03-31T10:00:00.000Z',
    'three-years': '2023-03-31T10:00:00.000Z',
    mails: '2025-12-31T11:00:00.000Z',
  })
})

test.each<[number, string | null, string]>([
  [1, '2019-01-01T00:00:00.000Z', 'open-order'],
  [0, '2026-02-28T11:00:00.000Z', 'month'],
  [0, '2026-02-28T10:59:59.999Z', 'quarter'],
  [0, '2025-12-31T10:59:59.999Z', 'year'],
  [0, '2025-03-31T09:59:59.999Z', 'three-years'],
  [0, '2023-03-31T09:59:59.999Z', 'older'],
  [0, null, 'never'],
])('%d open orders, last seen %s: %s', (open, last, bucket) => {
  expect(recencyBucket(open, last, bounds)).toBe(bucket)
})

test('mails of the last 90 days', () => {
  expect([0, 1, 2, 3, 5, 6, 40].map(frequencyBucket)).toEqual(['none', 'few', 'few', 'some', 'some', 'many', 'many'])
})

test('each kind of mail has a bucket, and each bucket a kind', () => {
  expect(new Set(MAIL_KINDS.map(kindBucket))).toEqual(new Set(BUCKETS.kind))
  expect([kindBucket('alert'), kindBucket('charitable')]).toEqual(['own', 'advertising'])
})

test('every term is multiplied once', () => {
  expect([...TERMS].sort()).toEqual(Object.keys(BUCKETS).sort())
})

test('a bucket is found by its place, as SQL counts them', () => {
  expect([bucketAt('recency', 0), bucketAt('recency', 6), bucketAt('told', 1)]).toEqual(['open-order', 'never', 'no'])
  expect(() => bucketAt('told', 2)).toThrow('told has no bucket 2')
})
