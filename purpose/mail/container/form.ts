import type { Format, Source } from '../draft.ts'
import { hasWideMark, isUtf8 } from './charset.ts'

const EXTENSIONS: Readonly<Record<string, Format | 'template'>> = {
  eml: 'eml',
  mime: 'eml',
  mht: 'eml',
  msg: 'msg',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'mjml',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  text: 'txt',
  json: 'json',
  liquid: 'template',
  hbs: 'template',
  handlebars: 'template',
  mustache: 'template',
  erb: 'template',
  twig: 'template',
  ejs: 'template',
  njk: 'template',
  j2: 'template',
  tpl: 'template',
}
const HEADER =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|content-transfer-encoding|reply-to|delivered-to|dkim-signature|list-unsubscribe|sender|x-[\w-]{1,60}|arc-[\w-]{1,40}|authentication-results):/i
const MACHINE = /^(?:mime-version|content-type|received|return-path):/im
/** Markup at the top, under a subject or not: whoever calls it text copied the source of a mail. */
const SOURCE_ON_TOP =
  /^\ufeff?\s{0,200}(?:(?:subject|onderwerp|betreff|objet)[ \t]*:[^\n]{0,1000}\n\s{0,200})?<(?:!doctype|!--|\/?(?:html|head|title|meta|link|style|body|mjml|table|tbody|tr|td|center|div|section|main|h[1-6]|p|span|font|b|strong|a|img|ul|ol)\b)[^<]{0,2000}>/i
const OUTLOOK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * The form of a source: as it says, else by its path, else by its content, of which `readHead` gives the top. Null when
 * it is no text and no mail, whatever it says.
 */
export function formOf(source: Source, readHead: () => string): Format | null {
  if (typeof source.bytes !== 'string' && isOutlook(source.bytes)) return 'msg'
  const byPath = EXTENSIONS[extension(source.path ?? '')]
  // The one form whose bytes are no text: of these it is told that they are no such file.
  if ((source.as ?? byPath) === 'msg') return 'msg'
  if (typeof source.bytes !== 'string' && isBinary(source.bytes) && !isWideMail(readHead())) return null
  if (source.as) return source.as === 'txt' ? textForm(readHead()) : source.as
  if (byPath === 'template' || byPath === 'html') return /<mjml[\s>]/i.test(readHead()) ? 'mjml' : 'html'
  if (byPath === 'txt') return textForm(readHead())
  // Markup that is called a mail; a header never begins so.
  if (byPath === 'eml' && /^\s*</.test(readHead())) return byContent(readHead())
  return byPath ?? byContent(readHead())
}

/** What is called text may be the source of a mail: with the headers that a machine writes, or with markup on top. */
function textForm(head: string): Format {
  if (MACHINE.test(head) && looksLikeMail(head)) return 'eml'
  return SOURCE_ON_TOP.test(head) ? byContent(head) : 'txt'
}

/** Whether a text is the source of a mail rather than its words. */
export function isSource(text: string): boolean {
  return textForm(text) !== 'txt'
}

/** Whether bytes begin as an Outlook file (compound file). */
export function isOutlook(bytes: Uint8Array): boolean {
  return OUTLOOK.every((byte, index) => bytes[index] === byte)
}

function byContent(head: string): Format {
  const start = head.trimStart()
  if (start.startsWith('{') && /"(?:html|text|subject)"\s{0,20}:/.test(start)) return 'json'
  if (looksLikeMail(head)) return 'eml'
  if (/<mjml[\s>]/i.test(head)) return 'mjml'
  if (
    /<(?:!doctype|html|head|body|table|div|p|span|a|h[1-6]|ul|ol|br|style|center|img|td|b|strong|font)\b[^<>]{0,2000}>/i.test(
      head,
    )
  )
    return 'html'
  return 'txt'
}

/** Two header lines of a mail at the top, or one that only a machine writes. */
function looksLikeMail(head: string): boolean {
  let headers = 0
  for (const line of head.slice(0, 8000).replace(/^\s+/, '').split(/\r?\n/, 60)) {
    if (/^[ \t]/.test(line) || /^>?From \S/.test(line)) continue
    if (!HEADER.test(line)) {
      if (headers === 0 || line === '' || !/^[\w-]{1,60}:/.test(line)) break
      continue
    }
    headers += /^(?:mime-version|content-type|received|return-path|message-id|dkim)/i.test(line) ? 2 : 1
    if (headers >= 2) return true
  }
  return false
}

/** A mail whose headers are plain and whose body is UTF-16 as it is: by its charset, or by the mark on the body. */
function isWideMail(head: string): boolean {
  return looksLikeMail(head) && (/charset\s{0,5}=\s{0,5}["']?utf-?16/i.test(head) || /\n\r?\n(?:ÿþ|þÿ)/.test(head))
}

/** How much of a file is looked at for bytes that no text has. */
const SAMPLE = 4096
/** The controls that a text has: those that move the place, and the one by which letters change. */
const OF_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])

/** Bytes that no text has: the first ones of an archive, a PDF or a picture, or many controls that make no UTF-8. */
function isBinary(bytes: Uint8Array): boolean {
  if (hasWideMark(bytes)) return false
  const [a, b, c, d] = bytes
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return true
  let nuls = 0
  let controls = 0
  const sample = bytes.subarray(0, SAMPLE)
  for (const byte of sample) {
    if (byte === 0) nuls++
    if (byte < 0x20 && !OF_TEXT.has(byte)) controls++
  }
  if (a === 0x50 && b === 0x4b && (c === 3 || nuls > 0)) return true
  if (a === 0x89 && nuls > 0) return true
  return nuls > 8 || (controls > Math.min(8, 2 + sample.length / 20) && !isUtf8(bytes))
}

function extension(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const last = name.slice(name.lastIndexOf('.') + 1)
  return name.includes('.') ? last : ''
}
