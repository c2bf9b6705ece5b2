import type { Range } from '../draft.ts'

/** A line as a reader sees it, with where it stands in the decoded text. */
export interface Line {
  /** Without quote marks and white space around it. */
  readonly text: string
  readonly range: Range
  /** Marks of quoting before it (`> `) in plain text; null when there are none. */
  readonly mark: Range | null
}

const QUOTE = /^[ \t]{0,3}(?:>[ \t]?)+/
const BREAKS =
  /^\/?(?:br|p|div|tr|table|li|ul|ol|h[1-6]|hr|blockquote|title|style|head|body|html|center|section|article)\b/i
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  eacute: 'é',
  agrave: 'à',
  uuml: 'ü',
}

/** The lines of a plain text from `from` on, at most to `to`. */
export function textLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < Math.min(to, text.length); ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const written = text.slice(at, Math.min(end, at + 2000))
    const mark = QUOTE.exec(written)?.[0].length ?? 0
    lines.push({ text: written.slice(mark).trim(), range: [at, end], mark: mark > 0 ? [at, at + mark] : null })
    at = end + 1
  }
  return lines
}

/** The lines a reader sees of an HTML text from `from` on, at most to `to`: tags off, blocks and breaks as line ends. */
export function htmlLines(html: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  const end = Math.min(to, html.length)
  let words = ''
  let first = from
  let last = from
  const finish = () => {
    const text = words.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text !== '') lines.push({ text, range: [first, last], mark: null })
    words = ''
  }
  for (let at = from; at < end; ) {
    const open = html.indexOf('<', at)
    const stop = open < 0 || open > end ? end : open
    if (stop > at) {
      const run = html.slice(at, stop)
      if (words.trim() === '' && run.trim() !== '') first = at + run.length - run.trimStart().length
      words += unescaped(run)
      if (run.trim() !== '') last = at + run.trimEnd().length
    }
    if (stop >= end) break
    const close = tagEnd(html, stop, end)
    const name = html.slice(stop + 1, stop + 14)
    if (BREAKS.test(name)) finish()
    else if (/^\/?t[dh]\b/i.test(name)) words += ' '
    at = close
  }
  finish()
  return lines
}

/** Offset behind a tag, a comment, or a style or script with all it holds. */
function tagEnd(html: string, open: number, end: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open, end)
  const name = /^<(style|script|title)\b/i.exec(html.slice(open, open + 10))?.[1]
  if (!name) return behind(html, '>', open, end)
  const close = html.slice(open, end).toLowerCase().indexOf(`</${name.toLowerCase()}`)
  return close < 0 ? end : behind(html, '>', open + close, end)
}

function behind(html: string, what: string, from: number, end: number): number {
  const at = html.indexOf(what, from)
  return at < 0 || at >= end ? end : at + what.length
}

function unescaped(run: string): string {
  if (!run.includes('&')) return run
  return run.replace(/&(#39|[a-z]{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
