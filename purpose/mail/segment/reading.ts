import type { Range } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { type Block, merge, type RawLink } from './block.ts'

const MOST_ACTING = 20

/** Where something stands in a table, as in `Block`; 0 and 0 for nowhere. */
export interface Cell {
  readonly row: number
  readonly cell: number
}

/** A picture or background as it stands in the mail. Sizes in CSS pixels, -1 when nothing tells. */
export interface Picture extends Cell {
  readonly kind: 'picture' | 'background'
  readonly src: string
  readonly alt: string
  readonly width: number
  readonly height: number
  /** Index into `links`; -1 for none. */
  readonly link: number
  readonly range: Range
  /** Drawn over all of the width that there is, whatever that is. */
  readonly stretched: boolean
  /** Number of blocks that stood before it. */
  readonly at: number
  readonly hidden: boolean
}

/** What a reader of one form (HTML, Markdown, text) hands over: blocks in reading order and what stands between. */
export interface Reading {
  readonly blocks: Block[]
  readonly links: RawLink[]
  readonly pictures: Picture[]
  /** Elements that act: scripts and forms. */
  readonly acting: { readonly code: 'script' | 'form'; readonly range: Range }[]
  /** `<mj-include>`: words that stand in another file. */
  readonly includes: { readonly name: string; readonly range: Range; readonly at: number }[]
}

/** Adds a block; when there are twice as many as there may be segments, it is put behind the last one. */
export function addBlock(reading: Reading, block: Block): void {
  const last = reading.blocks[reading.blocks.length - 1]
  if (last && reading.blocks.length >= LIMITS.segments * 2) merge(last, block)
  else reading.blocks.push(block)
}

/** Adds a link; its number, -1 for one without an address and for those over the limit. */
export function addLink(reading: Reading, href: string, range: Range): number {
  if (href === '' || reading.links.length >= LIMITS.links) return -1
  return reading.links.push({ href, range }) - 1
}

/** Notes words that stand in another file. */
export function addInclude(reading: Reading, name: string, range: Range): void {
  reading.includes.push({ name, range, at: reading.blocks.length })
}

/** Notes a script or a form, the first few. */
export function addActing(reading: Reading, code: 'script' | 'form', range: Range): void {
  if (reading.acting.length < MOST_ACTING) reading.acting.push({ code, range })
}

/** Adds what was read of a stretch of the part, which begins at `shift`; `group` is the last number that a block has. */
export function addReading(into: Reading, more: Reading, shift: number, group: number): void {
  const moved = ([start, end]: Range): Range => [start + shift, end + shift]
  const links = into.links.length
  const at = into.blocks.length
  for (const { href, range } of more.links) into.links.push({ href, range: moved(range) })
  for (const picture of more.pictures) {
    const link = picture.link < 0 ? -1 : picture.link + links
    into.pictures.push({ ...picture, range: moved(picture.range), link, at: picture.at + at })
  }
  for (const { code, range } of more.acting) addActing(into, code, moved(range))
  for (const block of more.blocks) {
    const pieces = block.pieces.map((place, i) => (i % 3 === 0 || place < 0 ? place : place + shift))
    const spans = block.spans.map((span) => ({ ...span, link: span.link + links }))
    addBlock(into, { ...block, pieces, spans, group: block.group + group })
  }
}

/** A reading with nothing in it. */
export function emptyReading(): Reading {
  return { blocks: [], links: [], pictures: [], acting: [], includes: [] }
}
