import { LIMITS } from '../limits.ts'
import type { Block } from './block.ts'
import type { Masked } from './mask.ts'
import { readPlain } from './plain.ts'
import { addBlock, emptyReading, type Reading } from './reading.ts'
import { BREAK } from './sentence.ts'

const FEWEST_LINES = 3
/** Below this contrast something is said more quietly than the rest. */
const PLAIN_CONTRAST = 4.5
const WHITE = /[\s\u2028]+/g

/** White space of the same length: a line break stays one, and what stands behind it is no indent. */
const linesOfWhite = (white: string) =>
  white.includes(BREAK) ? `${' '.repeat(white.length - 1)}\n` : ' '.repeat(white.length)

/**
 * A text in the dress of HTML, as many programs send it: paragraphs and line breaks and nothing else. It is read as the
 * text that it is, with its lists, buttons and signature; null for HTML that has a structure of its own.
 */
export function readDressed(html: Reading, masked: Masked): Reading | null {
  if (!isBare(html)) return null
  const shown = html.blocks.filter(({ hiding }) => !hiding)
  const starts: number[] = []
  let text = ''
  for (const block of shown) {
    if (text !== '') text += '\n\n'
    starts.push(text.length)
    text += block.text.replace(WHITE, linesOfWhite)
  }
  if (text.split('\n').filter((line) => line.trim() !== '').length < FEWEST_LINES) return null
  const plain = readPlain({ ...masked, text }, [])
  const reading = emptyReading()
  const places = new Places(starts, shown)
  const before = html.links.length
  const room = LIMITS.links - before
  for (const block of plain.blocks) {
    const spans = block.spans.flatMap((span) => (span.link < room ? { ...span, link: span.link + before } : []))
    addBlock(reading, { ...block, pieces: places.of(block.pieces), spans })
  }
  putBetween(reading, html)
  reading.links.push(...html.links)
  const linked = new Places(starts, shown)
  for (const { href, range } of plain.links.slice(0, room)) {
    const pieces = linked.of([0, ...range])
    reading.links.push({ href, range: [pieces[1] ?? 0, pieces[pieces.length - 1] ?? 0] })
  }
  return reading
}

/**
 * Nothing but running text of one look, from the beginning on, no word of it a link; what nobody sees and pictures without
 * words may stand between.
 */
function isBare({ blocks, acting, includes }: Reading): boolean {
  const first = blocks[0]
  if (!first || first.hiding || acting.length + includes.length > 0) return false
  return blocks.every(
    ({ kind, look, hiding, partly, preheader, footer, reply, row, spans }) =>
      !(preheader || partly || spans.length > 0) &&
      (hiding !== null ||
        (kind === 'text' &&
          !(footer || reply || look.bold) &&
          look.contrast >= PLAIN_CONTRAST &&
          look.size === first.look.size &&
          row === first.row)),
  )
}

/** Where a block begins in the part. */
const beginOf = ({ pieces }: Block) => pieces.find((place, i) => i % 3 === 1 && place >= 0) ?? 0

/** Where a block ends in the part. */
const endOf = ({ pieces }: Block) => pieces.findLast((place, i) => i % 3 === 2 && place >= 0) ?? 0

/**
 * Puts what nobody sees, and pictures, where they stand among the blocks of a text. What only some programs show, wherever
 * it is written, stays behind all of it: nobody's inbox shows it behind the subject.
 */
function putBetween({ blocks, pictures }: Reading, html: Reading): void {
  if (html.blocks.some(({ hiding }) => hiding)) {
    const texts = blocks.splice(0, blocks.length)
    const groups = texts.at(-1)?.group ?? 0
    let at = 0
    for (const block of html.blocks) {
      if (block.hiding) {
        blocks.push(block.group > 0 ? { ...block, group: block.group + groups } : block)
        continue
      }
      const end = endOf(block)
      while (at < texts.length && beginOf(texts[at] as Block) < end) blocks.push(texts[at++] as Block)
    }
    for (; at < texts.length; at += 1) blocks.push(texts[at] as Block)
  }
  let at = 0
  let last = 0
  for (const picture of html.pictures) {
    const [begin] = picture.range
    // Those that only Outlook shows come last, wherever they stand.
    if (begin < last) at = 0
    last = begin
    while (at < blocks.length && beginOf(blocks[at] as Block) < begin) at += 1
    pictures.push({ ...picture, at })
  }
}

/** Where the blocks of a joined text stand in the part. Asked in reading order, so one walk does for all of them. */
class Places {
  readonly #starts: readonly number[]
  readonly #blocks: readonly Block[]
  #owner = 0
  /** Index of a piece of the owner that ends at or before what is asked next. */
  #piece = 0

  /** @param starts where each block begins in the joined text */
  constructor(starts: readonly number[], blocks: readonly Block[]) {
    this.#starts = starts
    this.#blocks = blocks
  }

  /** Pieces that point into the joined text, as pieces that point into the part. */
  of(pieces: readonly number[]): number[] {
    const out: number[] = []
    for (let i = 0; i < pieces.length; i += 3) {
      const at = pieces[i] as number
      const start = pieces[i + 1] as number
      if (start < 0) out.push(at, start, pieces[i + 2] as number)
      else this.#add(out, start, pieces[i + 2] as number, at)
    }
    return out
  }

  /** Adds the pieces of `from`..`to` of the joined text, which stand at `at` of another. */
  #add(out: number[], from: number, to: number, at: number): void {
    while (this.#owner + 1 < this.#starts.length && (this.#starts[this.#owner + 1] as number) <= from) {
      this.#owner += 1
      this.#piece = 0
    }
    const shift = this.#starts[this.#owner] as number
    const { pieces, text } = this.#blocks[this.#owner] as Block
    const stopOf = (i: number) => shift + (i + 3 < pieces.length ? (pieces[i + 3] as number) : text.length)
    while (this.#piece + 3 < pieces.length && stopOf(this.#piece) <= from) this.#piece += 3
    for (let i = this.#piece; i < pieces.length && shift + (pieces[i] as number) < to; i += 3) {
      const begin = shift + (pieces[i] as number)
      const a = Math.max(from, begin)
      const b = Math.min(to, stopOf(i))
      if (a >= b) continue
      const start = pieces[i + 1] as number
      const end = pieces[i + 2] as number
      if (start < 0) out.push(at + a - from, -1, -1)
      else if (end - start === stopOf(i) - begin) out.push(at + a - from, start + a - begin, start + b - begin)
      else out.push(at + a - from, start, end)
    }
  }
}
