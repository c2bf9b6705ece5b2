import type { Range } from '../draft.ts'

/** Stands for every character of a placeholder that holds a value. */
export const VALUE = '\uE000'
/** Stands for every character of a tag that steers the template and prints nothing. */
export const CONTROL = '\uE001'
/** What a placeholder becomes in masked text. */
export const MARK = '□'

/** A placeholder or template tag. `include` prints words that this mail does not hold, `comment` prints none. */
export interface Mark {
  readonly kind: 'value' | 'control' | 'include' | 'comment'
  readonly range: Range
}

/** The part with each placeholder overwritten by as many fill characters, so that offsets stay what they were. */
export interface Masked {
  readonly text: string
  readonly marks: readonly Mark[]
}

type Kind = Mark['kind']
interface Syntax {
  readonly open: string
  readonly close: string
  readonly reach: number
  readonly kind: (inside: string) => Kind | null
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.\- |:]{0,60}$/u
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{1,40}$/
const LOOSE_NAME = /^[A-Za-z_][A-Za-z0-9_.]{0,40}$/
const PARTIAL = /^-?\s*(?:include|render|partial|section|snippet|content_for|component|embed)\b/i
/** The same where a value could stand: only with what is taken in behind it. */
const TAKEN_IN = /^(?:include|render|partial|snippet|component|embed|template)(?:\s*\(|\s+["'])/i

const handlebars = (inside: string): Kind => {
  const word = inside.replace(/^\{?[-~\s]*/, '')
  if (word.startsWith('>') || TAKEN_IN.test(word)) return 'include'
  if (word.startsWith('!')) return 'comment'
  if (/^[#/^]/.test(word) || /^else\b/.test(word)) return 'control'
  return 'value'
}
const liquid = (inside: string): Kind => (PARTIAL.test(inside) ? 'include' : 'control')
const erb = (inside: string): Kind => {
  if (/^@?\s*include\b/.test(inside)) return 'include'
  if (!/^[=-]/.test(inside)) return 'control'
  return /\brender\b/.test(inside) || TAKEN_IN.test(inside.replace(/^[=-]+\s*/, '')) ? 'include' : 'value'
}
const mailchimp = (inside: string): Kind =>
  /^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED)\b/i.test(inside) ? 'control' : 'value'
const named =
  (shape: RegExp) =>
  (inside: string): Kind | null =>
    shape.test(inside) ? 'value' : null
const upper = (inside: string): Kind | null => (/^[A-Z][A-Z0-9_]{1,40}$/.test(inside) ? 'value' : null)
const percent = (inside: string): Kind | null => (inside.length > 2 && PLAIN_NAME.test(inside) ? 'value' : null)

/** Comments that may hold whole stretches of the mail, other tags among them. */
const COMMENTS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/\{\{~?!--/g, /--~?\}\}/g],
  [/\{%[-~]?\s{0,20}comment\b[^%]{0,200}%\}/g, /\{%[-~]?\s{0,20}endcomment\s{0,20}[-~]?%\}/g],
  [/(?<!\{)\{#/g, /#\}/g],
  [/<%--/g, /--%>/g],
  [/<%#/g, /%>/g],
]

/** Longest first: where two begin at one place, the earlier of this list counts. */
const SYNTAXES: readonly Syntax[] = [
  { open: '{{{', close: '}}}', reach: 600, kind: handlebars },
  { open: '{{', close: '}}', reach: 600, kind: handlebars },
  { open: '{%', close: '%}', reach: 600, kind: liquid },
  { open: '<%', close: '%>', reach: 600, kind: erb },
  { open: '*|', close: '|*', reach: 120, kind: mailchimp },
  { open: '%%[', close: ']%%', reach: 4_000, kind: () => 'control' },
  { open: '%%=', close: '=%%', reach: 600, kind: () => 'value' },
  { open: '%%', close: '%%', reach: 60, kind: named(NAME) },
  { open: '%{', close: '}', reach: 60, kind: named(NAME) },
  { open: '${', close: '}', reach: 120, kind: named(/^[^{}<>]+$/) },
  { open: '[[', close: ']]', reach: 80, kind: named(/^[^[\]<>]+$/) },
  { open: '__', close: '__', reach: 44, kind: upper },
  { open: '%', close: '%', reach: 44, kind: percent },
  { open: '{', close: '}', reach: 44, kind: named(LOOSE_NAME) },
]

/** Finds the placeholders of one syntax; each close is looked for once, so the cost is linear. */
function scan(text: string, syntax: Syntax, rank: number, into: { mark: Mark; rank: number }[], limit: number): void {
  const { open, close, reach, kind } = syntax
  let closeAt = -1
  for (let at = text.indexOf(open); at >= 0; ) {
    const inner = at + open.length
    if (closeAt < inner) closeAt = text.indexOf(close, inner)
    if (closeAt < 0 || into.length >= limit) return
    let next = inner
    if (closeAt - inner <= reach && closeAt > inner) {
      const found = kind(text.slice(inner, closeAt))
      if (found) {
        next = closeAt + close.length
        into.push({ mark: { kind: found, range: [at, next] }, rank })
      }
    }
    at = text.indexOf(open, next)
  }
}

/** Finds the comments of one syntax, however long. One that nothing ends is none. */
function scanComments(
  text: string,
  [open, close]: (typeof COMMENTS)[number],
  into: { mark: Mark; rank: number }[],
  limit: number,
): void {
  close.lastIndex = 0
  let ended: RegExpExecArray | null = null
  open.lastIndex = 0
  for (let at = open.exec(text); at && into.length < limit; at = open.exec(text)) {
    const inner = open.lastIndex
    while (ended === null || ended.index < inner) {
      ended = close.exec(text)
      if (ended === null) return
    }
    open.lastIndex = close.lastIndex
    into.push({ mark: { kind: 'comment', range: [at.index, close.lastIndex] }, rank: -1 })
  }
}

const fill = (kind: Kind, length: number): string => (kind === 'value' ? VALUE : CONTROL).repeat(length)

/**
 * Overwrites comments and placeholders of Liquid, Handlebars, Mustache, ERB, Mailchimp, `%name%`, `%%name%%`, `${x}`, `%{x}`,
 * `[[x]]`, `__X__` and `{name}` with fill characters of the same length, before any tokenizer sees them:
 * they may hold `<` or quotes and may stand inside attributes. At most `limit` of them; linear time.
 */
export function mask(text: string, limit: number): Masked {
  const found: { mark: Mark; rank: number }[] = []
  for (const comment of COMMENTS) scanComments(text, comment, found, limit)
  for (let rank = 0; rank < SYNTAXES.length; rank++) {
    const syntax = SYNTAXES[rank]
    if (syntax) scan(text, syntax, rank, found, limit)
  }
  if (found.length === 0) return { text, marks: [] }
  found.sort((a, b) => a.mark.range[0] - b.mark.range[0] || a.rank - b.rank)
  const marks: Mark[] = []
  const out: string[] = []
  let at = 0
  for (const { mark } of found) {
    const [start, end] = mark.range
    if (start < at) continue
    out.push(text.slice(at, start), fill(mark.kind, end - start))
    marks.push(mark)
    at = end
  }
  out.push(text.slice(at))
  return { text: out.join(''), marks }
}

const UNEVEN = /\s\s|[^\S ]/
const VALUE_RUN = /\s*\uE000+\s*/g

/** Folds white space, makes each placeholder one mark and drops template tags. */
export function maskedText(filled: string): string {
  return fold(filled.replace(VALUE_RUN, ` ${MARK} `))
}

/** Folds white space to single spaces and trims. */
export function fold(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}
