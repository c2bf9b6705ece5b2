import type { Range } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { append, appendShown, type Block, type BlockKind, type Look, newBlock } from './block.ts'
import { Closings } from './closings.ts'
import { isCall, isClosing, isPair } from './cues.ts'
import {
  ADDRESS,
  BEHIND_URL,
  BRACKETED,
  CAPITALS,
  END,
  goesOn,
  isCallWithAddress,
  isPriced,
  isShort,
  type Line,
  linesOf,
  MARKER,
  RULE,
  URL_IN,
  URL_LINE,
  WROTE,
  words,
  wrapWidth,
} from './line.ts'
import type { Masked } from './mask.ts'
import { addBlock, emptyReading, type Reading } from './reading.ts'
import { introducesReply } from './reply.ts'
import { greetOnly, isGreeting } from './salutation.ts'
import { BREAK } from './sentence.ts'

const LOOK: Look = { size: 16, bold: false, contrast: 21 }
const TITLE: Look = { size: 20, bold: true, contrast: 21 }

/** Reads plain text: paragraphs, headings, buttons, items, quotes, rows and the signature, each a block. */
class PlainReader {
  readonly reading: Reading = emptyReading()
  private readonly skip: readonly Range[]
  private group = 0
  private signed = false
  private wide = 0
  /** Is the whole text in capitals? Then a line in capitals is nothing of its own. */
  private shouts = false
  private readonly closings = new Closings()

  constructor(skip: readonly Range[]) {
    this.skip = skip
  }

  read(text: string): void {
    let paragraph: Line[] = []
    const lines = linesOf(text).filter((line) => !this.skip.some(([from, to]) => line.start < to && line.end > from))
    this.wide = wrapWidth(lines)
    this.shouts = lines.filter(({ text: one }) => /\p{Lu}/u.test(one)).every(({ text: one }) => !/\p{Ll}{3}/u.test(one))
    const paragraphs: Line[][] = []
    for (const line of lines) {
      if (line.text !== '' && !RULE.test(line.text) && line.text !== '--') {
        paragraph.push(line)
        continue
      }
      if (paragraph.length > 0) paragraphs.push(paragraph)
      paragraph = []
      if (line.text !== '') paragraphs.push([line])
    }
    if (paragraph.length > 0) paragraphs.push(paragraph)
    for (let i = 0; i < paragraphs.length; i++) {
      this.paragraph(paragraphs[i] ?? [], paragraphs[i - 1], paragraphs[i + 1])
    }
  }

  private paragraph(
    lines: readonly Line[],
    before: readonly Line[] | undefined,
    after: readonly Line[] | undefined,
  ): void {
    const first = lines[0]
    if (!first) return
    if (lines.length === 1 && (RULE.test(first.text) || first.text === '--')) {
      if (first.text === '--' || (/^[-_]{2,3}$/.test(first.text) && this.reading.blocks.length > 2)) this.signed = true
      return
    }
    this.group++
    const quote = lines.findIndex(({ text }) => text.startsWith('>'))
    if (quote >= 0) {
      const above = lines.slice(0, quote)
      for (let at = 0; at < above.length; ) at = this.unit(above, at, after)
      this.quoted(lines.slice(quote), quote > 0 ? above : before, after)
      return
    }
    for (let at = 0; at < lines.length; ) at = this.unit(lines, at, after)
  }

