import type { FieldsData, ParserConfig } from '@kenjiuno/msgreader'
import { fail, ok, type Result } from '../../problem.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import { type Attached, type Body, type Contents, senderOf } from './body.ts'
import { charsetOf, decodeAs, textOf } from './charset.ts'
import { senderIn, unsubscribe } from './eml.ts'
import { readHead } from './mime-header.ts'
import { checkOutlook } from './outlook-check.ts'
import { onePlace } from './place.ts'
import { codePage, readRtf } from './rtf.ts'
import { unpackRtf } from './rtf-unpack.ts'
import { decodeHeaders } from './transfer.ts'
import { carries } from './wrapping.ts'

type Raw = ReadonlyMap<number, Uint8Array>

interface Opened {
  readonly fields: FieldsData
  readonly raw: WeakMap<FieldsData, Map<number, Uint8Array>>
}

const SUBJECT = 0x0037001e
const NAME = 0x0c1a001e
const BODY = 0x1000001e
const HTML = 0x1013001e

/**
 * Takes an Outlook mail (.msg) apart. The reader is loaded when the first such mail comes.
 * The file has no lines, so every place in it is its beginning.
 */
export async function decodeOutlook(bytes: Uint8Array): Promise<Result<Contents>> {
  const checked = checkOutlook(bytes)
  if (!checked.ok) return checked
  const opened = await open(checked.value)
  if (!opened.ok) return opened
  return contentsOf(opened.value.fields, opened.value.raw, 0)
}

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Opened>> {
  const Reader = await loadReader()
  if (Reader === null) return fail(problems.make('no-outlook-reader'))
  const raw: Opened['raw'] = new WeakMap()
  try {
    const reader = new Reader(bytes.buffer)
    reader.parserConfig = {
      propertyObserver: (fields, tag, value) => {
        if (value === null) return
        const kept = raw.get(fields) ?? new Map<number, Uint8Array>()
        raw.set(fields, kept.set(tag, value))
      },
    }
    const fields = reader.getFileData()
    return fields.error ? fail(problems.make('broken', { format: '.msg' })) : ok({ fields, raw })
  } catch {
    return fail(problems.make('broken', { format: '.msg' }))
  }
}

type MsgReader = new (
  file: ArrayBuffer,
) => {
  parserConfig?: ParserConfig
  getFileData(): FieldsData
}

/** Loads the reader; bundlers and Node wrap the CommonJS module differently. */
async function loadReader(): Promise<MsgReader | null> {
  try {
    let module: unknown = await import('@kenjiuno/msgreader')
    for (let turn = 0; turn < 2 && typeof module !== 'function'; turn++)
      module = (module as { default: unknown }).default
    return typeof module === 'function' ? (module as MsgReader) : null
  } catch {
    return null
  }
}

async function contentsOf(fields: FieldsData, raw: Opened['raw'], depth: number): Promise<Result<Contents>> {
  const own: Raw = raw.get(fields) ?? new Map()
  const attachments = fields.attachments ?? []
  const bodies = bodiesOf(fields, own)
  if (!bodies.ok) return bodies
  const inner = attachments.length === 1 ? attachments[0]?.innerMsgContentFields : undefined
  const subject = ansi(own, SUBJECT) ?? fields.subject ?? ''
  if (inner && depth < LIMITS.messages) {
    const opened = await contentsOf(inner, raw, depth + 1)
    if (opened.ok && carries(bodies.value, subject, opened.value.subject.text))
      return ok({ ...opened.value, found: [{ code: 'unwrapped-forward', part: 'p1', range: [0, 0] }] })
  }
  const head = readHead(new TextEncoder().encode(fields.headers ?? ''), 0, LIMITS.headerBytes, () => false)
  return ok({
    format: 'msg',
    subject: bodyOf('subject', subject.slice(0, LIMITS.headerValue)),
    sender: sender(fields, own, head.fields),
    ...bodies.value,
    ...unsubscribe(head.fields),
    attachments: attachments.slice(0, LIMITS.attachments).map(attached),
    encrypted:
      /^IPM\.Note\.(SMIME|Secure)/i.test(fields.messageClass ?? '') && isEmpty(bodies.value.html ?? bodies.value.text),
    found: [],
  })
}

function bodiesOf(fields: FieldsData, own: Raw): Result<Pick<Contents, 'html' | 'text'>> {
  const rtf = fields.compressedRtf && !fields.html ? unpackRtf(fields.compressedRtf, LIMITS.bodyBytes) : null
  const fromRtf = rtf ? readRtf(rtf) : null
  const html = (fields.html && markup(fields.html, own)) ?? ansi(own, HTML) ?? fields.bodyHtml ?? fromRtf?.html ?? ''
  const text = ansi(own, BODY) ?? fields.body ?? fromRtf?.text ?? ''
  if (Math.max(html.length, text.length) > LIMITS.bodyChars) {
    return fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
  }
  const words = text.replace(/\r\n/g, '\n')
  return ok({
    html: html.trim() === '' ? null : bodyOf('text/html', html),
    text: words.trim() === '' ? null : bodyOf('text/plain', words),
  })
}

function bodyOf(type: string, text: string): Body {
  return { type, text, line: 1, locate: onePlace(1), skip: [] }
}

function isEmpty(body: Body | null): boolean {
  return (
    body === null ||
    body.text.replace(/<(style|head|title)\b[\s\S]{0,100000}?<\/\1>|<[^>]{0,2000}>|&nbsp;/gi, '').trim() === ''
  )
}

/** A text that was kept in a code page; null when it was kept as Unicode. */
function ansi(own: Raw, tag: number): string | null {
  const bytes = own.get(tag)
  if (!bytes) return null
  const text = decodeAs(bytes, charsetFor(own)) ?? textOf(bytes)
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function markup(bytes: Uint8Array, own: Raw): string {
  const start = decodeAs(bytes.subarray(0, 4096), 'windows-1252') ?? ''
  return decodeAs(bytes, own.has(0x3fde0003) ? charsetFor(own) : (charsetOf(start) ?? 'utf-8')) ?? textOf(bytes)
}

function charsetFor(own: Raw): string {
  const value = own.get(0x3fde0003) ?? own.get(0x3ffd0003)
  return codePage(value ? (value[0] ?? 0) + 256 * (value[1] ?? 0) : 1252)
}

function sender(fields: FieldsData, own: Raw, head: ReturnType<typeof readHead>['fields']): Contents['sender'] {
  const written = head.has('from') ? senderIn(decodeHeaders(head), head) : null
  if (written) return written
  const smtp = fields.senderSmtpAddress ?? fields.sentRepresentingSmtpAddress ?? fields.creatorSMTPAddress ?? ''
  const address = smtp || (fields.senderEmail?.includes('@') ? fields.senderEmail : '')
  return senderOf(ansi(own, NAME) ?? fields.senderName ?? '', address)
}

function attached(field: FieldsData): Attached {
  const name = field.fileName ?? field.fileNameShort ?? field.name ?? ''
  const dot = name.lastIndexOf('.')
  const type = field.innerMsgContent
    ? 'message/rfc822'
    : (TYPES[name.slice(dot + 1).toLowerCase()] ?? 'application/octet-stream')
  return { name: name.slice(0, 300), type, inline: field.attachmentHidden === true || Boolean(field.pidContentId) }
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  pdf: 'application/pdf',
  ics: 'text/calendar',
  txt: 'text/plain',
  html: 'text/html',
}
