import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Decoded } from '../decoded.ts'
import { segment } from '../segment/segment.ts'
import { decode } from './decode.ts'

async function read(name: string): Promise<Decoded> {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
  const result = await decode({ bytes, path: name })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function mail(source: string): Promise<Decoded> {
  const result = await decode({ bytes: source })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const HEAD = 'From: a@example.org\nSubject: x\nMIME-Version: 1.0\n'

test('a mail with both forms, a picture and an attachment', async () => {
  const decoded = await read('parcel.eml')
  expect(decoded.format).toBe('eml')
  expect(decoded.subject.text).toBe('Uw pakket komt morgen – bestelling 4711')
  expect(decoded.subject.line).toBe(3)
  expect(decoded.sender).toEqual({
    name: 'Boekhuis De Linde',
    address: 'bestelling@linde.example.org',
    domain: 'linde.example.org',
  })
  expect(decoded.html?.text).toContain('niets te betalen; de rekening van €&nbsp;24,95')
  expect(decoded.text?.text).toContain('de rekening van € 24,95')
  expect(decoded.attachments).toEqual([
    { name: 'logo.png', type: 'image/png', inline: true },
    { name: 'pakbon maart.pdf', type: 'application/pdf', inline: false },
  ])
  expect(decoded.listUnsubscribe).toEqual(['https://linde.example.org/af/1', 'mailto:af@linde.example.org'])
  expect(decoded.oneClick).toBe(true)
  expect(decoded.found.map(({ code }) => code)).toEqual(['list-unsubscribe', 'one-click'])
})

test('places count the soft breaks of quoted-printable', async () => {
  const { html, text } = await read('parcel.eml')
  const lines = readFileSync(new URL('../fixtures/parcel.eml', import.meta.url), 'utf8').split('\n')
  const at = (part: Decoded['html'], words: string) => {
    const place = part?.locate(part.text.indexOf(words))
    return place ? lines[place.line - 1]?.slice(place.column - 1) : undefined
  }
  expect(html && lines[html.line - 1]).toBe('<html><body>')
  expect(at(html, 'Uw pakket')).toMatch(/^Uw pakket/)
  expect(at(html, 'de rekening')).toMatch(/^de rekening/)
  expect(at(html, '24,95')).toMatch(/^24,95/)
  expect(at(html, '€')).toMatch(/^=E2=82=AC/)
  expect(at(text, 'e rekening')).toMatch(/^e rekening/)
})

test('a broken mail is read as far as it goes', async () => {
  const { html } = await read('broken.eml')
  expect(html?.text).toContain('Uw bestelling is één dag later')
})

test('bytes above ASCII in headers and bodies', async () => {
  const { subject, sender, text } = await read('western.eml')
  expect([subject.text, sender?.name, text?.text.trim()]).toEqual(['Café ouvert', 'Boîte', 'Le café coûte 2 €.'])
})

test('encrypted mail has nothing to read', async () => {
  expect((await read('encrypted.eml')).encrypted).toBe(true)
  const armoured = await mail(`${HEAD}\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n`)
  expect(armoured.encrypted).toBe(true)
  const signed = await mail(
    `${HEAD}\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nDag.\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n`,
  )
  expect(signed.encrypted).toBe(false)
  expect(signed.text?.skip).toHaveLength(2)
})

test('text above and below HTML is read in its place', async () => {
  const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`
  const source = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${part('text/html', '<p>Uw factuur.</p>')}${part('text/plain', 'Voettekst\nvan de <lijst>')}--b--\n`
  const { html, text } = await mail(source)
  expect(text).toBeNull()
  expect(html?.text).toContain('<p>Uw factuur.</p>')
  expect(html?.text).toContain('van de &lt;lijst&gt;')
  expect(html?.locate(html.text.indexOf('van de'))).toEqual({ line: 14, column: 1 })
})

test.each([
  ['us-ascii with UTF-8 inside', 'Content-Type: text/plain; charset=us-ascii\n\ncafé', 'café'],
  ['utf-7', 'Content-Type: text/plain; charset=utf-7\n\nm+APY-glich 1 +- 1', 'möglich 1 + 1'],
  ['base64', 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nY2Fmw6k=', 'café'],
  [
    'gb2312',
    'Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: quoted-printable\n\n=C4=E3=BA=C3',
    '你好',
  ],
  ['flowed', 'Content-Type: text/plain; format=flowed\n\nUw pakket \nkomt morgen.\n', 'Uw pakket komt morgen.'],
  ['equals signs in plain text', 'Content-Type: text/plain\n\na=3D b=\nc', 'a=3D b=\nc'],
  ['no boundary named', 'Content-Type: multipart/mixed\n\n--zz\nContent-Type: text/plain\n\nhallo\n--zz--\n', 'hallo'],
  ['no type', '\nhallo', 'hallo'],
])('decodes: %s', async (_name, source, expected) => {
  expect((await mail(HEAD + source)).text?.text.trim()).toBe(expected)
})

test('a digest reads as the mails in it', async () => {
  const one = (n: number) => `--b\n\nSubject: ${n}\n\nbericht ${n}\n`
  const { text } = await mail(`${HEAD}Content-Type: multipart/digest; boundary=b\n\n${one(1)}${one(2)}--b--\n`)
  expect(text?.text).toMatch(/bericht 1\s+bericht 2/)
})

test('a bounce is itself, not the mail it returns', async () => {
  const source = `${HEAD}Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: message/rfc822\n\nSubject: verloren\n\ntekst\n--b--\n`
  const decoded = await mail(source)
  expect(decoded.subject.text).toBe('x')
  expect(decoded.attachments.map(({ type }) => type)).toEqual(['message/rfc822'])
})

test('a byte order mark or empty lines above the headers', async () => {
  for (const top of ['\ufeff', '\n\r\n']) expect((await mail(`${top}${HEAD}\nhallo`)).subject.text).toBe('x')
})

test('each HTML form of one mail is read, once, with what only AMP or a watch shows', async () => {
  const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`
  const alternative = (...parts: string[]) =>
    mail(`${HEAD}Content-Type: multipart/alternative; boundary=b\n\n${parts.join('')}--b--\n`)
  const two = await alternative(
    part('text/plain', 'Morgen.'),
    part('text/x-amp-html', '<p>Sale</p>'),
    part('text/html', '<p>Morgen.</p><!--'),
    part('text/html', '<p>Korting</p>'),
    part('text/html', '<p>Korting</p>'),
  )
  expect(two.html?.text.match(/<p>[^<]*/g)).toEqual(['<p>Morgen.', '<p>Korting', '<p>Sale'])
  expect(segment(two).segments.map(({ text }) => text)).toEqual(['x', 'Morgen.', 'Korting', 'Sale'])
  expect(two.text?.text.trim()).toBe('Morgen.')
  const xhtml = await alternative(part('text/plain', 'Morgen.'), part('application/xhtml+xml', '<p>Korting</p>'))
  expect(xhtml.html).toMatchObject({ type: 'text/html', text: expect.stringContaining('Korting') })
})

test('what is called inline and is no picture that the body shows is listed', async () => {
  const part = (type: string, more = '') => `--b\nContent-Type: ${type}\nContent-Disposition: inline${more}\n\nx\n`
  const { attachments } = await mail(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Morgen.<img src="cid:c@1"></p>\n${[
      part('text/calendar', '; filename=a.ics'),
      part('image/png', '; filename=b.png'),
      part('image/png', '; filename=c.png\nContent-ID: <c@1>'),
      part('image/png', '; filename=d.png\nContent-ID: <d@1>'),
    ].join('')}--b--\n`,
  )
  expect(attachments.map(({ name, inline }) => [name, inline])).toEqual([
    ['a.ics', false],
    ['b.png', false],
    ['c.png', true],
    ['d.png', false],
  ])
})
