import { expect, test } from 'vitest'
import type { Source } from '../draft.ts'
import { parse } from '../parse.ts'
import { withoutRecipients } from './recipients.ts'

const kept = (bytes: Source['bytes']): string => {
  const result = withoutRecipients({ bytes })
  if (!result.ok) throw new Error(result.problem.code)
  return new TextDecoder().decode(result.value.bytes)
}

const HEAD = `Delivered-To: eva@example.org
Received: by mx.example.org for <eva@example.org>;
\tSat, 28 Nov 2026 10:00:00 +0100
Return-Path: <bounce+eva=example.org@example.net>
From: Winkel <winkel@example.com>
To: "Eva de Vries"
  <eva@example.org>,
  an@example.org
cc : bo@example.org
X-Original-To: eva@example.org
Subject: To: en Cc: zijn woorden
List-Unsubscribe: <https://example.com/uit>
`

test('a mail is kept without the headers that name who got it, and else byte for byte', () => {
  const body = '\nTo: wie het leest\n\nUw pakket komt morgen.\n'
  expect(kept(HEAD + body)).toBe(
    `From: Winkel <winkel@example.com>
Subject: To: en Cc: zijn woorden
List-Unsubscribe: <https://example.com/uit>
${body}`,
  )
})

test('so is the mail that it carries', () => {
  const carrier = `From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${HEAD.replaceAll('\n', '\r\n')}\r\nUw pakket.\r\n--x--\r\n`
  const text = kept(carrier)
  expect(text).not.toMatch(/eva|an@|bo@/)
  expect(text).toContain('Subject: To: en Cc: zijn woorden\r\n')
  expect(text.endsWith('\r\nUw pakket.\r\n--x--\r\n')).toBe(true)
})

test('so is one that was saved in UTF-16, which is kept in UTF-8', () => {
  const mail = `${HEAD}\nUw pakket komt morgen.\n`
  expect(kept(Uint8Array.from([0xff, 0xfe, ...[...mail].flatMap((c) => [c.charCodeAt(0), 0])]))).toBe(kept(mail))
})

test('the fingerprint and what is read stay the same', async () => {
  const read = async (text: string) => {
    const draft = await parse({ bytes: text, as: 'eml' })
    return (
      draft.ok && [
        draft.value.fingerprint,
        draft.value.subject,
        draft.value.sender,
        draft.value.segments.map((one) => one.text),
      ]
    )
  }
  const mail = `${HEAD}\nUw pakket komt morgen.\n`
  expect(await read(kept(mail))).toEqual(await read(mail))
})

test('HTML stays as it is', () => {
  const html = '<title>To: you</title>\n<p>To: eva@example.org</p>'
  expect(kept(html)).toBe(html)
})

test('an Outlook file is refused, because its recipients stand where they cannot be taken out', () => {
  const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  expect(withoutRecipients({ bytes })).toMatchObject({ ok: false, problem: { code: 'mail/keeps-recipients' } })
})
