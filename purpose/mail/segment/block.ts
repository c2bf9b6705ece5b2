import type { Range } from '../draft.ts'

const BLANK = /^(?:[\s\u200b\u200c\u2060\ufeff\u00ad\uE001]|\u034f)*$/

/** What a block is before roles are given. `cells` is a row of short cells. */
export type BlockKind = 'text' | 'heading' | 'item' | 'button' | 'cells' | 'alt' | 'quote' | 'subject'

/** Why a reader does not see a block; null when he does. */
export type Hiding = 'display' | 'size' | 'colour' | 'opacity' | 'off-screen' | null

/** How a block looks. Sizes in CSS pixels; contrast is the WCAG ratio, 1 to 21. */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly contrast: number
}

/** A link as written, before it is sorted. */
export interface RawLink {
  readonly href: string
  readonly range: Range
}

/** A stretch of a block's text that one link carries. */
export interface Span {
  readonly from: number
  to: number
  readonly link: number
}

/** A paragraph, heading, item, button, row or alternative text, with the map from its text to the part. */
export interface Block {
  kind: BlockKind
  /** Heading level 1-6; 0 for none. */
  level: number
  /** Decoded text with fill characters for placeholders, white space as written. */
  text: string
  /** Triples: offset in `text`, start and end in the part; start -1 for text that stands nowhere. */
  readonly pieces: number[]
  readonly spans: Span[]
  look: Look
  hiding: Hiding
  /** Why readers on some screens do not see it though others do; null when all do, or none. */
  partly: Hiding
  /** True where the reader calls it the line shown in the inbox. */
  preheader: boolean
  /** Marked as footer by its element or class, or after a signature line. */
  footer: boolean
  /** What another wrote, quoted in an answer to it. */
  reply: boolean
  /** True when the lines of the text are lines, false when they may be soft. */
  lined: boolean
  /** Blocks of one paragraph, list or table share it. */
  group: number
  row: number
  cell: number
}

/** True when a text shows nothing. Most begin with a letter, which is seen without the pattern. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return !(first > 32 && first < 127) && BLANK.test(text)
}

/** True when a stretch of a text is spaces and line breaks: what stands between most tags. */
export function isWhite(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && (code < 9 || code > 13)) return false
  }
  return true
}

/** A new, empty block. */
export function newBlock(kind: BlockKind, look: Look, group: number): Block {
  return {
    kind,
    level: 0,
    text: '',
    pieces: [],
    spans: [],
    look,
    hiding: null,
    partly: null,
    preheader: false,
    footer: false,
    reply: false,
    lined: false,
    group,
    row: 0,
    cell: 0,
  }
}

/** Adds text that stands at `start`..`end` of the part; equal lengths mean that it stands there literally. */
export function append(block: Block, text: string, start: number, end: number, link: number): void {
  const at = block.text.length
  block.pieces.push(at, start, end)
  block.text += text
  if (link < 0) return
  const last = block.spans[block.spans.length - 1]
  if (last && last.link === link && last.to === at) last.to = at + text.length
  else block.spans.push({ from: at, to: at + text.length, link })
}

/** Adds text without the template tags in it, which print nothing. */
export function appendShown(block: Block, text: string, start: number, end: number, link: number): void {
  if (!text.includes('\uE001')) {
    append(block, text, start, end, link)
    return
  }
  for (const match of text.matchAll(/[^\uE001]+/g)) {
    append(block, match[0], start + match.index, start + match.index + match[0].length, link)
  }
}

/** Puts one block behind another, with a space between: what is too much to be a block of its own. */
export function merge(into: Block, block: Block): void {
  const shift = into.text.length + 1
  into.pieces.push(into.text.length, -1, -1)
  into.text += ' '
  for (let i = 0; i < block.pieces.length; i += 3) {
    into.pieces.push((block.pieces[i] ?? 0) + shift, block.pieces[i + 1] ?? -1, block.pieces[i + 2] ?? -1)
  }
  for (const { from, to, link } of block.spans) into.spans.push({ from: from + shift, to: to + shift, link })
  into.text += block.text
  into.reply &&= block.reply
}

/**
 * The ranges in the part of `from`..`to` of a block's text: half-open, disjoint, in order, blank pieces left out.
 * `hint` is an index into `pieces` at or before `from`, so that a walk over sentences stays linear.
 */
export function rangesOf(block: Block, from: number, to: number, hint: number): { ranges: Range[]; hint: number } {
  const { pieces, text } = block
  const ranges: [number, number][] = []
  let i = hint
  while (i + 3 < pieces.length && (pieces[i + 3] ?? 0) <= from) i += 3
  const first = i
  for (; i < pieces.length && (pieces[i] ?? 0) < to; i += 3) {
    const at = pieces[i] ?? 0
    const start = pieces[i + 1] ?? -1
    const end = pieces[i + 2] ?? 0
    if (start < 0) continue
    const stop = i + 3 < pieces.length ? (pieces[i + 3] ?? 0) : text.length
    let a = Math.max(from, at)
    let b = Math.min(to, stop)
    const literal = end - start === stop - at
    const last = ranges[ranges.length - 1]
    const joined = last !== undefined && last[1] === (literal ? start + a - at : start)
    if (!joined) while (a < b && text.charCodeAt(a) <= 32) a++
    if (stop >= to || pieces[i + 4] !== end) while (b > a && text.charCodeAt(b - 1) <= 32) b--
    if (a >= b) continue
    const s = literal ? start + a - at : start
    const e = literal ? start + b - at : end
    if (last && joined) last[1] = e
    else ranges.push([s, e])
  }
  return { ranges, hint: first }
}
