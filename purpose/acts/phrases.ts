import { ACT_IDS } from './act.ts'
import { SPEECH_ACTS } from './acts.gen.ts'
import { ByHash, NONE } from './by-hash.ts'
import { mix } from './hash.ts'
import { Lists } from './lists.ts'
import { wordsOf } from './token.ts'

/** The longest phrase, in words. */
const LONGEST = 5

/** An act whose phrases occur, by its place in `ACT_IDS`, with how often. */
export interface Counted {
  readonly act: number
  readonly count: number
}

const NOTHING: readonly Counted[] = []

/** About how many runs of words the phrases have. */
const RUNS = 40_000

/** Finds the phrases of every act and language in a list of words. */
class PhraseBook {
  /** One or more words in a row that a phrase is or begins with, by their hash. */
  readonly #runs = new ByHash(RUNS)
  /** At the place of each the list of acts whose phrase it is; the empty one where a longer phrase goes on. */
  readonly #listed: number[] = []
  readonly #acts = new Lists()

  constructor() {
    for (const act of SPEECH_ACTS) {
      const index = ACT_IDS.indexOf(act.id)
      for (const phrase of Object.values(act.phrases).flat()) this.#learn(phrase, index)
    }
  }

  #learn(phrase: string, act: number): void {
    const { tokens } = wordsOf(phrase)
    if (tokens.length > LONGEST) return
    let hash = 0
    for (const [at, token] of tokens.entries()) {
      hash = at === 0 ? token : mix(hash, token)
      const run = this.#runs.add(hash)
      const acts = this.#acts.at(this.#listed[run] ?? 0)
      const ends = at === tokens.length - 1
      this.#listed[run] = this.#acts.placeOf(ends && !acts.includes(act) ? [...acts, act] : acts)
    }
  }

  /** Counts per act how many of its phrases occur. */
  find(tokens: readonly number[]): readonly Counted[] {
    let found: { act: number; count: number }[] | null = null
    for (let at = 0; at < tokens.length; at += 1) {
      let hash = tokens[at] as number
      let run = this.#runs.get(hash)
      for (let next = at + 1; run !== NONE; next += 1) {
        for (const act of this.#acts.at(this.#listed[run] as number)) {
          found ??= []
          const known = found.find((one) => one.act === act)
          if (known) known.count += 1
          else found.push({ act, count: 1 })
        }
        if (next >= tokens.length) break
        hash = mix(hash, tokens[next] as number)
        run = this.#runs.get(hash)
      }
    }
    return found ?? NOTHING
  }
}

/** The one book of phrases, made when the package loads. */
export const PHRASES = new PhraseBook()
