import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Source } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { decode } from './decode.ts'

const fixture = (name: string): Source => ({
  bytes: new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url))),
  path: `mails/${name}`,
})

async function read(source: Source) {
  const result = await decode(source)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test.each([
  ['template.liquid', 'html', 'Dag {{ customer.name }}, uw bestelling is onderweg', 2],
  ['newsletter.mjml', 'mjml', 'Nieuws uit de tuin', 2],
  ['notice.md', 'md', 'Bibliotheek dicht op 5 mei', 1],
  ['notice.json', 'json', 'Bibliotheek "De Lezer" dicht', 2],
])('%s is %s', async (name, format, subject, line) => {
  const decoded = await read(fixture(name))
  expect([decoded.format, decoded.subject.text, decoded.subject.line]).toEqual([format, subject, line])
})

test.each([
  ['<p>Hallo</p>', 'html'],
  ['<mjml><mj-body/></mjml>', 'mjml'],
  ['From: a@example.org\nSubject: b\n\nc', 'eml'],
  ['{ "subject": "a", "text": "b" }', 'json'],
  ['Uw pakket komt morgen.', 'txt'],
  ['', 'txt'],
])('the form of %j is %s', async (bytes, format) => {
  expect((await read({ bytes })).format).toBe(format)
})

test.each([
  ['<!doctype html>\n<p>Hallo</p>', 'html'],
  ['\ufeff\n<mjml><mj-body/></mjml>', 'mjml'],
  ['Subject: <p>\n\n<p>Hallo</p>', 'eml'],
])('a file that is called a mail and holds %j is %s', async (bytes, format) => {
  expect((await read({ bytes, path: 'a.eml' })).format).toBe(format)
})

test.each([
  ['<!doctype html>\n<html><body><p>Hallo</p></body></html>', 'html'],
  ['\n<p style="color:#fff">Hallo</p>', 'html'],
  ['<mjml><mj-body/></mjml>', 'mjml'],
  ['Onderwerp: Uw pakket\n\n<table><tr><td>Hallo</td></tr></table>', 'html'],
  ['MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Hallo</p>', 'eml'],
  ['Als x < 3 is, klik dan op <p>.', 'txt'],
  ['<jan@example.org> schreef: morgen', 'txt'],
  ['Onderwerp: Uw pakket\nVan: ons\n\nHet komt morgen.', 'txt'],
])('what is called text and holds %j is %s', async (bytes, format) => {
  expect((await read({ bytes, as: 'txt' })).format).toBe(format)
  expect((await read({ bytes, path: 'a.txt' })).format).toBe(format)
})

test('a subject above markup is the subject, and no words of the mail', async () => {
  const { subject, html } = await read({ bytes: 'Onderwerp: Uw pakket\n\n<p>Hallo</p>', as: 'txt' })
  expect(subject.text).toBe('Uw pakket')
  expect(html?.skip).toEqual([[0, 21]])
})

test('a subject line and front matter are not words of the mail', async () => {
  const { text } = await read(fixture('notice.md'))
  expect(text?.text.slice(...(text.skip[0] ?? [0, 0]))).toBe('Onderwerp: Bibliotheek dicht op 5 mei\n')
  const { html } = await read(fixture('template.liquid'))
  expect(html?.text.slice(html.skip[0]?.[1])).toMatch(/^<html>/)
})

test('places in JSON look through the escapes', async () => {
  const { html, subject } = await read(fixture('notice.json'))
  expect(subject.locate(subject.text.indexOf('De Lezer'))).toEqual({ line: 2, column: 29 })
  expect(html?.locate(html.text.indexOf('Uw boeken'))).toEqual({ line: 4, column: 48 })
})

test.each([
  ['{"subject": "Uw pakket", "body": "Uw pakket komt morgen."}', 'subject, body'],
  ['{"from": "a@example.org", "html": " ", "jan@example.org": "Morgen."}', 'from, html, …'],
])('JSON without a text that is read says its fields and those that count: %s', async (bytes, fields) => {
  const result = await decode({ bytes, path: 'a.json' })
  expect(result.ok || result.problem).toMatchObject({
    code: 'mail/json-fields',
    facts: { fields, known: 'subject, from, preheader, html, text' },
  })
})

test('JSON with a subject alone is a mail, and so is one with other fields beside a text', async () => {
  expect((await read({ bytes: '{"subject": "Uw pakket"}', path: 'a.json' })).subject.text).toBe('Uw pakket')
  expect((await read({ bytes: '{"text": "Morgen.", "id": 5}', path: 'a.json' })).text?.text).toBe('Morgen.')
})

test('HTML in another charset and in UTF-16', async () => {
  const latin = Uint8Array.from([...'<meta charset="iso-8859-2"><p>'].map((c) => c.charCodeAt(0)).concat([0xb3, 0xf3]))
  expect((await read({ bytes: latin, path: 'a.html' })).html?.text).toContain('łó')
  const wide = Uint8Array.from([0xff, 0xfe, ...[...'<p>é'].flatMap((c) => [c.charCodeAt(0), 0])])
  expect((await read({ bytes: wide, path: 'a.html' })).html?.text).toBe('<p>é')
})

/** Bytes of which one in ten is a control, as in a picture or an archive. */
const NOISE = Uint8Array.from({ length: 400 }, (_, at) => (at * 167 + 13) % 256)

test.each(['a.html', 'a.eml', 'a.txt', 'a'])(
  'bytes that no text has are no mail, whatever they are called: %s',
  async (path) => {
    for (const source of [{ path }, { path, as: 'html' }, { path, as: 'eml' }] as const) {
      const result = await decode({ bytes: NOISE, ...source })
      expect(result.ok || result.problem.code).toBe('mail/not-a-mail')
    }
  },
)

test('old letters beside a stray control are a text', async () => {
  const western = Uint8Array.from([...'Caf\xe9 open tot \x01 uur, \x93nu\x94.'].map((c) => c.charCodeAt(0)))
  expect((await read({ bytes: western, path: 'a.txt' })).text?.text).toBe('Café open tot \x01 uur, “nu”.')
})

test('a mail that was saved in UTF-16 is read as a mail', async () => {
  const mail = 'Subject: Uw pakket\nContent-Type: text/html; charset=utf-8\n\n<p>Caf\u00e9</p>\n'
  const wide = Uint8Array.from([0xff, 0xfe, ...[...mail].flatMap((c) => [c.charCodeAt(0), 0])])
  const { format, subject, html } = await read({ bytes: wide, path: 'a.eml' })
  expect([format, subject.text, html?.text.trim(), html?.locate(0).line]).toEqual([
    'eml',
    'Uw pakket',
    '<p>Café</p>',
    4,
  ])
})

test.each([
  ['mail/too-large', { bytes: 'a'.repeat(LIMITS.bytes + 1) }],
  [
    'mail/too-many-parts',
    { bytes: `From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(LIMITS.parts)}` },
  ],
  [
    'mail/too-deep',
    {
      bytes: `From: a\nSubject: b\n${'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(LIMITS.nesting + 2)}`,
    },
  ],
  [
    'mail/too-deep',
    { bytes: `From: a\nSubject: b\n${'Content-Type: message/rfc822\n\n'.repeat(LIMITS.messages + 2)}` },
  ],
  ['mail/header-too-long', { bytes: `From: a\nSubject: b\nX-A: ${'a'.repeat(LIMITS.headerBytes)}\n\nc` }],
  ['mail/body-too-long', { bytes: 'a'.repeat(LIMITS.bodyChars + 1) }],
  ['mail/body-too-long', { bytes: `From: a\nSubject: b\n\n${'a'.repeat(LIMITS.bodyChars + 1)}` }],
  ['mail/too-many-lines', { bytes: `From: a\nSubject: b\n\n${'\n'.repeat(LIMITS.bodyLines + 2)}` }],
  ['mail/not-json', { bytes: '{"subject": ', path: 'a.json' }],
  ['mail/not-json', { bytes: '[]', path: 'a.json' }],
  ['mail/not-a-mail', { bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), path: 'a.eml' }],
  ['mail/broken', { bytes: 'hallo', path: 'a.msg' }],
  ['mail/broken', { bytes: NOISE, path: 'a.msg' }],
] as const)('refused: %s', async (code, source) => {
  const result = await decode(source)
  expect(result.ok ? 'ok' : result.problem.code).toBe(code)
})
