import type { DecodedPart } from '../decoded.ts'
import type { Range, Role, Segment } from '../draft.ts'
import { FOOTER } from './cues.ts'
import { stopWord } from './stop-words.ts'

/** Above this share of words that one side has and the other lacks, the two parts say different things. */
const LIMIT = 0.5
const LEAST_WORDS = 20
const MOST_CHARS = 60_000
/** A sentence of so many words stands on one side only when this share of what it says is not on the other. */
const SENTENCE_WORDS = 4
const ONE_SIDED = 0.6
const MOST_SENTENCE = 600
/** Roles that a text part ordinarily leaves out. */
const OFTEN_LEFT_OUT: ReadonlySet<Role> = new Set(['subject', 'preheader', 'image-alt', 'footer', 'legal'])

function words(text: string, into: Set<string>): void {
  const clean = text.includes('://') ? text.replace(/https?:\S+/g, ' ') : text
  for (const word of clean.toLowerCase().split(/[^\p{L}]+/u)) if (word.length >= 4) into.add(word)
}

function missing(from: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of from) if (!other.has(word)) count++
  return count / from.size
}

/** Where one part says what the other does not. */
export interface Difference {
  readonly part: string
  readonly range: Range
}

/**
 * Where the HTML and the text of one mail say different things, or null: the whole text when most of their words
 * differ, else the first sentence that one has and the other lacks.
 */
export function difference(segments: readonly Segment[], text: DecodedPart): Difference | null {
  if (differs(segments, text)) return { part: text.id, range: [0, text.text.length] }
  const body = segments.filter(({ role, hidden }) => role !== 'subject' && !hidden)
  const html = allWords(body.map((segment) => segment.text).join(' '))
  const plain = allWords(text.text.slice(0, MOST_CHARS))
  if (html.size === 0 || plain.size === 0) return null
  const extra = body.find(({ role, text: said }) => !OFTEN_LEFT_OUT.has(role) && isOneSided(said, plain))
  const range = extra?.ranges[0]
  if (extra && range) return { part: extra.part, range }
  for (const match of text.text.slice(0, MOST_CHARS).matchAll(/[^\n.!?]+/g)) {
    if (isOneSided(match[0], html)) return { part: text.id, range: [match.index, match.index + match[0].length] }
  }
  return null
}

function allWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu))
}

/** True when a sentence says something, and little of it is among the words of the other side. */
function isOneSided(sentence: string, other: ReadonlySet<string>): boolean {
  const said = sentence
    .slice(0, MOST_SENTENCE)
    .replace(/https?:\S+|\S+@\S+/g, ' ')
    .toLowerCase()
  if (FOOTER.test(said)) return false
  const all = said.match(/\p{L}+/gu) ?? []
  const telling = all.filter((word) => word.length >= 3 && stopWord(word, 0, word.length) === 0)
  if (all.length < SENTENCE_WORDS || telling.length < 2) return false
  return telling.filter((word) => !other.has(word)).length >= telling.length * ONE_SIDED
}

/** True when most words differ: words of four letters on, addresses left out. */
function differs(segments: readonly Segment[], text: DecodedPart): boolean {
  const one = new Set<string>()
  const two = new Set<string>()
  for (const segment of segments) if (segment.role !== 'subject' && !segment.hidden) words(segment.text, one)
  words(text.text.slice(0, MOST_CHARS), two)
  if (one.size < LEAST_WORDS && two.size < LEAST_WORDS) return false
  if (one.size === 0 || two.size === 0) return true
  return missing(one, two) > LIMIT || missing(two, one) > LIMIT
}
