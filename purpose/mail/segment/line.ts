import { isCall } from './cues.ts'

/** A line with its offsets, without the white space at its ends. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly indent: number
}

/** The sign of a list item, with the space behind it. */
export const MARKER = /^(?:[-*•·‣▪●–+✓✔✅☑►▶]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u
/** A line that is one address of a page. */
export const URL_LINE = /^[<([]?(?:https?:\/\/|www\.)\S+$/i
const CALL_AND_URL = /^([^.!?:]{2,60}):?\s+[<(]?(?:https?:\/\/|www\.)\S+$/i
/** Addresses of pages and mailboxes within a line; global. */
export const URL_IN = /(?:https?:\/\/|www\.)[^\s<>"'\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi
/** The signs of the sentence behind an address; each run of them is looked at once. */
export const BEHIND_URL = /(?<![.,;:!?)])[.,;:!?)]+$/
/** A sign that a line holds an address of a page or a mailbox. */
export const ADDRESS = /:\/\/|www\.|@/i
/** A line drawn with signs. */
export const RULE = /^[-=_*~─━—#+.]{3,}$/
/** Words between brackets or behind an arrow, as text parts write a button. */
export const BRACKETED =
  /^(?=.*\p{L}{2})(?:\[\s*[^\][]{2,60}\]|>>\s*.{2,60}|[→➜»▶]\s*.{2,60}|[^«].{1,60}\s*(?:→|»|➜|>>|>|›))$/u
const AMOUNT = /(?:[€£$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|eur|euro|chf|gbp|usd))\s*$/i
/** The line above a quoted reply. */
export const WROTE = /(?:wrote|schreef|schrieb|écrit)(?:\s[^:]{0,80})?\s*:$/i
/** The sign at the end of a sentence or clause. */
export const END = /[.!?:;,…]["'”’)]?$/u
const MOST_IN_LINE = 70
/** No amount at the end of a line has more characters, and no more are looked at. */
const MOST_IN_AMOUNT = 100

/** Cuts a text into lines. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at <= text.length; ) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    let a = at
    let b = end
    while (a < b && isSpace(text.charCodeAt(a))) a++
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--
    lines.push({ text: text.slice(a, b), start: a, end: b, indent: a - at })
    if (end === text.length) break
    at = end + 1
  }
  return lines
}

/** White space, template tags and the zero-width space. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xe001 || code === 0x200b
}

/** A line in capitals. */
export const CAPITALS = /^(?=.*\p{Lu}{3})[\p{Lu}\d\s!%€'’&-]{3,40}$/u
/** Words of a line. */
export const words = (line: string): number => line.split(/\s+/).length
/** A line of an order: a few words and an amount. */
export const isPriced = (line: string): boolean =>
  AMOUNT.test(line.slice(-MOST_IN_AMOUNT)) && (/^\d/.test(line) ? line.length <= MOST_IN_LINE : words(line) <= 5)
/** True when a paragraph is running text or a list, such as stands under a heading. */
export const goesOn = (lines: readonly Line[]): boolean =>
  lines.length > 1 ||
  MARKER.test(lines[0]?.text ?? '') ||
  (lines[0]?.text.length ?? 0) > 50 ||
  END.test(lines[0]?.text ?? '')
/** True for a call with its address on one line: `Volg uw pakket: https://…`. */
export const isCallWithAddress = (line: string): boolean => {
  const label = CALL_AND_URL.exec(line)?.[1]
  return label !== undefined && words(label) <= 7 && isCall(label)
}
/** True when a line is short enough for a title or a button. */
export const isShort = (line: string): boolean => line.length <= MOST_IN_LINE && words(line) <= 10

/** The width at which lines were broken by a mail program; 0 when lines are lines. */
export function wrapWidth(lines: readonly Line[]): number {
  let widest = 0
  let full = 0
  for (const line of lines) {
    const width = line.indent + line.text.length
    if (width > 100 && !URL_LINE.test(line.text)) return 0
    if (width > widest && width <= 100) widest = width
  }
  if (widest < 56) return 0
  for (const line of lines) if (line.indent + line.text.length > widest - 14) full++
  return full >= 2 ? widest : 0
}
