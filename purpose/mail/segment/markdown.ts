import MarkdownIt from 'markdown-it'
import type { Range } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { append, appendShown, type Block, type BlockKind, type Look, newBlock } from './block.ts'
import { readHtml } from './html.ts'
import type { Masked } from './mask.ts'
import { addBlock, addReading, emptyReading, type Reading } from './reading.ts'
import { BREAK } from './sentence.ts'

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

const markdown = new MarkdownIt({ html: true, linkify: false, maxNesting: 40 })
const SIZES = [16, 32, 24, 20, 17, 16, 16]
/** A tag that shows something by itself. */
const SHOWS = /^<(?:img|input|iframe|embed|object|video)\b/i
/** The signs of a quote before its lines. */
const QUOTED = /^[ \t]*>[ \t>]*/gm
const ANCHOR = /^<a\b[^>]{0,500}?\shref\s*=\s*["']?([^"'\s>]+)/i
const BUTTON = /^\[[^\]]+\]\([^)]*\)\s*(?:\{[^}]*\})?$/

/** Turns the tokens of a Markdown mail into blocks; words are found again in the source, from the line of their token on. */
class MarkdownReader {
  readonly reading: Reading = emptyReading()
  private readonly text: string
  private readonly skip: readonly Range[]
  private readonly starts: number[] = [0]
  private readonly open: string[] = []
  private cursor = 0
  private group = 0
  private cells: Block | null = null

