import { ACTS, type ActId, type Family, type Purpose } from '../acts/act.ts'
import type { Sentence } from './likeness.ts'

/** What a person says in place of us: what one sentence does, or what a mail is under one law. */
export type Said =
  | {
      readonly about: 'segment'
      readonly segment: string
      readonly sentence: Sentence
      readonly was: ActId
      readonly says: ActId
    }
  | { readonly about: 'verdict'; readonly law: string; readonly was: Purpose | null; readonly says: Purpose }

/** An overruling that stands. */
export interface Overruling {
  readonly id: string
  /** Of the mail on which it was said. */
  readonly fingerprint: string
  readonly said: Said
}

/** Whether an overruling is stricter than what it takes the place of. */
export type Direction = 'stricter' | 'milder'

/** How much a law can ask of who sends such content. */
const RANK: Readonly<Record<Family, number>> = {
  frame: 0,
  service: 0,
  feedback: 1,
  editorial: 1,
  appeal: 2,
  promotion: 2,
}

/**
 * The direction of an overruling. Whatever makes something service, frame or a lesser kind of content is milder; all
 * else counts as stricter, also one kind of promotion in place of another: a needless second look costs little.
 */
export function directionOf(said: Said): Direction {
  if (said.about === 'verdict') return said.says === 'service' ? 'milder' : 'stricter'
  const [was, says] = [RANK[ACTS[said.was]], RANK[ACTS[said.says]]]
  return says === 0 || says < was ? 'milder' : 'stricter'
}
