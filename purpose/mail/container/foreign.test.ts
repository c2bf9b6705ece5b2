import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const foreign = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url))
const there = existsSync(foreign)
if (!there) console.log('foreign.test: ../shared/fixtures is not here; the foreign mails are left out')

const mails = there
  ? readdirSync(foreign, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(eml|msg|html|txt)$/.test(name))
  : []

test.runIf(there)('every foreign mail comes through, with places inside its file', async () => {
  expect(mails.length).toBeGreaterThan(400)
  for (const name of mails) {
    const bytes = new Uint8Array(readFileSync(foreign + name))
    const lines = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1)
    const result = await decode({ bytes, path: name })
    expect(result.ok, name).toBe(true)
    if (!result.ok) continue
    const { subject, html, text, attachments } = result.value
    expect(html || text || attachments.length > 0, name).toBeTruthy()
    for (const part of [subject, html, text]) {
      if (!part) continue
      for (const offset of [0, part.text.length >> 1, part.text.length, -1, 1e9]) {
        const { line, column } = part.locate(offset)
        expect(line >= 1 && line <= lines && column >= 1, `${name} ${part.id} ${line}`).toBe(true)
      }
    }
  }
})

test.runIf(there)('no letters are lost where the charset is named and known', async () => {
  const lost: string[] = []
  for (const name of mails) {
    const result = await decode({ bytes: new Uint8Array(readFileSync(foreign + name)), path: name })
    if (result.ok && `${result.value.html?.text}${result.value.text?.text}`.includes('\ufffd')) lost.push(name)
  }
  expect(lost.length).toBeLessThanOrEqual(2)
})
