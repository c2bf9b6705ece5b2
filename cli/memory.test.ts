import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { own } from '@waarom/purpose/own-text.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('./bin/waarom.js', import.meta.url))
const PEAK = new URL('./fixtures/peak-memory.ts', import.meta.url).href
const MEGABYTE = 1024
const LONG = Boolean(process.env['WAAROM_LONG'])
const FEW = 500
const MANY = 10_000
let folder = ''

/** No two alike: words, classes and style sheets of their own, so that whatever is remembered of a mail adds up. */
function mail(at: number): string {
  const word = [...String(at).padStart(6, '0')].map((digit) => `${'abcdefghij'[Number(digit)]}k`).join('')
  const rows = Array.from(
    { length: 20 },
    (_, row) => `<tr><td class="cel${word}${row}">Uw pakket ${at} komt.</td></tr>`,
  )
  const rules = Array.from({ length: 40 }, (_, row) => `.cel${word}${row} { margin: ${at}px; padding: 1px }`)
  return [
    `Subject: Uw bestelling ${at}`,
    'Content-Type: text/html; charset=utf-8',
    '',
    `<style>${rules.join('\n')}</style><p>${word}bestelling wordt morgen bezorgd.</p>`,
    `<table>${rows.join('\n')}</table>`,
  ].join('\n')
}

beforeAll(() => {
  if (!LONG) return
  folder = mkdtempSync(join(tmpdir(), 'waarom-'))
  for (const count of [FEW, MANY]) {
    mkdirSync(join(folder, String(count)))
    for (let at = 0; at < count; at += 1) writeFileSync(join(folder, String(count), `${at}.eml`), mail(at))
  }
})
afterAll(() => {
  if (LONG) rmSync(folder, { recursive: true, force: true })
})

/** The most memory that the command takes for a folder of so many mails, in megabytes. */
function peak(count: number): Promise<number> {
  const args = ['--import', PEAK, BIN, 'check', join(folder, String(count)), '--format', 'json']
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1e9 }, (_, out, err) => {
      expect(JSON.parse(out).mails).toHaveLength(count)
      resolve(Number(/peak (\d+)/.exec(err)?.[1]) / MEGABYTE)
    })
  })
}

it.runIf(LONG)(
  `takes no more memory for ${MANY} mails than for ${FEW}, but for 30 MB`,
  async () => {
    expect((await peak(MANY)) - (await peak(FEW))).toBeLessThan(30)
  },
  300_000,
)

it('keeps a word without the mail that it stood in', () => {
  expect(own('bezorgbevestiging')).toBe('bezorgbevestiging')
  expect(own('pakket')).toBe('pakket')
})
