import type { Segment } from '../mail/draft.ts'
import { alert } from './cues/alert.ts'
import { breach } from './cues/breach.ts'
import { recall } from './cues/recall.ts'
import { statutory } from './cues/statutory.ts'

/** A thing that obligatory mail has to say, found in a segment. The words of the cues are closed and public. */
export interface Cue {
  readonly cue: string
  readonly segment: string
}

/** The families of cues: what kind of obligatory mail they belong to, and alerts, which laws take apart from other requested mail. */
export type Obligation = 'recall' | 'breach' | 'statutory' | 'alert'

/** Letters by which a saying is looked up; a shorter one is looked for by itself. */
const LETTERS = 3
/** Places to look them up, a power of two: several times the sayings of one kind. */
const PLACES = 4096

/** One cue of one kind of mail by one of its sayings. */
interface Saying {
  readonly cue: number
  readonly words: string
}

/** The sayings of one kind of obligatory mail, so that all of them are found in one walk over a text. */
class Sayings {
  readonly #cues: readonly string[]
  readonly #places: (Saying[] | undefined)[] = new Array<Saying[] | undefined>(PLACES).fill(undefined)
  readonly #short: Saying[] = []

  constructor(list: Readonly<Record<string, readonly string[]>>) {
    this.#cues = Object.keys(list)
    for (const [cue, sayings] of Object.values(list).entries())
      for (const words of sayings) {
        if (words.length < LETTERS) this.#short.push({ cue, words })
        else {
          const place = placeOf(words.charCodeAt(0), words.charCodeAt(1), words.charCodeAt(2))
          this.#places[place] = [...(this.#places[place] ?? []), { cue, words }]
        }
      }
  }

  /** The cues in the order of the list, each with the texts that say it. */
  find(texts: readonly string[], segments: readonly Segment[]): Cue[] {
    const found = this.#cues.map((): string[] => [])
    for (const [index, text] of texts.entries()) {
      const said = this.#in(text)
      const id = segments[index]?.id ?? ''
      for (let cue = 0; said >> cue !== 0; cue += 1) if ((said >> cue) & 1) found[cue]?.push(id)
    }
    return found.flatMap((ids, at) => ids.map((segment) => ({ cue: this.#cues[at] ?? '', segment })))
  }

  /** What a text says, a bit per cue. */
  #in(text: string): number {
    let said = 0
    for (const { cue, words } of this.#short) if (text.includes(words)) said |= 1 << cue
    let one = text.charCodeAt(0)
    let two = text.charCodeAt(1)
    for (let at = 0; at <= text.length - LETTERS; at += 1) {
      const three = text.charCodeAt(at + 2)
      const some = this.#places[placeOf(one, two, three)]
      if (some) for (const { cue, words } of some) if (text.startsWith(words, at)) said |= 1 << cue
      one = two
      two = three
    }
    return said
  }
}

function placeOf(one: number, two: number, three: number): number {
  return ((one * 31 + two) * 31 + three) & (PLACES - 1)
}

const SAYINGS: Readonly<Record<Obligation, Sayings>> = {
  recall: new Sayings(recall),
  breach: new Sayings(breach),
  statutory: new Sayings(statutory),
  alert: new Sayings(alert),
}

/** Finds what of the content of some kinds of obligatory mail the segments say; one cue per word and segment. */
export function cuesOf(segments: readonly Segment[], obligations: readonly Obligation[]): Cue[] {
  if (obligations.length === 0) return []
  const texts = segments.map((one) => ` ${one.text.toLowerCase()} `)
  return obligations.flatMap((one) => SAYINGS[one].find(texts, segments))
}
