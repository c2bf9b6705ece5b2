import type { Draft, Segment } from '../mail/draft.ts'
import { CONCEPTS } from './concepts.ts'
import type { FeatureList } from './model.ts'
import { PHRASES } from './phrases.ts'
import { hashOf, type Marks, marksOf, mix, type Token, tokensOf } from './token.ts'

/** A segment with what is counted in it, made once per mail. */
export interface Prepared {
  readonly segment: Segment
  readonly tokens: readonly Token[]
  readonly marks: Marks
  /** The concepts of its words, in order; unknown words are left out. */
  readonly concepts: readonly number[]
  /** Acts whose phrases occur, with how often, by class index. */
  readonly phrases: ReadonlyMap<number, number>
}

const salt = (name: string) => hashOf(name)
const WORD = salt('word')
const PAIR = salt('pair')
const TRIPLE = salt('triple')
const GAP = salt('gap')
const STEM = salt('stem')
const GRAM = salt('gram')
const EDGE = salt('edge')
const BEFORE = salt('before')
const AFTER = salt('after')
const TOPIC = salt('topic')
const ROLE = salt('role')
const PLACE = salt('place')
const LINK = salt('link')
const MARK = salt('mark')
const PHRASE = salt('phrase')
const PHRASE_BEFORE = salt('phrase-before')
const PHRASE_AFTER = salt('phrase-after')
const PHRASE_MAIL = salt('phrase-mail')
const CONCEPT = salt('concept')
const CONCEPT_PAIR = salt('concept-pair')
const CONCEPT_GAP = salt('concept-gap')
const CONCEPT_ROLE = salt('concept-role')
const CONCEPT_BEFORE = salt('concept-before')
const CONCEPT_AFTER = salt('concept-after')
const CONCEPT_TOPIC = salt('concept-topic')
const LENGTH = salt('length')
const ROLES_AROUND = salt('around')

/** How much the words of a segment weigh beside its structure. */
const TEXT = 3
const CONTEXT = 1

/** Prepares the segments of a draft for the readers. */
export function prepare(draft: Draft): Prepared[] {
  return draft.segments.map((segment) => {
    const tokens = tokensOf(segment.masked)
    const concepts = tokens.flatMap((token) => CONCEPTS.of(token.word))
    return { segment, tokens, concepts, marks: marksOf(segment.masked), phrases: PHRASES.find(tokens) }
  })
}

/** Adds the n-grams of a list of words: words, pairs, triples, pairs with a gap, stems and character grams. */
function addText(list: FeatureList, tokens: readonly Token[], value: number): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const one = tokens[at]
    if (!one) continue
    list.add(mix(WORD, one.hash), value)
    const next = tokens[at + 1]
    if (next) {
      const pair = mix(one.hash, next.hash)
      list.add(mix(PAIR, pair), value)
      const third = tokens[at + 2]
      if (third) {
        list.add(mix(TRIPLE, mix(pair, third.hash)), value)
        list.add(mix(GAP, mix(one.hash, third.hash)), value * 0.7)
      }
    }
    for (const gram of gramsOf(one)) list.add(gram, value * 0.6)
  }
}

const grams = new Map<string, Uint32Array>()
const REMEMBER = 20_000

/** Character grams and stem of a word of five letters or more; inflections and compounds share them. */
function gramsOf(token: Token): Uint32Array {
  const known = grams.get(token.word)
  if (known) return known
  const { word } = token
  const ids: number[] = []
  if (word.length >= 5) {
    ids.push(mix(STEM, hashOf(word.slice(0, 5))), mix(EDGE, hashOf(word.slice(-4))))
    for (let at = 0; at + 4 <= word.length && at < 20; at += 1) ids.push(mix(GRAM, hashOf(word.slice(at, at + 4))))
  }
  const made = Uint32Array.from(ids)
  if (grams.size < REMEMBER) grams.set(word, made)
  return made
}

