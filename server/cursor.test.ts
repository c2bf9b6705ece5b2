import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cursorOf, pageQuery } from './cursor.ts'
import { LIMITS } from './limits.ts'

const people = cursorOf('people', z.tuple([z.string(), z.uuid()]))
const orders = cursorOf('orders', z.tuple([z.string(), z.uuid()]))
const keyOf = (at: number) =>
  [`2026-11-28T13:06:14.12000${at}Z`, `01938c5e-7b1f-7c3e-9d4a-2f6b8a1c0d3${at}`] as [string, string]
const code = { problem: expect.objectContaining({ code: 'server/bad-cursor' }) }

describe('a list by cursor', () => {
  test('gives every row once, in order, and ends', () => {
    const rows = Array.from({ length: 7 }, (_, at) => keyOf(at))
    const seen: [string, string][] = []
    let after: string | undefined
    for (const size of [3, 3, 1]) {
      const place = people.read(after)
      const found = rows.filter((row) => !place || row.join() > place.join()).slice(0, 4)
      const page = people.page(found, 3, (row) => row)
      expect(page.rows).toHaveLength(size)
      seen.push(...page.rows)
      after = page.next ?? undefined
    }
    expect(seen).toEqual(rows)
    expect(after).toBeUndefined()
  })

  test('that is empty, or ends exactly with the page, has no next', () => {
    expect(people.page([], 3, keyOf)).toEqual({ rows: [], next: null })
    expect(people.page([1, 2, 3], 3, keyOf).next).toBeNull()
    expect(people.page([1, 2, 3, 4], 3, keyOf).next).toMatch(/^[\w-]+$/)
  })

  test.each([
    ['another list', orders.page([1, 2], 1, keyOf).next ?? ''],
    ['no cursor', 'abc'],
    ['no text of ours', Buffer.from('["people"]').toString('base64url')],
    ['a value of another kind', Buffer.from('["people",["a","b"]]').toString('base64url')],
    ['another spelling', `${people.page([1, 2], 1, keyOf).next}=`],
    ['nothing', ''],
  ])('refuses the cursor of %s', (_which, after) => {
    expect(() => people.read(after)).toThrow(expect.objectContaining(code))
  })
})

test('a page has a usual and a largest size', () => {
  expect(pageQuery.parse({})).toEqual({ limit: LIMITS.page })
  expect(pageQuery.parse({ limit: '2', after: 'x', lang: 'nl' })).toEqual({ limit: 2, after: 'x', lang: 'nl' })
  for (const limit of ['0', '-1', '1.5', 'all', String(LIMITS.pageMost + 1)])
    expect(pageQuery.safeParse({ limit }).success).toBe(false)
})
