import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime'
import { fail, ok, type Result } from '../../problem.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import type { Body } from './body.ts'
import { charsetOf, decodeAs, fromUtf7, fromUtf16 } from './charset.ts'
import { type Entity, isHtml, isIdentity } from './mime-tree.ts'
import { lineAt, onePlace } from './place.ts'
import { isFlowed, rawOf, transferPlaces, writtenPlaces } from './transfer-place.ts'

const EQUALS = 61
const LF = 10
const CR = 13
const encoder = new TextEncoder()
const utf8 = new TextDecoder('utf-8')
/** `Name <address>` without anything that needs decoding. */
const PLAIN_FROM = /^"?([\w .'&-]{0,100}?)"? {0,3}<([\w.+-]{1,64}@[\w.-]{1,200})>$/
const UTF8_LABEL = /^(utf-?8|us-ascii|ascii|)$/

/**
 * Decodes one text part: transfer encoding, charset, flowed lines. A part that stands in the file as UTF-8 text is
 * read as it is; every other one is handed to postal-mime as a mail of its own, so that its text is known apart
 * from the other parts.
 */
export async function decodeText(bytes: Uint8Array, entity: Entity): Promise<Result<Body>> {
  const raw = bytes.subarray(entity.bodyStart, entity.bodyEnd)
  if (raw.length > LIMITS.bodyBytes) return fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
  if (tooManyLines(raw)) return fail(problems.make('too-many-lines', { limit: LIMITS.bodyLines }))
  const named = (entity.type.params.get('charset') ?? '').trim().toLowerCase()
  const html = isHtml(entity)
  const wide = isIdentity(entity.encoding) ? fromUtf16(raw, named) : null
  if (wide !== null) return wideBody(wide, html, lineAt(bytes, entity.bodyStart))
  let charset = UTF8_LABEL.test(named) || isUnheardOf(named) ? 'utf-8' : named
  const written = charset === 'utf-8' ? asWritten(entity, raw) : null
  let text = written ?? (await asMail(entity, raw, charset))
  if (charset === 'utf-8' && text.includes('\ufffd')) {
    charset = (html ? charsetOf(text) : null) ?? 'windows-1252'
    text = /^utf-?8$/i.test(charset) ? text : await asMail(entity, raw, charset)
  }
  if (/utf-?7$/.test(named)) text = fromUtf7(text)
  if (text.length > LIMITS.bodyChars) return fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
  const line = lineAt(bytes, entity.bodyStart)
  const locate =
    entity.encoding === 'base64'
      ? onePlace(line)
      : written === text && isEven(raw, text)
        ? writtenPlaces(text, line)
        : transferPlaces(rawOf(bytes, entity, /^utf-?8$/i.test(charset)), text)
  return ok({ type: html ? 'text/html' : 'text/plain', text, line, locate, skip: [] })
}

/** A name that is no charset tells nothing: its bytes are UTF-8 when they can be. UTF-7 is read by ourselves. */
function isUnheardOf(charset: string): boolean {
  return !/utf-?7$/.test(charset) && decodeAs(new Uint8Array(0), charset) === null
}

/** A part that stands in the file as UTF-16: its lines are not those of the file, so all of it is at its first line. */
function wideBody(written: string, html: boolean, line: number): Result<Body> {
  if (written.length > LIMITS.bodyChars) return fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
  const text = written.replaceAll('\r\n', '\n')
  return ok({ type: html ? 'text/html' : 'text/plain', text, line, locate: onePlace(line), skip: [] })
}

/** Decodes the headers that name people and the subject: encoded words, groups, quoted names. */
export function decodeHeaders(fields: Entity['fields']): Pick<Email, 'from' | 'sender' | 'subject'> {
  const [from, subject] = [fields.get('from')?.value ?? '', fields.get('subject')?.value ?? '']
  const simple = PLAIN_FROM.exec(from)
  if (simple && !subject.includes('=?')) return { from: { name: simple[1] ?? '', address: simple[2] ?? '' }, subject }
  const sender = fields.get('sender')?.value ?? ''
  return {
    ...(from === '' ? {} : { from: addressParser(from)[0] }),
    ...(sender === '' ? {} : { sender: addressParser(sender)[0] }),
    ...(subject === '' ? {} : { subject: decodeWords(subject) }),
  }
}