  /** Reads one unit from line `at` on and gives the line after it. */
  private unit(lines: readonly Line[], at: number, after: readonly Line[] | undefined): number {
    const line = lines[at]
    if (!line) return at + 1
    const next = lines[at + 1]
    const marker = MARKER.exec(line.text)
    if (marker && !(lines.length === 1 && this.signsOff(line, marker[0]))) return this.item(lines, at, marker[0].length)
    const url = URL_LINE.test(line.text)
    const followed = next
      ? URL_LINE.test(next.text)
      : lines.length === 1 && after?.length === 1 && URL_LINE.test(after[0]?.text ?? '')
    const lone = lines.length === 1
    if (!url && isShort(line.text) && (BRACKETED.test(line.text) || (followed && !END.test(line.text)))) {
      this.one('button', line)
      return at + 1
    }
    if (isPair(line.text) && (!lone || words(line.text) <= 6)) {
      this.one('cells', line)
      return at + 1
    }
    if (!lone && isPriced(line.text)) {
      this.one('cells', line)
      return at + 1
    }
    if (isCallWithAddress(line.text)) {
      this.one('button', line)
      return at + 1
    }
    const title = this.titleKind(lines, at, after)
    if (title) {
      this.one(title, line)
      return at + 1
    }
    return this.running(lines, at)
  }

  /** Heading or button for a short bare line; null for running text. */
  private titleKind(lines: readonly Line[], at: number, after: readonly Line[] | undefined): BlockKind | null {
    const line = lines[at]
    if (line && at > 0 && this.calls(lines, at) && !isClosing(line.text) && !this.afterClosing()) return 'button'
    if (!line || at > 0 || !isShort(line.text) || ADDRESS.test(line.text)) return null
    const { text } = line
    if (isGreeting(text) || isClosing(text) || !/\p{L}/u.test(text)) return null
    const top = greetOnly(this.reading.blocks)
    const lone = lines.length === 1
    if (top) return /[.,:;]$/.test(text) || (!lone && this.runsOn(line, lines[1])) ? null : 'heading'
    if (END.test(text) && !(/!$/.test(text) && words(text) <= 5)) return null
    if (lone && this.signed) return null
    if (lone && isCall(text) && words(text) <= 7) return 'button'
    if (!lone && (this.runsOn(line, lines[1]) || this.afterClosing())) return null
    const loud = !this.shouts && CAPITALS.test(text)
    if (!lone) return MARKER.test(lines[1]?.text ?? '') || loud ? 'heading' : null
    if (loud && !/\d/.test(text) && words(text) <= 4) return after ? 'button' : null
    return after && goesOn(after) && !this.afterClosing() && words(text) <= 8 ? 'heading' : null
  }

  /** True for a lone dash or arrow before a name or a call: no list, but a signature or a button. */
  private signsOff(line: Line, marker: string): boolean {
    const rest = line.text.slice(marker.length)
    if (/^[►▶]/.test(marker)) return isCall(rest)
    return /^[–-]/.test(marker) && words(rest) <= 4 && this.reading.blocks.at(-1)?.kind === 'text' && isClosing(rest)
  }

  private afterClosing(): boolean {
    return this.reading.blocks.slice(-3).some((block) => this.closings.has(block))
  }

  /** True when `next` only goes on because `line` was full, or in the middle of a sentence. */
  private runsOn(line: Line, next: Line | undefined): boolean {
    if (!next || MARKER.test(next.text) || URL_LINE.test(next.text)) return false
    if (/^\p{Ll}/u.test(next.text) && !/[.!?:]$/.test(line.text)) return true
    const word = next.text.split(/\s/, 1)[0] ?? ''
    return this.wide > 0 && line.indent + line.text.length + 1 + word.length > this.wide
  }

  private running(lines: readonly Line[], from: number): number {
    const block = this.begin('text')
    let at = from
    for (; at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const previous = lines[at - 1]
      if (at > from && previous) {
        const wrapped = this.runsOn(previous, line)
        const starts =
          MARKER.test(line.text) ||
          isPair(line.text) ||
          isCallWithAddress(line.text) ||
          BRACKETED.test(line.text) ||
          isPriced(line.text)
        if (!wrapped && (starts || this.calls(lines, at))) break
        append(block, wrapped ? ' ' : BREAK, -1, -1, -1)
      }
      this.line(block, line, 0)
    }
    this.push(block)
    return at
  }

