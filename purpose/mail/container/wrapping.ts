import { LIMITS } from '../limits.ts'
import type { Body, Contents } from './body.ts'
import { htmlLines, type Line, textLines } from './lines.ts'
import { cleanSubject } from './subject.ts'

/** What would no longer be read when a mail is taken out of another. */
export interface Wrapping {
  /** The outer subject as written. */
  readonly subject: string
  /** The subject of the mail inside; empty when it has none. */
  readonly inner: string
  /** Words that stand above the mail inside. */
  readonly words: number
  /** Something other than words stands there, see `isDressed`. */
  readonly dressed: boolean
}

const DRESS = [
  /<(?:h[1-6]|img|picture|svg|video|button|input|v:[a-z]+)\b/i,
  /<a\b[^>]{0,2000}?\bhref\s*=[\s"']*(?![\s"']|mailto:|tel:)/i,
  /\bbackground(?:-image)?\s{0,20}[:=][^;>]{0,200}(?:url\(|https?:)/i,
]

/**
 * Whether nothing of the mail that its recipients got is lost when only the mail inside is read. Under a subject that
 * says "Fwd:" a colleague's short note in bare words may stand above it. Under any other, or none, nothing may; and
 * that other subject must be the one of the mail inside. What is more than that, the recipient sees: it is judged.
 */
export function onlyWraps({ subject, inner, words, dressed }: Wrapping): boolean {
  if (dressed) return false
  const { text, forwarded } = cleanSubject(subject)
  if (forwarded) return words <= LIMITS.forwarderWords
  return words === 0 && (text === '' || text === cleanSubject(inner).text)
}

/** Whether a stretch has what no note of a colleague has: a heading, a button, a picture, or a link that is no mail address or telephone number. */
export function isDressed(type: Body['type'], written: string): boolean {
  return type === 'text/html' ? DRESS.some((pattern) => pattern.test(written)) : /\bhttps?:\/\/\S/i.test(written)
}

/** Whether a mail with these own bodies is only the wrapping of the mail it carries, whose subject is `inner`. */
export function carries({ html, text }: Pick<Contents, 'html' | 'text'>, subject: string, inner: string): boolean {
  return [html, text].every(
    (body) =>
      body === null || onlyWraps({ subject, inner, words: wordsOf(body), dressed: isDressed(body.type, body.text) }),
  )
}

function wordsOf({ type, text }: Body): number {
  const lines = type === 'text/html' ? htmlLines(text, 0, text.length) : textLines(text, 0, text.length)
  return wordsIn(lines)
}

/** How many words stand in some lines. */
export function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.split(/\s+/).filter((word) => word !== '').length, 0)
}
