import type { DecodedPart } from '../decoded.ts'
import type { Segment } from '../draft.ts'

/** Above this share of words that one side has and the other lacks, the two parts say different things. */
const LIMIT = 0.5
const LEAST_WORDS = 20
const MOST_CHARS = 60_000

function words(text: string, into: Set<string>): void {
  const clean = text.includes('://') ? text.replace(/https?:\S+/g, ' ') : text
  for (const word of clean.toLowerCase().split(/[^\p{L}]+/u)) if (word.length >= 4) into.add(word)
}

function missing(from: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of from) if (!other.has(word)) count++
  return count / from.size
}

/** True when the HTML and the text of one mail say different things: words of four letters on, addresses left out. */
export function differs(segments: readonly Segment[], text: DecodedPart): boolean {
  const one = new Set<string>()
  const two = new Set<string>()
  for (const segment of segments) if (segment.role !== 'subject' && !segment.hidden) words(segment.text, one)
  words(text.text.slice(0, MOST_CHARS), two)
  if (one.size < LEAST_WORDS && two.size < LEAST_WORDS) return false
  if (one.size === 0 || two.size === 0) return true
  return missing(one, two) > LIMIT || missing(two, one) > LIMIT
}
