import { fail, ok, type Result } from '../../problem.ts'
import type { Format, Range, Sender } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import { type Body, type Contents, noSubject, senderFrom } from './body.ts'
import { htmlLines, textLines } from './lines.ts'
import { type Locate, placesIn, shifted } from './place.ts'

interface Named {
  readonly text: string
  readonly at: number
}

interface Top {
  readonly subject: Named | null
  readonly sender: Sender | null
  readonly skip: readonly Range[]
}

const WINDOW = 4000
const TO_ME = /(?:^|[\s>])(?:aan mij|to me|an mich|[àa] moi)\s{0,5}(?:$|[<▼\n])/i
const FRONT = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/
const SUBJECT = /^[ \t]*(?:subject|onderwerp|betreff|objet)[ \t]*:[ \t]*(["']?)(.*?)\1[ \t]*\r?$/im
const FROM = /^[ \t]*(?:from|van|von|de|afzender)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/im

/** Reads a bare text: HTML, MJML, Markdown or plain text, with a subject on top or in its title. */
export function decodeTemplate(text: string, format: Exclude<Format, 'eml' | 'msg' | 'json'>): Result<Contents> {
  const limit = format === 'md' ? LIMITS.markdownChars : LIMITS.bodyChars
  if (text.length > limit) return fail(problems.make('body-too-long', { limit }))
  const locate = placesIn(text)
  const markup = format === 'html' || format === 'mjml'
  const written = topOf(text)
  const top = written.skip.length > 0 ? written : (pastedTop(text, format) ?? written)
  const subject = top.subject ?? (markup ? titleOf(text, format) : null)
  const body: Body = { type: TYPES[format], text, line: 1, locate, skip: top.skip }
  return ok({
    format,
    subject: subject ? named(subject, locate) : noSubject(locate),
    sender: top.sender,
    html: markup ? body : null,
    text: markup ? null : body,
    listUnsubscribe: [],
    oneClick: false,
    attachments: [],
    encrypted: false,
    found: [],
  })
}

const TYPES = { html: 'text/html', mjml: 'text/mjml', md: 'text/markdown', txt: 'text/plain' } as const

function named(subject: Named, locate: Locate): Body {
  return {
    type: 'subject',
    text: subject.text,
    line: locate(subject.at).line,
    locate: shifted(locate, subject.at),
    skip: [],
  }
}

/** Front matter, a comment with the subject, or lines "Subject: …" above a text or markup. */
function topOf(text: string): Top {
  const front = FRONT.exec(text)
  if (front) return read(text, front[0].length, 0)
  const comment = /^\s{0,200}<!--([^>]{0,2000}?)-->/.exec(text)
  if (comment && SUBJECT.test(comment[1] ?? '')) return read(text, comment[0].length, 0)
  const lines =
    /^(?:\ufeff?\s{0,20}(?:subject|onderwerp|betreff|objet|from|van|von|afzender|to|aan|an)[ \t]*:[^\n]{0,1000}(?:\n|$)){1,4}/i.exec(
      text,
    )
  return lines && SUBJECT.test(lines[0]) ? read(text, lines[0].length, 0) : { subject: null, sender: null, skip: [] }
}

function read(text: string, length: number, from: number): Top {
  const top = text.slice(from, length).replace(/<!--|-->/g, (mark) => `${' '.repeat(mark.length - 1)}\n`)
  const match = SUBJECT.exec(top)
  const words = match?.[2] ?? ''
  const subject = match ? { text: words, at: match.index + match[0].lastIndexOf(words) } : null
  return { subject, sender: senderFrom(FROM.exec(top)?.[1] ?? ''), skip: [[0, length]] }
}

function titleOf(text: string, format: Format): Named | null {
  const pattern =
    format === 'mjml' ? /<mj-title[^>]{0,500}>([^<]{0,1000})<\/mj-title/i : /<title[^>]{0,500}>([^<]{0,1000})<\/title/i
  const match = pattern.exec(text.slice(0, LIMITS.forwardWindow))
  const words = match?.[1]?.trim() ?? ''
  if (!match || words === '') return null
  return { text: decoded(words).replace(/\s+/g, ' '), at: match.index + match[0].indexOf(words, match[0].indexOf('>')) }
}

/** What stands above a mail copied from a web mail: the subject, the sender with an address, a time, "to me". */
function pastedTop(text: string, format: Format): Top | null {
  if (format === 'md' || format === 'mjml' || !TO_ME.test(text.slice(0, WINDOW))) return null
  const lines = format === 'html' ? htmlLines(text, 0, WINDOW) : textLines(text, 0, WINDOW)
  const top = lines.filter((line) => line.text !== '').slice(0, 8)
  const end = top.findIndex((line) => TO_ME.test(line.text))
  const above = top.slice(0, end + 1)
  const from = above.findIndex((line) => /[^\s<>@]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/.test(line.text))
  const last = top[end]
  if (!last || from < 0) return null
  const first = from > 0 ? above[0] : undefined
  return {
    subject: first ? { text: first.text, at: first.range[0] } : null,
    sender: senderFrom(above[from]?.text ?? ''),
    skip: [[0, last.range[1]]],
  }
}

function decoded(words: string): string {
  const marks: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    apos: "'",
    nbsp: ' ',
    euro: '€',
  }
  return words.replace(/&(#\d{1,6}|[a-z]{2,6});/g, (whole, name: string) => {
    const code = name.startsWith('#') ? Number(name.slice(1)) : 0
    return marks[name] ?? (code > 0 && code < 0x10000 ? String.fromCharCode(code) : whole)
  })
}
