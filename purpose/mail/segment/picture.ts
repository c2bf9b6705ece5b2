import { LIMITS } from '../limits.ts'
import { ATTRIBUTE } from './attributes.ts'
import type { Declarations } from './declarations.ts'
import { pixels } from './declarations.ts'
import type { Tag } from './markup.ts'
import type { Cell, Picture, Reading } from './reading.ts'

/** A tiny picture may be drawn over the whole width all the same. */
const MOST_TINY = 12
const STRETCHED = /(?<![\w-])(?:width\s*:\s*\d{2,3}(?:%|vw)|scale\w*\s*[(:]\s*\d{2})/i

/** Half of the width that there is, or more. */
const WIDE = /^(?:[5-9]\d|\d{3})(?:%|vw)/
const WIDE_STYLE = /(?<![\w-])width\s*:\s*(?:[5-9]\d|\d{3})(?:%|vw)/i
const NO_CELL: Cell = { row: 0, cell: 0 }

function side(tag: Tag, name: 'width' | 'height', own: Declarations): number {
  const declared = own[name]
  if (declared !== undefined) return declared
  const written = pixels(tag.get(ATTRIBUTE[name]).trim().toLowerCase()) ?? -1
  return written <= MOST_TINY && STRETCHED.test(tag.get(ATTRIBUTE.style)) ? -1 : written
}

/** Whether a picture without a width of its own fills its column: it says so, or it is one of MJML. */
function isStretched(tag: Tag): boolean {
  const written = tag.get(ATTRIBUTE.width).trim()
  if (tag.kind.isMjml && written === '') return true
  return WIDE.test(written) || WIDE_STYLE.test(tag.get(ATTRIBUTE.style))
}

/** Notes an `<img>` or `<mj-image>`, in a cell of a table or in none. */
export function addPicture(
  reading: Reading,
  tag: Tag,
  own: Declarations,
  link: number,
  hidden: boolean,
  { row, cell }: Cell = NO_CELL,
): void {
  const [src, alt] = [tag.get(ATTRIBUTE.src), tag.get(ATTRIBUTE.alt)]
  add(reading, tag, own, { kind: 'picture', src, alt, link, hidden, row, cell })
}

/** Notes what an element shows of another file, or draws itself: nobody reads that here, whatever it says of itself. */
export function addEmbedded(reading: Reading, tag: Tag, own: Declarations, link: number, hidden: boolean): void {
  const src = tag.get(ATTRIBUTE.src) || tag.get(ATTRIBUTE.href) || tag.get(ATTRIBUTE.class) || tag.kind.name
  add(reading, tag, own, { kind: 'picture', src, alt: '', link, hidden, ...NO_CELL })
}

/** Notes the background picture of an element. */
export function addBackground(reading: Reading, tag: Tag, own: Declarations, src: string, link: number): void {
  if (!/gradient/.test(src))
    add(reading, tag, own, { kind: 'background', src, alt: '', link, hidden: false, ...NO_CELL })
}

/** Adds a picture, as large as its element is drawn, up to the limit. */
function add(
  reading: Reading,
  tag: Tag,
  own: Declarations,
  what: Omit<Picture, 'width' | 'height' | 'stretched' | 'range' | 'at'>,
): void {
  if (reading.pictures.length >= LIMITS.pictures) return
  const [width, height] = [side(tag, 'width', own), side(tag, 'height', own)]
  const stretched = width < 0 && isStretched(tag)
  reading.pictures.push({ ...what, width, height, stretched, range: tag.range, at: reading.blocks.length })
}
