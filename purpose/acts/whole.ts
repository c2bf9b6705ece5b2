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
    this.#words = new Group(
      weights,
      this.#contents.map((one) => one.words),
    )
    this.#concepts = new Group(
      weights,
      this.#contents.map((one) => one.concepts),
    )
  }

  /** Raw scores of the purposes for the segments kept, given by their places in reading order. */
  scores(kept: readonly number[]): Float64Array {
    const stays = new Set(kept)
    const out = [...this.#contents.keys()].filter((at) => !stays.has(at))
    this.#scorer.begin(sumOf(this.#words.without(out), this.#concepts.without(out)))
    partFeatures(
      this.#scorer,
      kept.flatMap((at) => this.#mail[at] ?? []),
    )
    return this.#scorer.scores()
  }
}

/** How many different features there are, and the sum of what they weigh. */
interface Sum {
  readonly size: number
  readonly sums: Float64Array
}

function sumOf(words: Sum, concepts: Sum): Float64Array {
  const one = shareOf(words.size)
  const other = shareOf(concepts.size)
  return words.sums.map((sum, at) => sum * one + (concepts.sums[at] as number) * other)
}

/** Features that count once however often they occur. */
class Group {
  readonly #segments: readonly (readonly number[])[]
  readonly #scorer: Scorer
  readonly #all: Sum
  /** In how many segments each feature stands, counted when it is first asked. */
  #counts: Map<number, number> | null = null

  constructor(weights: Weights, segments: readonly (readonly number[])[]) {
    this.#segments = segments
    this.#scorer = new Scorer(weights)
    const seen = new Set<number>()
    for (const ids of segments)
      for (const id of ids) {
        const before = seen.size
        if (seen.add(id).size > before) this.#scorer.add(id, 1)
      }
    this.#all = { size: seen.size, sums: this.#scorer.kept() }
  }

  without(out: readonly number[]): Sum {
    if (out.length === 0) return this.#all
    const counts = this.#counted()
    const left = new Map<number, number>()
    this.#scorer.begin(this.#all.sums)
    let { size } = this.#all
    for (const at of out)
      for (const id of this.#segments[at] ?? []) {
        const count = (left.get(id) ?? counts.get(id) ?? 0) - 1
        left.set(id, count)
        if (count > 0) continue
        this.#scorer.add(id, -1)
        size -= 1
      }
    return { size, sums: this.#scorer.kept() }
  }

  #counted(): Map<number, number> {
    if (this.#counts) return this.#counts
    const counts = new Map<number, number>()
    for (const ids of this.#segments) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    this.#counts = counts
    return counts
  }
}
