import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Decoded } from '../decoded.ts'
import { decode } from './decode.ts'
import { cleanSubject } from './subject.ts'

async function read(name: string): Promise<Decoded> {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
  const result = await decode({ bytes, path: name })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function paste(bytes: string, as?: 'html' | 'txt'): Promise<Decoded> {
  const result = await decode(as ? { bytes, as } : { bytes })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** What is left of the body once the skipped ranges are out. */
function left(decoded: Decoded): string {
  const part = decoded.html ?? decoded.text
  let text = part?.text ?? ''
  for (const [from, to] of [...(part?.skip ?? [])].sort((a, b) => b[0] - a[0]))
    text = text.slice(0, from) + text.slice(to)
  return text.trim()
}

const codes = (decoded: Decoded) => decoded.found.map(({ code }) => code)

test.each([
  ['Uw afspraak', 'Uw afspraak', null, false],
  ['[TEST] Uw afspraak', 'Uw afspraak', '[TEST]', false],
  ['TEST: Uw afspraak', 'Uw afspraak', 'TEST:', false],
  ['[Testmail 2] Fwd: FW: Uw afspraak', 'Uw afspraak', '[Testmail 2]', true],
  ['Doorst: Uw afspraak', 'Uw afspraak', null, true],
  ['WG: TR: Ihr Termin', 'Ihr Termin', null, true],
  ['Fwd: Re: Vraag', 'Re: Vraag', null, true],
  ['Test uw kennis van bijen', 'Test uw kennis van bijen', null, false],
  ['Testament: zo regelt u het', 'Testament: zo regelt u het', null, false],
] as const)('subject %s', (written, text, found, forwarded) => {
  expect(cleanSubject(written)).toMatchObject({ text, test: found, forwarded })
})

test('Gmail, text, Dutch', async () => {
  const decoded = await read('forward-gmail.eml')
  expect(decoded.subject.text).toBe('Uw afspraak van donderdag')
  expect(decoded.subject.line).toBe(12)
  expect(decoded.sender?.address).toBe('praktijk@molen.example.org')
  expect(left(decoded)).toBe('Beste meneer Smit,\n\nUw afspraak is donderdag om 14.00 uur.')
  expect(codes(decoded)).toEqual(['test-mail', 'unwrapped-forward'])
})

test('Outlook, HTML, Dutch', async () => {
  const decoded = await read('forward-outlook.eml')
  expect(decoded.subject.text).toBe('Morgen geen stroom in uw straat')
  expect(decoded.sender?.name).toBe('Netwerk Noord')
  expect(left(decoded)).toContain('Beste bewoner')
  expect(left(decoded)).not.toMatch(/beoordeling|Verzonden/)
})

test('Apple Mail, quoted text, German: one level of quoting goes', async () => {
  const decoded = await read('forward-apple.eml')
  expect(decoded.subject.text).toBe('Ihre Rechnung vom Juni')
  expect(left(decoded)).toBe('Guten Tag Frau Kaya,\n\nIhre Rechnung liegt bereit.\n> Davor schrieben Sie: danke.')
  const at = decoded.text?.text.indexOf('Ihre Rechnung liegt') ?? 0
  expect(decoded.text?.locate(at)).toEqual({ line: 16, column: 3 })
})

test('Apple Mail, HTML: the block around the mail is no quote', async () => {
  const decoded = await paste(
    '<div>Begin forwarded message:</div><blockquote type="cite"><div><b>From: </b>Shop &lt;a@shop.example.org&gt;</div><div><b>Subject: </b>Your order</div><div><b>To: </b>b@example.org</div><p>Dear Ann</p></blockquote>',
    'html',
  )
  expect(decoded.subject.text).toBe('Your order')
  expect(decoded.html?.text).not.toContain('<blockquote')
  expect(left(decoded)).toContain('Dear Ann')
})

test('a mail that only carries a mail gives that one', async () => {
  const decoded = await read('forward-attached.eml')
  expect(decoded.subject.text).toBe('Training verplaatst')
  expect(decoded.html?.locate(0)).toEqual({ line: 18, column: 1 })
  expect(codes(decoded)).toEqual(['unwrapped-forward', 'test-mail'])
})

test('header lines pasted from Outlook, French', async () => {
  const decoded = await paste(
    'De : Boutique <info@b.example.org>\nEnvoyé : lundi\nÀ : Anne\nObjet : Votre commande\n\nBonjour.\n',
  )
  expect(decoded.subject.text).toBe('Votre commande')
  expect(left(decoded)).toBe('Bonjour.')
})

test('lines pasted from Gmail', async () => {
  const decoded = await paste(
    'Uw pakket is onderweg\nWinkel <w@example.org>\n10:00 (1 uur geleden)\naan mij\n\nBeste Anna,',
  )
  expect([decoded.subject.text, decoded.sender?.name, left(decoded)]).toEqual([
    'Uw pakket is onderweg',
    'Winkel',
    'Beste Anna,',
  ])
})

test('an answer with the question below it is not a forward', async () => {
  const decoded = await paste(
    'From: a@example.org\nSubject: RE: Vraag\nTo: b@example.org\n\nGoed idee.\n\nVan: Jan <jan@example.org>\nVerzonden: maandag\nAan: Piet\nOnderwerp: Vraag\n\nZullen we?\n',
  )
  expect(decoded.subject.text).toBe('RE: Vraag')
  expect(decoded.text?.skip).toEqual([])
})

test('a forward in a forward gives the innermost', async () => {
  const block = (subject: string) =>
    `---------- Forwarded message ---------\nFrom: A <a@example.org>\nDate: now\nSubject: ${subject}\nTo: b@example.org\n\n`
  const decoded = await paste(
    `From: z@example.org\nSubject: Fwd: x\nTo: c@example.org\n\nZie.\n\n${block('Fwd: Dag')}${block('Dag')}Hallo.\n`,
  )
  expect([decoded.subject.text, left(decoded)]).toEqual(['Dag', 'Hallo.'])
})

const BLOCK =
  '<p>---------- Forwarded message ---------<br>Van: Winkel &lt;a@winkel.example.org&gt;<br>Subject: Uw pakket komt morgen<br>To: jan@example.org</p><p>Uw pakket 4711 komt morgen.</p>'
const mail = (subject: string, html: string) =>
  `From: a@winkel.example.org\nSubject: ${subject}\nContent-Type: text/html\n\n${html}\n`

test.each([
  ['another subject', 'Nu 50% korting', BLOCK],
  ['words under a subject that says nothing of forwarding', 'Uw pakket komt morgen', `<p>Nu 50% korting.</p>${BLOCK}`],
  ['a heading', 'Fwd: Nu 50% korting', `<h1>Nu 50% korting</h1>${BLOCK}`],
  ['a link', 'Fwd: Nu 50% korting', `<p><a class="b" href="https://winkel.example.org/sale">Shop</a></p>${BLOCK}`],
  ['a picture', 'Fwd: Nu 50% korting', `<img src="https://winkel.example.org/sale.jpg">${BLOCK}`],
  ['a picture behind words', 'Fwd: x', `<p style="background: url(sale.jpg)">Zie.</p>${BLOCK}`],
  ['more than a note', 'Fwd: Nu 50% korting', `<p>${'Koop nu met korting. '.repeat(20)}</p>${BLOCK}`],
])('above a forward is more than a colleague’s note, and is read: %s', async (_, subject, html) => {
  const decoded = await paste(mail(subject, html))
  expect(decoded.subject.text).toBe(cleanSubject(subject).text)
  expect(decoded.html?.skip).toEqual([])
  expect(codes(decoded)).not.toContain('unwrapped-forward')
})

test.each([
  ['a note with a signature', 'Fwd: Uw pakket', `<p>Zie onder. <a href="mailto:piet@example.org">Piet</a></p>${BLOCK}`],
  ['nothing, under the subject of the mail inside', '[TEST] Uw pakket komt morgen', BLOCK],
])('above a forward is no more than it may be: %s', async (_, subject, html) => {
  const decoded = await paste(mail(subject, html))
  expect(decoded.subject.text).toBe('Uw pakket komt morgen')
  expect(left(decoded)).not.toMatch(/Zie|Forwarded/)
})

test('a link above a forward in plain text is read', async () => {
  const decoded = await paste(
    'From: a@example.org\nSubject: Fwd: x\nTo: b@example.org\n\nKorting: https://winkel.example.org/sale\n\n---------- Forwarded message ---------\nFrom: A <a@example.org>\nSubject: Dag\n\nHallo.\n',
  )
  expect([decoded.subject.text, decoded.text?.skip]).toEqual(['x', []])
})

test.each([
  ['another subject', 'Nu 50% korting', ''],
  ['a dressed mail', 'Fwd: Nu 50% korting', '<h1>Nu 50% korting</h1>'],
  ['a picture alone', 'Fwd: Nu 50% korting', '<img src="https://winkel.example.org/sale.jpg">'],
])('a mail that carries a mail is read itself: %s', async (_, subject, html) => {
  const decoded = await paste(
    `From: a@example.org\nSubject: ${subject}\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n${html}\n--b\nContent-Type: message/rfc822\n\nFrom: a@example.org\nSubject: Uw pakket komt morgen\n\nMorgen.\n--b--\n`,
  )
  expect(decoded.subject.text).toBe('Nu 50% korting')
  expect(decoded.attachments).toHaveLength(1)
})
