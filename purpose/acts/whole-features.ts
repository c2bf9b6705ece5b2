import { addIds, addWords, type Prepared } from './features.ts'
import { hashOf, mix } from './hash.ts'
import { NAME } from './names.ts'
import { isUnseen, tells } from './outside.ts'
import type { Sink } from './sink.ts'

const WORD = hashOf('whole-word')
const SUBJECT = hashOf('whole-subject')
const OPENS = hashOf('whole-opens')
const ENDS = hashOf('whole-ends')
const BUTTON = hashOf('whole-button')
const SHAPE = hashOf('whole-shape')
const PHRASE = hashOf('phrase-mail')
const CONCEPT = hashOf('whole-concept')
const CONCEPT_SUBJECT = hashOf('whole-concept-subject')
const CONCEPT_OPENS = hashOf('whole-concept-opens')
const CONCEPT_ENDS = hashOf('whole-concept-ends')
const CONCEPT_BUTTON = hashOf('whole-concept-button')

const TEXT = 4
const FEWEST = 20
const MOST_BUTTONS = 6

/** The words and concepts of one segment as features of the whole; counted once however often they occur. */
export interface Contents {
  readonly words: readonly number[]
  readonly concepts: readonly number[]
}

const NOTHING: Contents = { words: [], concepts: [] }

const isFrame = ({ outside, segment }: Prepared) => isUnseen(segment) || (outside && !tells(segment))

/** What a segment puts into the whole: nothing for salutations, footers, legal lines and quotes. Pairs gave nothing. */
export function contentsOf(prepared: Prepared): Contents {
  if (isFrame(prepared)) return NOTHING
  const { tokens, concepts } = prepared
  return {
    words: tokens.filter((one) => one !== NAME).map((one) => mix(WORD, one)),
    concepts: concepts.map((one) => mix(CONCEPT, one)),
  }
}

/** How much each of `count` different features weighs, so that long and short mails weigh alike. */
export function shareOf(count: number): number {
  return TEXT / Math.sqrt(Math.max(FEWEST, count))
}

/** The features of a mail as a whole: its words and concepts once each, subject, opening, end and buttons apart. */
export function wholeFeatures(sink: Sink, mail: readonly Prepared[]): void {
  const words = new Set<number>()
  const concepts = new Set<number>()
  for (const prepared of mail) {
    const contents = contentsOf(prepared)
    for (const id of contents.words) words.add(id)
    for (const id of contents.concepts) concepts.add(id)
  }
  for (const id of words) sink.add(id, shareOf(words.size))
  for (const id of concepts) sink.add(id, shareOf(concepts.size))
  partFeatures(sink, mail)
}

/** The features of the whole that depend on where things stand. */
export function partFeatures(sink: Sink, mail: readonly Prepared[]): void {
  const phrases = new Map<number, number>()
  const content = mail.filter((one) => !isFrame(one))
  for (const { phrases: found } of content)
    for (const { act, count } of found) phrases.set(act, (phrases.get(act) ?? 0) + count)
  for (const [act, count] of phrases) sink.add(mix(PHRASE, act), Math.min(2, Math.log2(1 + count)))
  const subject = mail.find((one) => one.segment.role === 'subject')
  addWords(sink, SUBJECT, subject?.tokens, 2)
  addIds(sink, CONCEPT_SUBJECT, subject?.concepts, 2)
  const body = content.filter((one) => one.segment.role === 'paragraph' || one.segment.role === 'heading')
  for (const one of body.slice(0, 3)) {
    addWords(sink, OPENS, one.tokens, 1)
    addIds(sink, CONCEPT_OPENS, one.concepts, 1)
  }
  for (const one of body.slice(-3)) {
    addWords(sink, ENDS, one.tokens, 0.7)
    addIds(sink, CONCEPT_ENDS, one.concepts, 0.7)
  }
  for (const one of mail.filter((prepared) => prepared.segment.role === 'button').slice(0, MOST_BUTTONS)) {
    addWords(sink, BUTTON, one.tokens, 1)
    addIds(sink, CONCEPT_BUTTON, one.concepts, 1)
  }
  const size = content.length < 6 ? 'short' : content.length < 16 ? 'middle' : 'long'
  sink.add(mix(SHAPE, hashOf(size)), 0.5)
  for (const mark of ['amount', 'percent', 'reference', 'date', 'time', 'emoji'] as const)
    if (content.some((one) => one.marks.includes(mark))) sink.add(mix(SHAPE, hashOf(mark)), 0.5)
  if (mail.some((one) => one.segment.link === 'unsubscribe')) sink.add(mix(SHAPE, hashOf('unsubscribe')), 0.5)
}
