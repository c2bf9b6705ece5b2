import type { Draft, Segment } from '../mail/draft.ts'
import type { FeatureList } from './model.ts'
import { PHRASES } from './phrases.ts'
import { hashOf, type Marks, marksOf, mix, type Token, tokensOf } from './token.ts'

/** A segment with what is counted in it, made once per mail. */
export interface Prepared {
  readonly segment: Segment
  readonly tokens: readonly Token[]
  readonly marks: Marks
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
const LENGTH = salt('length')
const ROLES_AROUND = salt('around')

/** How much the words of a segment weigh beside its structure. */
const TEXT = 3
const CONTEXT = 1

/** Prepares the segments of a draft for the readers. */
export function prepare(draft: Draft): Prepared[] {
  return draft.segments.map((segment) => {
    const tokens = tokensOf(segment.masked)
    return { segment, tokens, marks: marksOf(segment.masked), phrases: PHRASES.find(tokens) }
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

const FRAME = new Set(['footer', 'legal', 'quote'])

/** The features of a mail as a whole: its words once each, subject, opening, end and buttons apart. */
export function wholeFeatures(list: FeatureList, mail: readonly Prepared[]): void {
  list.clear()
  const words = new Set<number>()
  const pairs = new Set<number>()
  const phrases = new Map<number, number>()
  for (const { segment, tokens, phrases: found } of mail) {
    if (FRAME.has(segment.role)) continue
    for (let at = 0; at < tokens.length; at += 1) {
      const one = tokens[at]
      const next = tokens[at + 1]
      if (!one) continue
      words.add(mix(WHOLE_WORD, one.hash))
      for (const gram of gramsOf(one)) words.add(mix(WHOLE_WORD, gram))
      if (next) pairs.add(mix(WHOLE_PAIR, mix(one.hash, next.hash)))
    }
    for (const [act, count] of found) phrases.set(act, (phrases.get(act) ?? 0) + count)
  }
  const share = 4 / Math.sqrt(Math.max(20, words.size + pairs.size))
  for (const id of words) list.add(id, share)
  for (const id of pairs) list.add(id, share)
  for (const [act, count] of phrases) list.add(mix(PHRASE_MAIL, act), Math.min(2, Math.log2(1 + count)))
  addParts(list, mail)
}

function addParts(list: FeatureList, mail: readonly Prepared[]): void {
  const subject = mail.find((one) => one.segment.role === 'subject')
  addWords(list, WHOLE_SUBJECT, subject?.tokens, 2)
  addPairs(list, WHOLE_SUBJECT_PAIR, subject?.tokens, 1.5)
  const body = mail.filter((one) => one.segment.role === 'paragraph' || one.segment.role === 'heading')
  for (const one of body.slice(0, 3)) addWords(list, WHOLE_OPENS, one.tokens, 1)
  for (const one of body.slice(-3)) addWords(list, WHOLE_ENDS, one.tokens, 0.7)
  const buttons = mail.filter((one) => one.segment.role === 'button').slice(0, 6)
  for (const one of buttons) addWords(list, WHOLE_BUTTON, one.tokens, 1)
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
