import type { Range } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { type Block, newBlock } from './block.ts'
import { eachDecoded } from './entity.ts'
import type { Mark } from './mask.ts'
import { readOutlook } from './outlook.ts'
import { addBlock, type Picture, type Reading } from './reading.ts'

/** The words of a sheet that it puts before or after elements. */
const CONTENT = /(?<![\w-])content\s{0,20}:\s{0,20}(?:"([^"\n]{2,600})"|'([^'\n]{2,600})')/gi
const ESCAPE = /\\([0-9a-f]{1,6})\s?|\\(.)/gi
const WORD = /\p{L}{2}/u
/** Words between quotes in a placeholder: what is printed where there is no value, or always. */
const QUOTED = /"([^"]{8,600})"|'([^']{8,600})'/g
/** Two words are a saying where a value is printed; where a template is steered they may be the name of a group. */
const PRINTED = /\p{L}{2}[^\p{L}]*\s[^\p{L}]*\p{L}{2}/u
const SAYING = /(?:\p{L}{2,}[^\p{L}]+){2}\p{L}{2}/u
/** A placeholder that holds nothing but words and their signs. */
const ONLY_WORDS = /^[\p{L}\p{N}\p{Sc}%!?.,:;'’ -]+$/u
const LEAST_WORDS = 4

const codePoint = (hex: string): string => {
  const code = Number.parseInt(hex, 16)
  return code > 0 && code < 0xd800 ? String.fromCodePoint(code) : ' '
}

/** A block of words that some readers see and others do not. */
function unshown(range: Range, text: string): Block {
  const block = newBlock('text', { size: 16, bold: false, contrast: 21 }, -1 - range[0])
  eachDecoded(text, (decoded, from, to) => {
    block.pieces.push(block.text.length, range[0] + from, Math.min(range[0] + to, range[1]))
    block.text += decoded
  })
  block.hiding = 'display'
  return block
}

/** What of a mail only some programs show: words in its sheets, and what stands in comments for Outlook. */
export class Unshown {
  private readonly blocks: Block[] = []
  private readonly pictures: Picture[] = []

  /** Reads the text of a sheet, which begins at `start` of the part. */
  sheet(css: string, start: number): void {
    this.blocks.push(...sheetWords(css, start))
  }

  /** Reads a comment; `known` are words in it that were read already, and `at` blocks stand before it. */
  comment(text: string, start: number, end: number, known: Range | null, at: number): void {
    const { words, pictures } = readOutlook(text, start, end)
    for (const range of words) if (range[0] !== known?.[0]) this.blocks.push(unshown(range, text.slice(...range)))
    for (const picture of pictures) this.pictures.push({ ...picture, at })
  }

  /** The reading with all that behind it; pictures that it has already are left out. */
  addTo(reading: Reading): Reading {
    if (this.blocks.length === 0 && this.pictures.length === 0) return reading
    const seen = new Set(reading.pictures.map(({ src }) => src))
    const pictures = [...reading.pictures, ...this.pictures.filter(({ src }) => !seen.has(src))]
    const out = { ...reading, pictures: pictures.slice(0, LIMITS.pictures) }
    for (const block of this.blocks) addBlock(out, block)
    return out
  }
}

/** The words that a sheet shows. */
function sheetWords(css: string, start: number): readonly Block[] {
  if (!/content/i.test(css)) return []
  return [...css.matchAll(CONTENT)].slice(0, LIMITS.segments).flatMap((match) => {
    const written = match[1] ?? match[2] ?? ''
    const words = written.replace(ESCAPE, (_, hex?: string, sign = '') => (hex ? codePoint(hex) : sign))
    const from = start + match.index + match[0].length - 1 - written.length
    return WORD.test(words) ? [whole([from, from + written.length], words)] : []
  })
}

/** A block whose words stand in the part in another spelling. */
function whole(range: Range, text: string): Block {
  const block = unshown(range, '')
  block.pieces.push(0, range[0], range[1])
  block.text = text
  return block
}

/** The sayings in the placeholders of a text: words between quotes, and placeholders that are nothing but words. */
export function sayings(marks: readonly Mark[], text: string): readonly Block[] {
  const out: Block[] = []
  for (const { kind, range } of marks) {
    if (kind === 'comment' || kind === 'include' || range[1] - range[0] < 12 || out.length >= LIMITS.segments) continue
    const written = text.slice(range[0], range[1])
    for (const match of written.matchAll(QUOTED)) {
      const words = match[1] ?? match[2] ?? ''
      const at = range[0] + match.index + 1
      if ((kind === 'value' ? PRINTED : SAYING).test(words)) out.push(unshown([at, at + words.length], words))
    }
    const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!?]+$/gu, '')
    if (kind === 'value' && ONLY_WORDS.test(bare) && (bare.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS) {
      const at = range[0] + written.indexOf(bare)
      out.push(unshown([at, at + bare.length], bare))
    }
  }
  return out
}
