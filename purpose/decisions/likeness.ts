import type { Language, Segment } from '../mail/draft.ts'
import { steady } from '../mail/segment/steady.ts'

/** Words that are looked at together. */
const RUN = 2
/** From this share of common runs on, two sentences are alike: a reader sees no other meaning than a word or two. */
export const ALIKE = 0.5

/** A sentence as it is compared: its language, and its words without what differs per mail. */
export interface Sentence {
  readonly language: Language
  readonly words: string
}

/**
 * A segment as it is compared: no names, numbers, dates or addresses; no capitals, accents or punctuation. How much a
 * discount is does not count here.
 */
export function sentenceOf({ language, masked }: Pick<Segment, 'language' | 'masked'>): Sentence {
  const words = steady(masked)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d[\d.,]*/g, '#')
    .match(/[\p{L}\p{N}%#]+/gu)
  return { language, words: (words ?? []).join(' ') }
}

/**
 * How alike two sentences are, 0–1: 1 for the same words, 0 for another language, else the share of pairs of
 * neighbouring words that they have in common (Jaccard). A single word is like another only when it is the same.
 */
export function likeness(one: Sentence, other: Sentence): number {
  if (one.language !== other.language || one.words === '' || other.words === '') return 0
  if (one.words === other.words) return 1
  return inCommon(runsOf(one.words), runsOf(other.words))
}

/** The share that two sets have in common (Jaccard), 0–1; 0 for two empty ones. */
export function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

function runsOf(words: string): ReadonlySet<string> {
  const all = words.split(' ')
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= all.length; at += 1) runs.add(all.slice(at, at + RUN).join(' '))
  return runs
}