  private calls(lines: readonly Line[], at: number): boolean {
    const next = lines[at + 1]
    return (
      next !== undefined &&
      URL_LINE.test(next.text) &&
      isShort(lines[at]?.text ?? '') &&
      !END.test(lines[at]?.text ?? '')
    )
  }

  private item(lines: readonly Line[], at: number, skip: number): number {
    const line = lines[at]
    if (!line) return at + 1
    const block = this.begin('item')
    this.line(block, line, skip)
    let next = at + 1
    for (; next < lines.length; next++) {
      const more = lines[next]
      const previous = lines[next - 1]
      if (!more || !previous || MARKER.test(more.text)) break
      if (more.indent <= line.indent && !this.runsOn(previous, more)) break
      append(block, ' ', -1, -1, -1)
      this.line(block, more, 0)
    }
    this.push(block)
    return next
  }

  private quoted(
    lines: readonly Line[],
    before: readonly Line[] | undefined,
    after: readonly Line[] | undefined,
  ): void {
    const above = before?.[before.length - 1]?.text ?? ''
    const intro = WROTE.test(above) || introducesReply(above)
    const reply =
      intro || lines.some((line) => line.text.length > 60 || /^>\s*>/.test(line.text)) || (!after && lines.length > 3)
    if (!reply) {
      for (const line of lines) this.one('item', line, /^>?\s*/.exec(line.text)?.[0].length ?? 0)
      return
    }
    const block = this.begin('quote')
    for (const line of lines) {
      const lead = /^[>\s]*/.exec(line.text)?.[0].length ?? 0
      if (lead >= line.text.length) continue
      if (block.text) append(block, this.wide > 0 ? ' ' : BREAK, -1, -1, -1)
      this.line(block, line, lead)
    }
    this.push(block)
  }

  private one(kind: BlockKind, line: Line, skip = 0): void {
    const block = this.begin(kind)
    const wrapped = kind === 'button' ? /^\[\s*(.*?)\s*\]$/.exec(line.text) : null
    if (wrapped?.[1]) {
      const from = line.text.indexOf(wrapped[1])
      this.line(
        block,
        { ...line, text: wrapped[1], start: line.start + from, end: line.start + from + wrapped[1].length },
        0,
      )
    } else this.line(block, line, skip)
    this.push(block)
  }

  private begin(kind: BlockKind): Block {
    const block = newBlock(kind, kind === 'heading' ? TITLE : LOOK, this.group)
    if (kind === 'heading') block.level = greetOnly(this.reading.blocks) ? 1 : 2
    block.footer = this.signed
    block.lined = true
    return block
  }

  private push(block: Block): void {
    if (block.text.trim() !== '') addBlock(this.reading, block)
  }

  /** Adds a line, its addresses as links. */
  private line(block: Block, line: Line, skip: number): void {
    let at = skip
    const add = (to: number, link: number): void => {
      appendShown(block, line.text.slice(at, to), line.start + at, line.start + to, link)
      at = to
    }
    URL_IN.lastIndex = 0
    for (
      let match = URL_IN.exec(line.text);
      match && this.reading.links.length < LIMITS.links;
      match = URL_IN.exec(line.text)
    ) {
      const url = match[0].replace(BEHIND_URL, '')
      if (match.index < skip) continue
      if (match.index > at) add(match.index, -1)
      const range = [line.start + match.index, line.start + match.index + url.length] as const
      const href = /^(?:https?:|www)/i.test(url) ? url : `mailto:${url}`
      add(match.index + url.length, this.reading.links.push({ href, range }) - 1)
    }
    if (at < line.text.length) add(line.text.length, -1)
  }
}

/** Reads plain text into blocks. Linear in the length of the text. */
export function readPlain(masked: Masked, skip: readonly Range[]): Reading {
  const reader = new PlainReader(skip)
  reader.read(masked.text)
  return reader.reading
}
