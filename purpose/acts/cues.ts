import type { Segment } from '../mail/draft.ts'
import { alert } from './cues/alert.ts'
import { breach } from './cues/breach.ts'
import { namesProduct } from './cues/product-name.ts'
import { recall } from './cues/recall.ts'
import { statutory } from './cues/statutory.ts'

/** A thing that obligatory mail has to say, found in a segment. The words of the cues are closed and public. */
export interface Cue {
  readonly cue: string
  readonly segment: string
}

/** The families of cues: what kind of obligatory mail they belong to, and alerts, which laws take apart from other requested mail. */
export type Obligation = 'recall' | 'breach' | 'statutory' | 'alert'

/** Letters of the shortest saying that is looked up; one more counts where there is one. A shorter saying is looked for by itself. */
const LETTERS = 3
/** Places of sayings, a power of two: so many that most beginnings of no saying have a place of no saying. */
const PLACES = 32_768

const LISTS: Readonly<Record<Obligation, Readonly<Record<string, readonly string[]>>>> = {
  recall,
  breach,
  statutory,
  alert,
}

/** Cues that a sentence gives by its shape too, capitals and digits included. */
const SHAPES: Readonly<Record<string, (text: string) => boolean>> = { 'recall-product': namesProduct }

/** One cue by one of its sayings. */
interface Saying {
  readonly cue: number
  readonly words: string
}

/** The sayings of all kinds of obligatory mail, so that all of them are found in one walk over a text. */
class Sayings {
  readonly #cues: string[] = []
  /** Per kind of mail the bits of its cues. */
  readonly #bits = new Map<Obligation, number>()
  /** The bits of cues that are seen by a shape. */
  readonly #shapes: [bit: number, shows: (text: string) => boolean][] = []
  /** A bit per place that has sayings: small enough to stay in the cache. */
  readonly #taken = new Int32Array(PLACES >> 5)
  readonly #places = new Map<number, Saying[]>()
  readonly #short: Saying[] = []

  constructor() {
    for (const obligation of Object.keys(LISTS) as Obligation[])
      for (const [name, sayings] of Object.entries(LISTS[obligation])) {
        const cue = this.#cues.push(name) - 1
        this.#bits.set(obligation, (this.#bits.get(obligation) ?? 0) | (1 << cue))
        const shape = SHAPES[name]
        if (shape) this.#shapes.push([1 << cue, shape])
        for (const words of sayings) this.#learn({ cue, words })
      }
  }

  #learn(saying: Saying): void {
    const { words } = saying
    if (words.length < LETTERS) this.#short.push(saying)
    else {
      const four = words.length > LETTERS ? words.charCodeAt(3) : 0
      const place = placeOf(words.charCodeAt(0), words.charCodeAt(1), words.charCodeAt(2), four)
      this.#taken[place >> 5] = (this.#taken[place >> 5] as number) | (1 << (place & 31))
      this.#places.set(place, [...(this.#places.get(place) ?? []), saying])
    }
  }

  /** The cues of some kinds of mail, in the order of their lists, each with the segments that say it. */
  find(segments: readonly Segment[], obligations: readonly Obligation[]): Cue[] {
    const asked = obligations.reduce((bits, one) => bits | (this.#bits.get(one) ?? 0), 0)
    const found = this.#cues.map((): string[] => [])
    for (const { id, text } of segments) {
      let said = this.#in(` ${text.toLowerCase()} `) & asked
      for (const [bit, shows] of this.#shapes) if (bit & asked & ~said && shows(text)) said |= bit
      for (let cue = 0; said >> cue !== 0; cue += 1) if ((said >> cue) & 1) found[cue]?.push(id)
    }
    return found.flatMap((ids, at) => ids.map((segment) => ({ cue: this.#cues[at] ?? '', segment })))
  }

  /** What a text says, a bit per cue. */
  #in(text: string): number {
    let said = 0
    for (const { cue, words } of this.#short) if (text.includes(words)) said |= 1 << cue
    const taken = this.#taken
    let one = text.charCodeAt(0)
    let two = text.charCodeAt(1)
    let three = text.charCodeAt(2)
    for (let at = 0; at <= text.length - LETTERS; at += 1) {
      const four = at + LETTERS < text.length ? text.charCodeAt(at + LETTERS) : 0
      const short = placeOf(one, two, three, 0)
      const long = placeOf(one, two, three, four)
      if ((taken[short >> 5] as number) & (1 << (short & 31))) said |= this.#at(text, at, short)
      if ((taken[long >> 5] as number) & (1 << (long & 31))) said |= this.#at(text, at, long)
      one = two
      two = three
      three = four
    }
    return said
  }

  /** Which sayings of a place stand at an offset of a text. */
  #at(text: string, at: number, place: number): number {
    let said = 0
    for (const { cue, words } of this.#places.get(place) ?? []) if (text.startsWith(words, at)) said |= 1 << cue
    return said
  }
}

function placeOf(one: number, two: number, three: number, four: number): number {
  return (((one * 31 + two) * 31 + three) * 31 + four) & (PLACES - 1)
}

const SAYINGS = new Sayings()

/** Finds what of the content of some kinds of obligatory mail the segments say; one cue per word and segment. */
export function cuesOf(segments: readonly Segment[], obligations: readonly Obligation[]): Cue[] {
  return obligations.length === 0 ? [] : SAYINGS.find(segments, obligations)
}
