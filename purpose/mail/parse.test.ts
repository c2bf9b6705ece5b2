import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from './parse.ts'

test('a mail in, its parts and segments out, each with its place in the file', async () => {
  const file = readFileSync(new URL('./fixtures/parcel.eml', import.meta.url))
  const result = await parse({ bytes: new Uint8Array(file), path: 'parcel.eml' })
  if (!result.ok) throw new Error(result.problem.code)
  const { parts, segments, subject, readable } = result.value
  expect(subject).toBe('Uw pakket komt morgen – bestelling 4711')
  expect(parts.map(({ id, type }) => [id, type])).toEqual([
    ['p1', 'subject'],
    ['p2', 'text/html'],
    ['p3', 'text/plain'],
  ])
  expect(readable).toBe('yes')
  const lines = file.toString('utf8').split('\n')
  const sentence = segments.find(({ text }) => text.startsWith('Uw pakket komt morgen tussen'))
  expect(sentence && lines[sentence.line - 1]?.slice(sentence.column - 1)).toMatch(/^Uw pakket komt/)
})

test('a forward gives the mail inside', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('./fixtures/forward-apple.eml', import.meta.url)))
  const result = await parse({ bytes, path: 'forward-apple.eml' })
  if (!result.ok) throw new Error(result.problem.code)
  const read = result.value.segments.map(({ text, role }) => `${role}: ${text}`).join('\n')
  expect(read).toContain('Ihre Rechnung liegt bereit.')
  expect(read).not.toMatch(/weitergeleitet|Betreff/)
  expect(result.value.segments.find(({ text }) => text === 'Ihre Rechnung liegt bereit.')?.role).toBe('paragraph')
})

test('what cannot be read is a problem, not an error', async () => {
  const result = await parse({ bytes: Uint8Array.from([0x50, 0x4b, 3, 4]), path: 'a.zip' })
  expect(result).toEqual({ ok: false, problem: { code: 'mail/not-a-mail', status: 'refused', facts: {} } })
})
