import type { ActId } from './act.ts'

/** A sentence in both languages of the interface. */
export interface Words {
  readonly en: string
  readonly nl: string
}

/** One speech act: what it means, what it is mistaken for, and how people say it. One folder each. */
export interface SpeechAct {
  readonly id: ActId
  /** Its name for people, a few words, without a capital. */
  readonly name: Words
  /** What the segment does to the reader: completes "this sentence …". */
  readonly does: Words
  /** When a segment is this act. */
  readonly meaning: Words
  /** Acts it is mistaken for, and how to tell. */
  readonly lookAlikes: readonly { readonly act: ActId; readonly tell: Words }[]
  /** Sentences that look like it and are not, with the act they are. Own words. */
  readonly counterExamples: readonly { readonly text: string; readonly act: ActId }[]
  /** How people say it: word sequences of one to five words, lower case, per language. */
  readonly phrases: {
    readonly nl: readonly string[]
    readonly en: readonly string[]
    readonly de: readonly string[]
    readonly fr: readonly string[]
  }
}
