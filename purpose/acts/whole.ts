import type { Prepared } from './features.ts'
import { IdCounts } from './id-counts.ts'
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
    const out = this.#without(kept)
    this.#scorer.begin(sumOf(this.#words.without(out), this.#concepts.without(out)))
    const mail: Prepared[] = []
    for (const at of kept) {
      const one = this.#mail[at]
      if (one) mail.push(one)
    }
    partFeatures(this.#scorer, mail)
    return this.#scorer.scores()
  }

  /** The places that are not among those kept. */
  #without(kept: readonly number[]): number[] {
    const out: number[] = []
    if (kept.length === this.#mail.length) return out
    const stays = new Set(kept)
    for (let at = 0; at < this.#mail.length; at += 1) if (!stays.has(at)) out.push(at)
    return out
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
  /** How often each feature stands in the mail. */
  readonly #counts: IdCounts

  constructor(weights: Weights, segments: readonly (readonly number[])[]) {
    this.#segments = segments
    this.#scorer = new Scorer(weights)
    let most = 0
    for (const ids of segments) most += ids.length
    this.#counts = new IdCounts(most)
    const different = new Int32Array(most)
    let size = 0
    for (const ids of segments) for (const id of ids) if (this.#counts.add(id) === 1) different[size++] = id
    this.#scorer.addAll(different, size, 1)
    this.#all = { size, sums: this.#scorer.kept() }
  }

  without(out: readonly number[]): Sum {
    if (out.length === 0) return this.#all
    this.#scorer.begin(this.#all.sums)
    let { size } = this.#all
    for (const at of out)
      for (const id of this.#segments[at] ?? []) {
        if (this.#counts.remove(id) > 0) continue
        this.#scorer.add(id, -1)
        size -= 1
      }
    for (const at of out) for (const id of this.#segments[at] ?? []) this.#counts.add(id)
    return { size, sums: this.#scorer.kept() }
  }
}
