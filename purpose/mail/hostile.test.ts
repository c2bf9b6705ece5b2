import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './container/decode.ts'
import type { Decoded } from './decoded.ts'
import { ownTime } from './fixtures/own-time.ts'
import { own, spoiltMail } from './fixtures/spoilt-mail.ts'
import { segment } from './segment/segment.ts'

const long = process.env['WAAROM_LONG'] === '1'
const RUNS = long ? 20_000 : 150
const SLOWEST_MS = 1000

function check(decoded: Decoded, bytes: Uint8Array): void {
  let lines = 1
  for (const byte of bytes) if (byte === 10) lines++
  for (const part of [decoded.subject, decoded.html, decoded.text]) {
    if (!part) continue
    for (const offset of [0, 1, part.text.length >> 1, part.text.length, part.text.length + 5]) {
      const place = part.locate(offset)
      if (place.line < 1 || place.line > lines || place.column < 1)
        throw new Error(`${part.id}@${offset}: ${JSON.stringify(place)}`)
    }
    for (const [from, to] of part.skip)
      if (from < 0 || to < from || to > part.text.length) throw new Error(`skip ${from}-${to}`)
  }
}

test(`${RUNS} spoilt mails: each is a mail or a named problem, within a second`, { timeout: 1_800_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(spoiltMail, async (source) => {
      const read = async () => {
        const result = await decode(source)
        if (result.ok) segment(result.value)
        return result
      }
      const { gave: result, tookMs } = await ownTime(read, SLOWEST_MS)
      expect(tookMs).toBeLessThan(SLOWEST_MS)
      if (result.ok) check(result.value, source.bytes)
      else expect(result.problem.code).toMatch(/^mail\//)
    }),
    { numRuns: RUNS, seed: 20260302, endOnFailure: true },
  )
})

const MANY = 60_000
const ABOVE = 'Hallo,\n\nHet water gaat dicht.\n\n'

test.each([
  ['more blocks than are kept', 'Korte regel\n\nEen zin é hier.\n\n'.repeat(MANY / 5)],
  ['brackets behind an address', `${ABOVE}Zie https://a.example/${')'.repeat(MANY)}x`],
  ['full stops in a word', `${ABOVE}Zie ${'.'.repeat(MANY)}x`],
  ['digits in a word', `${ABOVE}Zie:\n${'1'.repeat(MANY)}x`],
])('%s are read within a second, as text and in the dress of HTML', { timeout: 60_000 }, async (_, text) => {
  const html = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
  for (const body of [{ text }, { html }]) {
    const result = await decode({ bytes: JSON.stringify({ subject: 'Bericht', ...body }), as: 'json' })
    if (!result.ok) throw new Error(result.problem.code)
    const { tookMs } = await ownTime(() => segment(result.value), SLOWEST_MS)
    expect(tookMs).toBeLessThan(SLOWEST_MS)
  }
})

test('a place asked for any offset is inside the file, and later offsets are never earlier lines', async () => {
  for (const bytes of own) {
    const result = await decode({ bytes })
    if (!result.ok) continue
    for (const part of [result.value.html, result.value.text]) {
      let last = 0
      for (let offset = 0; part && offset <= part.text.length; offset++) {
        const { line } = part.locate(offset)
        expect(line).toBeGreaterThanOrEqual(last)
        last = line
      }
    }
  }
})
