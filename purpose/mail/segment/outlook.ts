import type { Range } from '../draft.ts'

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
