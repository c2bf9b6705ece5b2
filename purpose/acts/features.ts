import type { Draft, Segment } from '../mail/draft.ts'
import { hashOf, mix } from './hash.ts'
import { NAME, namesOf } from './names.ts'
import { outsideOf, salutationsOf, tells } from './outside.ts'
import { type Counted, PHRASES } from './phrases.ts'
import type { Sink } from './sink.ts'
import { type Mark, marksOf, wordsOf } from './token.ts'

/** A segment with what is counted in it, made once per mail. */
export interface Prepared {
  readonly segment: Segment
  /** The hashes of its words. */
  readonly tokens: readonly number[]
  readonly marks: readonly Mark[]
  /** The concepts of its words, in order; unknown words are left out. */
  readonly concepts: readonly number[]
  /** Acts whose phrases occur. */
  readonly phrases: readonly Counted[]
  /** Does it stand around the body? */
  readonly outside: boolean
  /** Where it stands in the body: at which of its first or last lines, or in which part. */
  readonly place: string
}

const WORD = hashOf('word')
const PAIR = hashOf('pair')
const ROLE = hashOf('role')
const PLACE = hashOf('place')
const LINK = hashOf('link')
const MARK = hashOf('mark')
const PHRASE = hashOf('phrase')
const PHRASE_BEFORE = hashOf('phrase-before')
const PHRASE_AFTER = hashOf('phrase-after')
const CONCEPT = hashOf('concept')
const CONCEPT_BEFORE = hashOf('concept-before')
const CONCEPT_AFTER = hashOf('concept-after')
const CONCEPT_TOPIC = hashOf('concept-topic')
const LENGTH = hashOf('length')
const AROUND = hashOf('around')

/** How much the words of a segment weigh beside its structure. */
const TEXT = 3
const CONTEXT = 1

/** Features of one value on their way to the sink; used again and again. */
const MOST_AT_ONCE = 1024
const atOnce = new Int32Array(MOST_AT_ONCE)

/** Prepares the segments of a draft for the readers. */
export function prepare(draft: Pick<Draft, 'segments'>): Prepared[] {
  const { segments } = draft
  const salutations = salutationsOf(segments)
  const outsides = outsideOf(segments, salutations)
  const lines = outsides.filter((one) => !one).length
  const names = namesOf(segments, salutations)
  let line = 0
  return segments.map((segment, at) => {
    const text = afterSalutation(segment.masked, salutations[at] as number)
    const words = wordsOf(text)
    const tokens = names.size > 0 ? withoutNames(words.tokens, names) : words.tokens
    const outside = outsides[at] ?? false
    return {
      segment,
      tokens,
      concepts: words.concepts,
      marks: marksOf(text),
      phrases: PHRASES.find(tokens),
      outside,
      place: outside ? 'outside' : placeOf(line++, lines),
    }
  })
}

/** What a line says besides its salutation; a line that is one stays whole, it counts for nothing anyway. */
function afterSalutation(text: string, salutation: number): string {
  return salutation < text.length ? text.slice(salutation) : text
}

/** Words with a placeholder for each name. */
function withoutNames(tokens: readonly number[], names: ReadonlySet<number>): readonly number[] {
  return tokens.some((one) => names.has(one)) ? tokens.map((one) => (names.has(one) ? NAME : one)) : tokens
}

/** The neighbour of a segment, `step` before or behind it: lines of the body look past what stands around it. */
function neighbour(mail: readonly Prepared[], index: number, step: -1 | 1): Prepared | undefined {
  let at = index + step
  const here = mail[index]
  if (!here?.outside || tells(here.segment)) while (mail[at]?.outside) at += step
  return mail[at]
}

/** The subject of a mail, read as the topic of every other segment. */
function topicOf(mail: readonly Prepared[]): Prepared | undefined {
  return mail[0]?.segment.role === 'subject' ? mail[0] : undefined
}

/** The part of the features that every segment but the subject shares: the concepts of the subject. */
export function topicFeatures(sink: Sink, mail: readonly Prepared[]): void {
  const topic = topicOf(mail)
  if (!topic) return
  addIds(sink, CONCEPT_TOPIC, topic.concepts, CONTEXT)
}

/** The features of a segment by itself: its words and shape. */
export function ownFeatures(sink: Sink, here: Prepared): void {
  addText(sink, here.tokens)
  addConcepts(sink, here)
  addShape(sink, here)
  addPhrases(sink, PHRASE, here, 1)
}