  constructor(text: string, skip: readonly Range[]) {
    this.text = text
    this.skip = skip
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  read(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.nesting === 1) this.enter(token)
      else if (token.nesting === -1) this.leave(token)
      else if (token.type === 'inline') this.inline(token)
      else if (token.type === 'fence' || token.type === 'code_block') this.code(token)
      else if (token.type === 'html_block' && token.map)
        this.html(this.starts[token.map[0]] ?? 0, this.starts[token.map[1]] ?? this.text.length)
    }
  }

  private enter(token: Token): void {
    this.open.push(token.tag)
    if (token.map) this.cursor = Math.max(this.cursor, this.starts[token.map[0]] ?? 0)
    if (token.tag === 'ul' || token.tag === 'ol' || token.tag === 'table') this.group++
    if (token.tag === 'tr') this.cells = this.begin('cells', 16, false)
  }

  private leave(token: Token): void {
    this.open.pop()
    if (token.tag !== 'tr' || !this.cells) return
    this.push(this.cells)
    this.cells = null
  }

  private begin(kind: BlockKind, size: number, bold: boolean): Block {
    const look: Look = { size, bold, contrast: 21 }
    const grouped = kind === 'item' || kind === 'cells'
    const block = newBlock(kind, look, grouped ? this.group : ++this.group)
    block.lined = true
    return block
  }

  private push(block: Block): void {
    if (block.text.trim() !== '') addBlock(this.reading, block)
  }

  private inline(token: Token): void {
    const heading = this.open.find((tag) => /^h[1-6]$/.test(tag))
    const level = heading ? Number(heading[1]) : 0
    if (token.map) this.cursor = Math.max(this.cursor, this.starts[token.map[0]] ?? 0)
    const from = this.cursor
    if (this.skip.some(([start, end]) => from >= start && from < end)) return
    const lone = BUTTON.test(token.content.trim())
    const kind =
      level > 0
        ? 'heading'
        : this.open.includes('blockquote')
          ? 'quote'
          : this.open.includes('li')
            ? 'item'
            : lone
              ? 'button'
              : 'text'
    const block = this.cells ?? this.begin(kind, SIZES[level] ?? 16, level > 0)
    block.level = level
    if (this.cells && block.text !== '') append(block, block.text.trimEnd().endsWith(':') ? ' ' : ': ', -1, -1, -1)
    this.children(token.children ?? [], block)
    if (!this.cells) this.push(block)
  }

  private children(tokens: readonly Token[], block: Block): void {
    let link = -1
    for (const token of tokens) {
      if (token.type === 'link_open') link = this.link(String(token.attrGet('href') ?? ''))
      else if (token.type === 'link_close') link = -1
      else if (token.type === 'softbreak') append(block, ' ', -1, -1, link)
      else if (token.type === 'hardbreak') append(block, BREAK, -1, -1, link)
      else if (token.type === 'image') this.image(token, link)
      else if (token.type === 'html_inline') link = this.tag(token, link)
      else if (token.type === 'text' || token.type === 'code_inline') this.words(token.content, block, link)
    }
  }

  /** Finds words in the source behind the cursor; what was escaped or decoded is put where the cursor stands. */
  private words(content: string, block: Block, link: number): void {
    const lead = content.length - content.trimStart().length
    const core = content.slice(lead)
    if (core === '') {
      append(block, content, -1, -1, link)
      return
    }
    const window = this.text.slice(this.cursor, this.cursor + core.length + 2_000)
    const at = window.indexOf(core)
    if (lead > 0) append(block, content.slice(0, lead), -1, -1, link)
    if (at < 0) {
      append(block, core, -1, -1, link)
      return
    }
    const start = this.cursor + at
    this.cursor = start + core.length
    appendShown(block, core, start, start + core.length, link)
  }

  private link(href: string): number {
    if (href === '' || this.reading.links.length >= LIMITS.links) return -1
    const at = this.text.indexOf(href, this.cursor)
    const range: Range = at < 0 || at > this.cursor + 4_000 ? [this.cursor, this.cursor] : [at, at + href.length]
    return this.reading.links.push({ href, range }) - 1
  }

  private image(token: Token, link: number): void {
    const src = String(token.attrGet('src') ?? '')
    const at = this.text.indexOf('![', this.cursor)
    const start = at < 0 ? this.cursor : at
    const close = this.text.indexOf(')', start)
    const end = close < 0 ? start : close + 1
    const block = this.begin('alt', 16, false)
    this.words(token.content, block, link)
    this.push(block)
    this.reading.pictures.push({
      kind: 'picture',
      src,
      alt: token.content,
      width: -1,
      height: -1,
      stretched: false,
      row: 0,
      cell: 0,
      link,
      range: [start, end],
      at: this.reading.blocks.length,
      hidden: false,
    })
    this.cursor = Math.max(this.cursor, end)
  }

  /** Reads the HTML at `start`..`end` as HTML. */
  private html(start: number, end: number): void {
    if (this.skip.some(([from, to]) => start >= from && start < to)) return
    const raw = this.text.slice(start, end)
    const written = this.open.includes('blockquote') ? raw.replace(QUOTED, (signs) => ' '.repeat(signs.length)) : raw
    const inner = readHtml({ text: written, marks: [] }, written, [], false)
    addReading(this.reading, inner, start, this.group)
    this.group += inner.blocks.reduce((most, { group }) => Math.max(most, group), 0)
    this.cursor = Math.max(this.cursor, end)
  }

  /** What a tag between words shows, and the link that it begins or ends. */
  private tag({ content }: Token, link: number): number {
    const at = SHOWS.test(content) ? this.text.indexOf(content, this.cursor) : -1
    if (at >= 0) this.html(at, at + content.length)
    const href = ANCHOR.exec(content)?.[1]
    return href ? this.link(href) : content.startsWith('</a') ? -1 : link
  }

  private code(token: Token): void {
    const block = this.begin('text', 14, false)
    for (const line of token.content.split('\n')) {
      if (block.text !== '') append(block, BREAK, -1, -1, -1)
      this.words(line, block, -1)
    }
    this.push(block)
  }
}

/** Reads Markdown into blocks. */
export function readMarkdown(masked: Masked, skip: readonly Range[]): Reading {
  const reader = new MarkdownReader(masked.text, skip)
  reader.read(markdown.parse(masked.text, {}))
  return reader.reading
}