/** The concepts of a segment, its neighbours and the subject: what it says in any language. */
function addConcepts(
  list: FeatureList,
  here: Prepared,
  before: Prepared | undefined,
  after: Prepared | undefined,
  topic: Prepared | undefined,
): void {
  const { concepts, segment } = here
  const value = TEXT / Math.sqrt(Math.max(4, concepts.length * 2))
  const role = hashOf(segment.role)
  for (let at = 0; at < concepts.length; at += 1) {
    const one = concepts[at] ?? 0
    list.add(mix(CONCEPT, one), value)
    list.add(mix(CONCEPT_ROLE, mix(role, one)), value * 0.5)
    const next = concepts[at + 1]
    if (next !== undefined) list.add(mix(CONCEPT_PAIR, mix(one, next)), value)
    const third = concepts[at + 2]
    if (third !== undefined) list.add(mix(CONCEPT_GAP, mix(one, third)), value * 0.7)
  }
  addIds(list, CONCEPT_BEFORE, before?.concepts, CONTEXT)
  addIds(list, CONCEPT_AFTER, after?.concepts, CONTEXT)
  addIds(list, CONCEPT_TOPIC, topic?.concepts, CONTEXT)
}

function addIds(list: FeatureList, kind: number, ids: readonly number[] | undefined, value: number): void {
  if (!ids) return
  const share = value / Math.sqrt(Math.max(1, ids.length))
  for (const id of ids) list.add(mix(kind, id), share)
}

function addWords(list: FeatureList, kind: number, tokens: readonly Token[] | undefined, value: number): void {
  if (!tokens) return
  const share = value / Math.sqrt(Math.max(1, tokens.length))
  for (const token of tokens) list.add(mix(kind, token.hash), share)
}

function place(index: number, count: number): string {
  if (index < 4) return `first-${index}`
  if (count - index <= 3) return `last-${count - index}`
  return `part-${Math.floor((index / count) * 4)}`
}

/**
 * The features of one segment in its mail.
 * `list` is cleared first. `subject` is the subject's preparation, read as the topic of every segment.
 */
export function segmentFeatures(list: FeatureList, mail: readonly Prepared[], index: number): void {
  list.clear()
  const here = mail[index]
  if (!here) return
  const before = mail[index - 1]
  const after = mail[index + 1]
  const { segment, tokens, marks } = here
  addText(list, tokens, TEXT / Math.sqrt(Math.max(4, tokens.length * 2)))
  addWords(list, BEFORE, before?.tokens, CONTEXT)
  addWords(list, AFTER, after?.tokens, CONTEXT)
  if (segment.role !== 'subject')
    addWords(list, TOPIC, mail[0]?.segment.role === 'subject' ? mail[0].tokens : undefined, CONTEXT)
  const topic = segment.role === 'subject' || mail[0]?.segment.role !== 'subject' ? undefined : mail[0]
  addWords(list, TOPIC, topic?.tokens, CONTEXT)
  addConcepts(list, here, before, after, topic)
  const role = hashOf(segment.role)
  list.add(mix(ROLE, role), 1)
  list.add(mix(PLACE, hashOf(place(index, mail.length))), 1)
  list.add(mix(ROLES_AROUND, mix(role, hashOf(before?.segment.role ?? 'none'))), 0.5)
  list.add(mix(ROLES_AROUND, mix(role, hashOf(`>${after?.segment.role ?? 'none'}`))), 0.5)
  if (segment.link) list.add(mix(LINK, hashOf(segment.link)), 0.7)
  list.add(mix(LENGTH, tokens.length < 3 ? 1 : tokens.length < 7 ? 2 : tokens.length < 14 ? 3 : 4), 0.5)
  for (const [mark, on] of Object.entries(marks)) {
    if (!on) continue
    list.add(mix(MARK, hashOf(mark)), 0.7)
    list.add(mix(MARK, mix(hashOf(mark), role)), 0.4)
  }
  addPhrases(list, PHRASE, here, 1)
  addPhrases(list, PHRASE_BEFORE, before, 0.5)
  addPhrases(list, PHRASE_AFTER, after, 0.5)
}

function addPhrases(list: FeatureList, kind: number, prepared: Prepared | undefined, value: number): void {
  if (!prepared) return
  for (const [act, count] of prepared.phrases) list.add(mix(kind, act), value * Math.min(2, count))
}

const WHOLE_WORD = salt('whole-word')
const WHOLE_PAIR = salt('whole-pair')
const WHOLE_SUBJECT = salt('whole-subject')
const WHOLE_SUBJECT_PAIR = salt('whole-subject-pair')
const WHOLE_OPENS = salt('whole-opens')
const WHOLE_ENDS = salt('whole-ends')
const WHOLE_BUTTON = salt('whole-button')
const WHOLE_SHAPE = salt('whole-shape')
const WHOLE_CONCEPT = salt('whole-concept')
const WHOLE_CONCEPT_PAIR = salt('whole-concept-pair')
const WHOLE_CONCEPT_SUBJECT = salt('whole-concept-subject')
const WHOLE_CONCEPT_OPENS = salt('whole-concept-opens')
const WHOLE_CONCEPT_ENDS = salt('whole-concept-ends')
const WHOLE_CONCEPT_BUTTON = salt('whole-concept-button')

