import type { Range } from '../draft.ts'
import { ATTRIBUTE } from './attributes.ts'
import { inline } from './declarations.ts'
import { type Receiver, walk } from './markup.ts'
import { addPicture } from './picture.ts'
import { emptyReading, type Picture } from './reading.ts'

/** A button that stands only in a comment for Outlook. */
export interface VmlButton {
  readonly href: string
  readonly at: Range
  readonly words: Range
}

const MOST_READ = 4_000

/** Finds the words and address of a VML button (`<v:roundrect>`, `<v:rect>`) in a conditional comment; null when there is none. */
export function readVml(text: string, start: number, end: number): VmlButton | null {
  if (end - start > MOST_READ || text[start] !== '[') return null
  const inside = text.slice(start, end)
  const shape = inside.search(/<v:(?:round)?rect\b/i)
  if (shape < 0) return null
  const href = /\bhref\s*=\s*["']([^"']*)["']/i.exec(inside.slice(shape))
  const words = />\s*([^<>\s][^<>]*)</.exec(inside.slice(shape))
  if (!href || !words?.[1]) return null
  const at = start + shape + href.index + href[0].length - 1 - (href[1]?.length ?? 0)
  const from = start + shape + words.index + words[0].indexOf(words[1])
  return { href: href[1] ?? '', at: [at, at + (href[1]?.length ?? 0)], words: [from, from + words[1].trimEnd().length] }
}

/** The condition of a comment that Outlook reads as part of the mail. */
const CONDITION = /^\[if\b(?!\s*!)[^\]]{0,200}\]>/i
const DRAWN = /^v:(?:image|fill|imagedata)$/

/** What only Outlook shows. */
export interface OutlookOnly {
  readonly words: readonly Range[]
  readonly pictures: readonly Picture[]
}

const NOTHING: OutlookOnly = { words: [], pictures: [] }

/** Finds the words and pictures in a conditional comment; what stands in a sheet or a setting is none of them. */
export function readOutlook(text: string, start: number, end: number): OutlookOnly {
  if (text[start] !== '[') return NOTHING
  const head = CONDITION.exec(text.slice(start, Math.min(end, start + 220)))
  if (!head) return NOTHING
  const shift = start + head[0].length
  const inside = text.slice(shift, end)
  const words: Range[] = []
  const reading = emptyReading()
  let silent = ''
  const receiver: Receiver = {
    open: (tag) => {
      const { name, isSilent, isPicture } = tag.kind
      if (silent === '' && (isSilent || name === 'xml') && !tag.selfClosed) silent = name
      if ((isPicture || DRAWN.test(name)) && tag.has(ATTRIBUTE.src))
        addPicture(reading, tag, inline(tag.get(ATTRIBUTE.style)), -1, false)
    },
    close: ({ name }) => {
      if (name === silent) silent = ''
    },
    text: (from, to) => {
      if (silent === '' && /\p{L}{2}/u.test(inside.slice(from, to))) words.push([from + shift, to + shift])
    },
    comment() {},
  }
  walk(inside, inside, receiver, false)
  const moved = ([from, to]: Range): Range => [from + shift, to + shift]
  return { words, pictures: reading.pictures.map((one) => ({ ...one, range: moved(one.range) })) }
}
