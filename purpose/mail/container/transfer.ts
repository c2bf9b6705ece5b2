import PostalMime, { type Email } from 'postal-mime'
import { fail, ok, type Result } from '../../problem.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import type { Body } from './body.ts'
import { charsetOf, fromUtf7 } from './charset.ts'
import { type Entity, isIdentity } from './mime-tree.ts'
import { lineAt, onePlace } from './place.ts'
import { rawOf, transferPlaces } from './transfer-place.ts'

const encoder = new TextEncoder()
/** `Name <address>` without anything that needs decoding. */
const PLAIN_FROM = /^"?([\w .'&-]{0,100}?)"? {0,3}<([\w.+-]{1,64}@[\w.-]{1,200})>$/
const UTF8_LABEL = /^(utf-?8|us-ascii|ascii|)$/

/**
 * Decodes one text part with postal-mime: transfer encoding, charset, flowed lines.
 * The part is handed over as a mail of its own, so that its text is known apart from the other parts.
 */
export async function decodeText(bytes: Uint8Array, entity: Entity): Promise<Result<Body>> {
  const raw = bytes.subarray(entity.bodyStart, entity.bodyEnd)
  if (raw.length > LIMITS.bodyBytes) return fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
  if (tooManyLines(raw)) return fail(problems.make('too-many-lines', { limit: LIMITS.bodyLines }))
  const named = (entity.type.params.get('charset') ?? '').trim().toLowerCase()
  const html = entity.type.value === 'text/html'
  let charset = UTF8_LABEL.test(named) ? 'utf-8' : named
  let text = await asMail(entity, raw, charset)
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
      : transferPlaces(rawOf(bytes, entity, /^utf-?8$/i.test(charset)), text)
  return ok({ type: html ? 'text/html' : 'text/plain', text, line, locate, skip: [] })
}

/** Decodes the headers that name people and the subject: encoded words, groups, quoted names. */
export async function decodeHeaders(fields: Entity['fields']): Promise<Pick<Email, 'from' | 'sender' | 'subject'>> {
  const [from, subject] = [fields.get('from')?.value ?? '', fields.get('subject')?.value ?? '']
  const simple = PLAIN_FROM.exec(from)
  if (simple && !subject.includes('=?')) return { from: { name: simple[1] ?? '', address: simple[2] ?? '' }, subject }
  const lines = ['from', 'sender', 'subject'].map((name) => `${name}: ${fields.get(name)?.value ?? ''}\n`)
  return PostalMime.parse(encoder.encode(`${lines.join('')}\n`))
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

async function asMail(entity: Entity, raw: Uint8Array, charset: string): Promise<string> {
  const { type, encoding } = entity
  const label = /[\w.:+-]{1,60}/.exec(charset)?.[0] ?? 'utf-8'
  const flowed = type.params.get('format')?.toLowerCase() === 'flowed' ? '; format=flowed' : ''
  const delsp = type.params.get('delsp')?.toLowerCase() === 'yes' ? '; delsp=yes' : ''
  const kind = type.value === 'text/html' ? 'text/html' : 'text/plain'
  // postal-mime keeps two pieces per line of an unencoded body and is slow on them; quoted-printable it copies in runs.
  const identity = isIdentity(encoding)
  const head = `Content-Type: ${kind}; charset="${label}"${flowed}${delsp}\nContent-Transfer-Encoding: ${identity ? 'quoted-printable' : encoding}\n\n`
  const mail = await PostalMime.parse(join(encoder.encode(head), identity ? escapeEquals(raw) : raw))
  return (kind === 'text/html' ? mail.html : mail.text) ?? ''
}

function escapeEquals(raw: Uint8Array): Uint8Array {
  let count = 0
  for (let at = raw.indexOf(61); at >= 0; at = raw.indexOf(61, at + 1)) count++
  if (count === 0) return raw
  const out = new Uint8Array(raw.length + 2 * count)
  let from = 0
  let to = 0
  for (let at = raw.indexOf(61); at >= 0; at = raw.indexOf(61, at + 1)) {
    out.set(raw.subarray(from, at + 1), to)
    to += at + 1 - from
    out[to++] = 51
    out[to++] = 68
    from = at + 1
  }
  out.set(raw.subarray(from), to)
  return out
}

function tooManyLines(raw: Uint8Array): boolean {
  if (raw.length <= LIMITS.bodyLines) return false
  let lines = 0
  for (let at = raw.indexOf(10); at >= 0; at = raw.indexOf(10, at + 1)) lines++
  return lines > LIMITS.bodyLines
}

function join(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(head.length + body.length)
  out.set(head)
  out.set(body, head.length)
  return out
}