const FRAME = new Set(['footer', 'legal', 'quote'])

/** The features of a mail as a whole: its words once each, subject, opening, end and buttons apart. */
export function wholeFeatures(list: FeatureList, mail: readonly Prepared[]): void {
  list.clear()
  const words = new Set<number>()
  const pairs = new Set<number>()
  const concepts = new Set<number>()
  const phrases = new Map<number, number>()
  for (const { segment, tokens, concepts: meant, phrases: found } of mail) {
    if (FRAME.has(segment.role)) continue
    for (let at = 0; at < tokens.length; at += 1) {
      const one = tokens[at]
      const next = tokens[at + 1]
      if (!one) continue
      words.add(mix(WHOLE_WORD, one.hash))
      for (const gram of gramsOf(one)) words.add(mix(WHOLE_WORD, gram))
      if (next) pairs.add(mix(WHOLE_PAIR, mix(one.hash, next.hash)))
    }
    for (let at = 0; at < meant.length; at += 1) {
      const next = meant[at + 1]
      concepts.add(mix(WHOLE_CONCEPT, meant[at] ?? 0))
      if (next !== undefined) concepts.add(mix(WHOLE_CONCEPT_PAIR, mix(meant[at] ?? 0, next)))
    }
    for (const [act, count] of found) phrases.set(act, (phrases.get(act) ?? 0) + count)
  }
  const share = 4 / Math.sqrt(Math.max(20, words.size + pairs.size))
  for (const id of words) list.add(id, share)
  for (const id of pairs) list.add(id, share)
  const meaning = 4 / Math.sqrt(Math.max(20, concepts.size))
  for (const id of concepts) list.add(id, meaning)
  for (const [act, count] of phrases) list.add(mix(PHRASE_MAIL, act), Math.min(2, Math.log2(1 + count)))
  addParts(list, mail)
}

function addParts(list: FeatureList, mail: readonly Prepared[]): void {
  const subject = mail.find((one) => one.segment.role === 'subject')
  addWords(list, WHOLE_SUBJECT, subject?.tokens, 2)
  addPairs(list, WHOLE_SUBJECT_PAIR, subject?.tokens, 1.5)
  const body = mail.filter((one) => one.segment.role === 'paragraph' || one.segment.role === 'heading')
  addIds(list, WHOLE_CONCEPT_SUBJECT, subject?.concepts, 2)
  for (const one of body.slice(0, 3)) {
    addWords(list, WHOLE_OPENS, one.tokens, 1)
    addIds(list, WHOLE_CONCEPT_OPENS, one.concepts, 1)
  }
  for (const one of body.slice(-3)) {
    addWords(list, WHOLE_ENDS, one.tokens, 0.7)
    addIds(list, WHOLE_CONCEPT_ENDS, one.concepts, 0.7)
  }
  const buttons = mail.filter((one) => one.segment.role === 'button').slice(0, 6)
  for (const one of buttons) {
    addWords(list, WHOLE_BUTTON, one.tokens, 1)
    addIds(list, WHOLE_CONCEPT_BUTTON, one.concepts, 1)
  }
  const size = mail.length < 6 ? 'short' : mail.length < 16 ? 'middle' : 'long'
  list.add(mix(WHOLE_SHAPE, hashOf(size)), 0.5)
  for (const mark of ['amount', 'percent', 'reference', 'date', 'time', 'emoji'] as const)
    if (mail.some((one) => one.marks[mark])) list.add(mix(WHOLE_SHAPE, hashOf(mark)), 0.5)
  if (mail.some((one) => one.segment.link === 'unsubscribe')) list.add(mix(WHOLE_SHAPE, hashOf('unsubscribe')), 0.5)
}

function addPairs(list: FeatureList, kind: number, tokens: readonly Token[] | undefined, value: number): void {
  if (!tokens) return
  const share = value / Math.sqrt(Math.max(1, tokens.length))
  for (let at = 0; at + 1 < tokens.length; at += 1)
    list.add(mix(kind, mix(tokens[at]?.hash ?? 0, tokens[at + 1]?.hash ?? 0)), share)
}