/** Name of an attached file, with its encodings taken off; empty when it has none. */
export async function decodeName(entity: Entity): Promise<string> {
  const plain = entity.disposition.params.get('filename') ?? entity.type.params.get('name') ?? ''
  if (!/[%=']/.test(plain)) return plain
  const type = entity.fields.get('content-type')?.value ?? 'application/octet-stream'
  const disposition = entity.fields.get('content-disposition')?.value ?? 'attachment'
  const mail = await PostalMime.parse(
    encoder.encode(`Content-Type: ${type}\nContent-Disposition: ${disposition}\n\n`),
    { forceRfc822Attachments: true },
  )
  return mail.attachments[0]?.filename ?? plain
}

/** The bytes of a part that is not text. */
export async function decodeBinary(bytes: Uint8Array, entity: Entity): Promise<Uint8Array> {
  const raw = bytes.subarray(entity.bodyStart, entity.bodyEnd)
  const head = `Content-Type: application/octet-stream\nContent-Transfer-Encoding: ${entity.encoding}\n\n`
  const content = (await PostalMime.parse(join(encoder.encode(head), raw))).attachments[0]?.content
  if (content === undefined || typeof content === 'string') return new Uint8Array(0)
  return new Uint8Array(content)
}

/** A part without transfer encoding or flowed lines as UTF-8, with bare line feeds; null when its breaks are irregular. */
function asWritten(entity: Entity, raw: Uint8Array): string | null {
  if (!isIdentity(entity.encoding) || isFlowed(entity)) return null
  const written = utf8.decode(raw)
  const text = written.includes('\r') ? written.replaceAll('\r\n', '\n') : written
  if (text.includes('\r\n') || text.endsWith('\r')) return null
  return raw.length === 0 || text.endsWith('\n') ? text : `${text}\n`
}

/** Whether each line of a text has the letters that its line in the file has: no mark at the top, no stray break, nothing replaced. */
function isEven(raw: Uint8Array, text: string): boolean {
  return raw[0] !== 0xef && !text.includes('\r') && !text.includes('\ufffd')
}

async function asMail(entity: Entity, raw: Uint8Array, charset: string): Promise<string> {
  const { type, encoding } = entity
  const html = isHtml(entity)
  const label = /[\w.:+-]{1,60}/.exec(charset)?.[0] ?? 'utf-8'
  const flowed = isFlowed(entity) ? '; format=flowed' : ''
  const delsp = type.params.get('delsp')?.toLowerCase() === 'yes' ? '; delsp=yes' : ''
  const kind = html ? 'text/html' : 'text/plain'
  // postal-mime keeps two pieces per line of an unencoded body and is slow on them; quoted-printable it copies in runs.
  const identity = isIdentity(encoding)
  const head = `Content-Type: ${kind}; charset="${label}"${flowed}${delsp}\nContent-Transfer-Encoding: ${identity ? 'quoted-printable' : encoding}\n\n`
  const body = identity ? escapeEquals(raw) : encoding === 'quoted-printable' ? withoutSoftBreaks(raw) : raw
  const mail = await PostalMime.parse(join(encoder.encode(head), body))
  return (html ? mail.html : mail.text) ?? ''
}

function escapeEquals(raw: Uint8Array): Uint8Array {
  let count = 0
  for (let at = raw.indexOf(EQUALS); at >= 0; at = raw.indexOf(EQUALS, at + 1)) count++
  if (count === 0) return raw
  const out = new Uint8Array(raw.length + 2 * count)
  let from = 0
  let to = 0
  for (let at = raw.indexOf(EQUALS); at >= 0; at = raw.indexOf(EQUALS, at + 1)) {
    out.set(raw.subarray(from, at + 1), to)
    to += at + 1 - from
    out[to++] = 51
    out[to++] = 68
    from = at + 1
  }
  out.set(raw.subarray(from), to)
  return out
}

/**
 * A quoted-printable text with its softly broken lines joined: postal-mime waits once a line. A break whose line ends
 * in what could begin an escape is left to it, and so is one with nothing behind it.
 */
export function withoutSoftBreaks(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length)
  let from = 0
  let to = 0
  for (let at = raw.indexOf(EQUALS); at >= 0; at = raw.indexOf(EQUALS, at + 1)) {
    const next = raw[at + 1] === LF ? at + 2 : raw[at + 1] === CR && raw[at + 2] === LF ? at + 3 : -1
    if (next < 0 || next === raw.length || raw[at - 1] === EQUALS || raw[at - 2] === EQUALS) continue
    out.set(raw.subarray(from, at), to)
    to += at - from
    from = next
  }
  out.set(raw.subarray(from), to)
  return out.subarray(0, to + raw.length - from)
}

function tooManyLines(raw: Uint8Array): boolean {
  if (raw.length <= LIMITS.bodyLines) return false
  let lines = 0
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) lines++
  return lines > LIMITS.bodyLines
}

function join(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(head.length + body.length)
  out.set(head)
  out.set(body, head.length)
  return out
}
