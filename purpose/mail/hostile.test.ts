import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './container/decode.ts'
import type { Decoded } from './decoded.ts'
import { segment } from './segment/segment.ts'

const long = process.env['WAAROM_LONG'] === '1'
const RUNS = long ? 20_000 : 1_000
const SLOWEST_MS = 1000

function mailsIn(folder: URL): Uint8Array[] {
  const path = fileURLToPath(folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(eml|msg|html|mjml|md|json|liquid)$/.test(name) && name !== 'bounces/expected.json')
    .map((name) => new Uint8Array(readFileSync(path + name)))
}

const own = mailsIn(new URL('./fixtures/', import.meta.url))
const foreign = mailsIn(new URL('../../../shared/fixtures/', import.meta.url))
if (foreign.length === 0) console.log('hostile.test: ../shared/fixtures is not here; only own mails are mutated')
const seeds = [...own, ...foreign]

type Change = (mail: Uint8Array, other: Uint8Array) => Uint8Array
const encoder = new TextEncoder()

function glue(...pieces: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

function insert(mail: Uint8Array, share: number, what: string): Uint8Array {
  const at = Math.floor(mail.length * share)
  return glue(mail.subarray(0, at), encoder.encode(what), mail.subarray(at))
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** One way to spoil a mail. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.nat(7)).map(
    ([at, bit]): Change =>
      (mail) => {
        const out = mail.slice()
        const index = Math.floor(at * (mail.length - 1))
        if (out.length > 0) out[index] = (out[index] ?? 0) ^ (1 << bit)
        return out
      },
  ),
  share.map(
    (at): Change =>
      (mail) =>
        mail.slice(0, Math.floor(at * mail.length)),
  ),
  share.map(
    (at): Change =>
      (mail) =>
        mail.slice(Math.floor(at * mail.length)),
  ),
  fc.tuple(share, share).map(
    ([a, b]): Change =>
      (mail, other) =>
        glue(mail.subarray(0, Math.floor(a * mail.length)), other.subarray(Math.floor(b * other.length))),
  ),
  fc.tuple(share, share).map(
    ([a, b]): Change =>
      (mail) => {
        const from = Math.floor(Math.min(a, b) * mail.length)
        const to = Math.floor(Math.max(a, b) * mail.length)
        return glue(mail.subarray(0, to), mail.subarray(from, to), mail.subarray(to))
      },
  ),
  fc.tuple(share, fc.nat(200)).map(
    ([at, count]): Change =>
      (mail) => {
        const text = new TextDecoder('latin1').decode(mail)
        const boundary = /boundary="?([^"\s;]{1,70})/i.exec(text)?.[1] ?? 'b'
        return insert(mail, at, `\n--${boundary}\n`.repeat(count))
      },
  ),
  fc.nat(300_000).map(
    (size): Change =>
      (mail) =>
        glue(encoder.encode(`X-Long: ${'a'.repeat(size)}\n`), mail),
  ),
  fc.nat(2_000).map(
    (count): Change =>
      (mail) =>
        glue(encoder.encode('Subject: =?utf-8?q?a?= '.repeat(count)), mail),
  ),
  fc.nat(40).map(
    (depth): Change =>
      (mail) =>
        glue(
          encoder.encode(
            Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=n${i}\n\n--n${i}\n`).join(
              '',
            ),
          ),
          mail,
        ),
  ),
  fc.nat(12).map(
    (depth): Change =>
      (mail) =>
        glue(encoder.encode('Subject: Fwd: x\nContent-Type: message/rfc822\n\n'.repeat(depth)), mail),
  ),
  fc
    .tuple(
      share,
      fc.constantFrom(
        '=',
        '=\n',
        '\r',
        '\0',
        '<',
        '<!--',
        '<style>',
        '{{',
        '\n> ',
        '&nbsp;',
        '\u200b',
        'Van: a\nOnderwerp: b\nAan: c\n',
        'Forwarded message\n',
      ),
      fc.nat(3_000),
    )
    .map(
      ([at, what, count]): Change =>
        (mail) =>
          insert(mail, at, what.repeat(count)),
    ),
  fc.uint8Array({ maxLength: 2_000 }).map(
    (junk): Change =>
      (mail) =>
        glue(mail, junk),
  ),
)

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
  const seed = fc.nat(seeds.length - 1).map((index) => seeds[index] ?? new Uint8Array(0))
  await fc.assert(
    fc.asyncProperty(
      seed,
      seed,
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('a.eml', 'a.eml', undefined),
      async (mail, other, changes, path) => {
        const bytes = changes.reduce((spoilt, one) => one(spoilt, other), mail)
        const before = performance.now()
        const result = await decode(path ? { bytes, path } : { bytes })
        if (result.ok) {
          check(result.value, bytes)
          segment(result.value)
        }
        expect(performance.now() - before).toBeLessThan(SLOWEST_MS)
        if (!result.ok) expect(result.problem.code).toMatch(/^mail\//)
      },
    ),
    { numRuns: RUNS, seed: 20260302, endOnFailure: true },
  )
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
