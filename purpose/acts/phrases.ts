import { ACT_IDS } from './act.ts'
import { SPEECH_ACTS } from './acts.gen.ts'
import { type Token, tokensOf } from './token.ts'

/** The longest phrase, in words. */
const LONGEST = 5

/** A word that begins phrases, and the words that may follow. */
interface Branch {
  readonly next: Map<number, Branch>
  acts: readonly number[]
}

const branch = (): Branch => ({ next: new Map(), acts: [] })
const NONE: ReadonlyMap<number, number> = new Map()

/** Finds the phrases of every act and language in a list of words. */
class PhraseBook {
  readonly #root = branch()

  constructor() {
    for (const act of SPEECH_ACTS) {
      const index = ACT_IDS.indexOf(act.id)
      for (const phrase of Object.values(act.phrases).flat()) this.#learn(phrase, index)
    }
  }

  #learn(phrase: string, act: number): void {
    const tokens = tokensOf(phrase)
    if (tokens.length === 0 || tokens.length > LONGEST) return
    let here = this.#root
    for (const token of tokens) {
      const next = here.next.get(token.hash) ?? branch()
      here.next.set(token.hash, next)
      here = next
    }
    if (!here.acts.includes(act)) here.acts = [...here.acts, act]
  }

  /** Counts per act (its place in `ACT_IDS`) how many of its phrases occur. */
  find(tokens: readonly Token[]): ReadonlyMap<number, number> {
    let found: Map<number, number> | null = null
    for (let at = 0; at < tokens.length; at += 1) {
      let here = this.#root.next.get(tokens[at]?.hash ?? 0)
      for (let step = at + 1; here; step += 1) {
        for (const act of here.acts) {
          found ??= new Map()
          found.set(act, (found.get(act) ?? 0) + 1)
        }
        if (step >= tokens.length || here.next.size === 0) break
        here = here.next.get(tokens[step]?.hash ?? 0)
      }
    }
    return found ?? NONE
  }
}

/** The one book of phrases, made when the package loads. */
export const PHRASES = new PhraseBook()
