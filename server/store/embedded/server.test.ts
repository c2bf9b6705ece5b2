import { expect, test } from 'vitest'
import { pagesKb } from './server.ts'

const MB = 2 ** 20
const GB = 2 ** 30

test.each([
  { what: 'a quarter of the memory', limit: 0, memory: 4 * GB, keeps: 1 * GB },
  { what: 'no more than 4 GB', limit: 0, memory: 64 * GB, keeps: 4 * GB },
  { what: 'no less than 128 MB', limit: 0, memory: 256 * MB, keeps: 128 * MB },
  { what: 'a quarter of what a container may have', limit: 2 * GB, memory: 64 * GB, keeps: 512 * MB },
  { what: 'a limit above the memory is none', limit: Number.MAX_SAFE_INTEGER, memory: 8 * GB, keeps: 2 * GB },
])('our own PostgreSQL keeps $what', ({ limit, memory, keeps }) => {
  expect(pagesKb(limit, memory) * 1024).toBe(keeps)
})
