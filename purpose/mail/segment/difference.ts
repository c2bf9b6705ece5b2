import type { DecodedPart } from '../decoded.ts'
import type { Range, Role, Segment } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { hasFooterWords } from './cues.ts'
import { type Cut, Cutter } from './cutter.ts'
import { Findings } from './findings.ts'
import { mask } from './mask.ts'
import { readPlain } from './plain.ts'
import { rolesOf } from './roles.ts'
import { stopWord } from './stop-words.ts'

/** Above this share of words that one side has and the other lacks, the two parts say different things. */
const LIMIT = 0.5
const LEAST_WORDS = 20
const MOST_CHARS = 60_000
/** A sentence of so many words stands on one side only when this share of what it says is not on the other. */
const SENTENCE_WORDS = 4
const ONE_SIDED = 0.6
const MOST_SENTENCE = 600
/** So many sentences of the text are pointed at, and so many are read beside the HTML. */
const MOST_PLACES = 20
const MOST_CUTS = 200
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

/** Where two parts of a mail differ, and what only the plain text says. */
export interface Differences {
  readonly places: readonly Difference[]
  readonly onlyPlain: readonly Cut[]
}

const NONE: Differences = { places: [], onlyPlain: [] }

/**
 * Where the HTML and the text of one mail say different things: the first sentence that only the HTML has, and each that
 * only the text has; the whole text when most of the words differ and no sentence stands out.
 */
export function difference(segments: readonly Segment[], text: DecodedPart): Differences {
  const body = segments.filter(({ role, hidden }) => role !== 'subject' && !hidden)
  const html = allWords(body.map((segment) => segment.text).join(' '))
  const plain = allWords(text.text.slice(0, MOST_CHARS))
  const differ = differs(body, text)
  if (!differ && (html.size === 0 || plain.size === 0)) return NONE
  const extra = body.find(({ role, text: said }) => !OFTEN_LEFT_OUT.has(role) && isOneSided(said, plain))
  const some = differ || linesOf(text).some((line) => isOneSided(line, html))
  const onlyPlain = some
    ? plainCuts(text, segments)
        .filter((cut) => isOnlyPlain(cut, html))
        .slice(0, MOST_CUTS)
    : []
  const places = [extra, ...onlyPlain.slice(0, MOST_PLACES)].flatMap((one) => {
    const range = one?.ranges[0]
    return one && range ? [{ part: one.part, range }] : []
  })
  if (places.length === 0 && differ) return { places: [{ part: text.id, range: [0, text.text.length] }], onlyPlain }
  return { places, onlyPlain }
}

function linesOf(text: DecodedPart): readonly string[] {
  return text.text.slice(0, MOST_CHARS).match(/[^\n.!?]+/g) ?? []
}

function isOnlyPlain({ role, masked }: Cut, html: ReadonlySet<string>): boolean {
  return !OFTEN_LEFT_OUT.has(role) && isOneSided(masked, html)
}

/** The plain text cut as one that has no HTML beside it, as segments that the readers of the HTML do not see. */
function plainCuts(text: DecodedPart, after: readonly Segment[]): readonly Cut[] {
  const short = { ...text, text: text.text.slice(0, MOST_CHARS) }
  const { blocks } = readPlain(mask(short.text, LIMITS.placeholders), text.skip)
  const cutter = new Cutter(new Findings())
  for (const [at, role] of rolesOf(blocks).entries()) {
    const block = blocks[at]
    if (block) cutter.block(block, short, role, 1)
  }
  const room = Math.max(0, LIMITS.segments - after.length)
  const blocksBefore = after.at(-1)?.block ?? 0
  return cutter.cuts
    .slice(0, room)
    .map((cut) => ({ ...cut, block: cut.block + blocksBefore, hidden: true, prominence: 0 }))
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
  if (hasFooterWords(said)) return false
  const all = said.match(/\p{L}+/gu) ?? []
  const telling = all.filter((word) => word.length >= 3 && stopWord(word, 0, word.length) === 0)
  if (all.length < SENTENCE_WORDS || telling.length < 2) return false
  return telling.filter((word) => !other.has(word)).length >= telling.length * ONE_SIDED
}

/** True when most words differ: words of four letters on, addresses left out. */
function differs(body: readonly Segment[], text: DecodedPart): boolean {
  const one = new Set<string>()
  const two = new Set<string>()
  for (const segment of body) words(segment.text, one)
  words(text.text.slice(0, MOST_CHARS), two)
  if (one.size < LEAST_WORDS && two.size < LEAST_WORDS) return false
  if (one.size === 0 || two.size === 0) return true
  return missing(one, two) > LIMIT || missing(two, one) > LIMIT
}