/** The features that its neighbours give a segment; those of the topic, which all share, apart. */
export function neighbourFeatures(sink: Sink, mail: readonly Prepared[], index: number): void {
  const before = neighbour(mail, index, -1)
  const after = neighbour(mail, index, 1)
  addIds(sink, CONCEPT_BEFORE, before?.concepts, CONTEXT)
  addIds(sink, CONCEPT_AFTER, after?.concepts, CONTEXT)
  const role = hashOf(mail[index]?.segment.role ?? 'none')
  sink.add(mix(AROUND, mix(role, hashOf(before?.segment.role ?? 'none'))), 0.5)
  sink.add(mix(AROUND, mix(role, hashOf(`>${after?.segment.role ?? 'none'}`))), 0.5)
  addPhrases(sink, PHRASE_BEFORE, before, 0.5)
  addPhrases(sink, PHRASE_AFTER, after, 0.5)
}

/** Is the topic shared with this segment? Not with the subject itself. */
export function hasTopic(prepared: Prepared | undefined): boolean {
  return prepared?.segment.role !== 'subject'
}

/**
 * Words and pairs of words. Tried and left out because unseen sectors gained nothing by them: character grams, triples,
 * pairs with a gap, pairs of concepts, concepts by role, and the words (not the concepts) of the neighbours and subject.
 */
function addText(sink: Sink, tokens: readonly number[]): void {
  const value = TEXT / Math.sqrt(Math.max(4, tokens.length * 2))
  let count = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (count >= MOST_AT_ONCE - 1) {
      sink.addAll(atOnce, count, value)
      count = 0
    }
    const hash = tokens[at] as number
    if (hash === NAME) continue
    atOnce[count++] = mix(WORD, hash)
    const next = tokens[at + 1]
    if (next !== undefined && next !== NAME) atOnce[count++] = mix(PAIR, mix(hash, next))
  }
  sink.addAll(atOnce, count, value)
}

/** What a segment says in any language: its concepts. */
function addConcepts(sink: Sink, { concepts }: Prepared): void {
  addMixed(sink, CONCEPT, concepts, TEXT / Math.sqrt(Math.max(4, concepts.length * 2)))
}

function addMixed(sink: Sink, kind: number, ids: readonly number[], value: number): void {
  let count = 0
  for (let at = 0; at < ids.length; at += 1) {
    if (count === MOST_AT_ONCE) {
      sink.addAll(atOnce, count, value)
      count = 0
    }
    atOnce[count++] = mix(kind, ids[at] as number)
  }
  sink.addAll(atOnce, count, value)
}

/** Role, place, link, length and marks. */
function addShape(sink: Sink, { segment, tokens, marks, place }: Prepared): void {
  const role = hashOf(segment.role)
  sink.add(mix(ROLE, role), 1)
  sink.add(mix(PLACE, hashOf(place)), 1)
  if (segment.link) sink.add(mix(LINK, hashOf(segment.link)), 0.7)
  sink.add(mix(LENGTH, tokens.length < 3 ? 1 : tokens.length < 7 ? 2 : tokens.length < 14 ? 3 : 4), 0.5)
  for (const mark of marks) {
    sink.add(mix(MARK, hashOf(mark)), 0.7)
    sink.add(mix(MARK, mix(hashOf(mark), role)), 0.4)
  }
}

function placeOf(index: number, count: number): string {
  if (index < 4) return `first-${index}`
  if (count - index <= 3) return `last-${count - index}`
  return `part-${Math.floor((index / count) * 4)}`
}

function addPhrases(sink: Sink, kind: number, prepared: Prepared | undefined, value: number): void {
  if (!prepared) return
  for (const { act, count } of prepared.phrases) sink.add(mix(kind, act), value * Math.min(2, count))
}

/** Adds words under a kind; together they weigh the same however many there are. */
export function addWords(sink: Sink, kind: number, tokens: readonly number[] | undefined, value: number): void {
  if (!tokens) return
  const share = value / Math.sqrt(Math.max(1, tokens.length))
  for (const token of tokens) if (token !== NAME) sink.add(mix(kind, token), share)
}

/** Adds concepts under a kind; together they weigh the same however many there are. */
export function addIds(sink: Sink, kind: number, ids: readonly number[] | undefined, value: number): void {
  if (!ids) return
  addMixed(sink, kind, ids, value / Math.sqrt(Math.max(1, ids.length)))
}
