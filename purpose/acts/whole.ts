import type { Prepared } from './features.ts'
import type { Weights } from './model.ts'
import { Scorer, scorerOf } from './sink.ts'
import { type Contents, contentsOf, partFeatures, shareOf } from './whole-features.ts'

/**
 * Reads the words of a mail as a whole, and again with some segments left out: what goes out is taken off the sums, so
 * that a trial costs only what it changes. Gives the same scores as `wholeFeatures` put through a scorer.
 */
export class WholeReader {
  readonly #mail: readonly Prepared[]
  readonly #contents: readonly Contents[]
  readonly #scorer: Scorer
  readonly #words: Group
  readonly #concepts: Group

  constructor(mail: readonly Prepared[], weights: Weights) {
    this.#mail = mail
    this.#scorer = scorerOf(weights)
    this.#contents = mail.map(contentsOf)
    this.#words = new Group(weights)
    this.#concepts = new Group(weights)
    for (const one of this.#contents) {
      this.#words.put(one.words)
      this.#concepts.put(one.concepts)
    }
  }

  /** Raw scores of the purposes for the segments kept, given by their places in reading order. */
  scores(kept: readonly number[]): Float64Array {
    const stays = new Set(kept)
    const out = this.#contents.filter((_, at) => !stays.has(at))
    for (const one of out) {
      this.#words.take(one.words)
      this.#concepts.take(one.concepts)
    }
    this.#scorer.begin(sumOf(this.#words, this.#concepts))
    partFeatures(
      this.#scorer,
      kept.flatMap((at) => this.#mail[at] ?? []),
    )
    for (const one of out) {
      this.#words.put(one.words)
      this.#concepts.put(one.concepts)
    }
    return this.#scorer.scores()
  }
}

function sumOf(words: Group, concepts: Group): Float64Array {
  const one = shareOf(words.size)
  const other = shareOf(concepts.size)
  const meant = concepts.sums()
  return words.sums().map((sum, at) => sum * one + (meant[at] as number) * other)
}

/** Features that count once however often they occur, with their sum. */
class Group {
  size = 0
  readonly #counts = new Map<number, number>()
  readonly #scorer: Scorer

  constructor(weights: Weights) {
    this.#scorer = new Scorer(weights)
  }

  sums(): Float64Array {
    return this.#scorer.kept()
  }

  put(ids: readonly number[]): void {
    for (const id of ids) {
      const count = this.#counts.get(id) ?? 0
      this.#counts.set(id, count + 1)
      if (count === 0) this.#turn(id, 1)
    }
  }

  take(ids: readonly number[]): void {
    for (const id of ids) {
      const count = this.#counts.get(id) ?? 0
      this.#counts.set(id, count - 1)
      if (count === 1) this.#turn(id, -1)
    }
  }

  #turn(id: number, sign: 1 | -1): void {
    this.size += sign
    this.#scorer.add(id, sign)
  }
}
