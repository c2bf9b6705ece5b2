import { ACT_IDS } from './act.ts'
import { SPEECH_ACTS } from './acts.gen.ts'
import { mix, type Token, tokensOf } from './token.ts'

/** The longest phrase, in words. */
const LONGEST = 5

/** Finds the phrases of every act and language in a list of words. */
class PhraseBook {
  readonly #acts = new Map<number, number[]>()

  constructor() {
    for (const act of SPEECH_ACTS) {
      const index = ACT_IDS.indexOf(act.id)
      for (const phrase of Object.values(act.phrases).flat()) this.#learn(phrase, index)
    }
  }

  #learn(phrase: string, act: number): void {
    const tokens = tokensOf(phrase)
    if (tokens.length === 0 || tokens.length > LONGEST) return
    let hash = tokens.length
    for (const token of tokens) hash = mix(hash, token.hash)
    const acts = this.#acts.get(hash) ?? []
    if (!acts.includes(act)) this.#acts.set(hash, [...acts, act])
  }

  /** Counts per act (its place in `ACT_IDS`) how many of its phrases occur. */
  find(tokens: readonly Token[]): Map<number, number> {
    const found = new Map<number, number>()
    for (let at = 0; at < tokens.length; at += 1)
      for (let length = 1; length <= LONGEST && at + length <= tokens.length; length += 1) {
        let hash = length
        for (let step = 0; step < length; step += 1) hash = mix(hash, tokens[at + step]?.hash ?? 0)
        for (const act of this.#acts.get(hash) ?? []) found.set(act, (found.get(act) ?? 0) + 1)
      }
    return found
  }
}

/** The one book of phrases, made when the package loads. */
export const PHRASES = new PhraseBook()
