import type { RefusalType } from '@waarom/audience/suppression/suppression.ts'
import type { DropReason, Field, Holds } from './field.ts'

/** What a word of a status column says about a person. */
export type Meaning = { readonly suppress: RefusalType } | { readonly consent: boolean } | 'nothing'

/** What becomes of a column: one of our fields, nothing with a reason, or what each of its words means. */
export type Use =
  | Field
  | { readonly drop: DropReason }
  | {
      /** By the word in small letters. */
      readonly means: Readonly<Record<string, Meaning>>
      /** What a row with another word is: nothing to say, or rejected, as its meaning would be a guess. */
      readonly rest: 'nothing' | 'reject'
    }

/**
 * How sure we are of a file's columns: `documented` by its maker in a page or source that was read, `seen` in public
 * code that reads such files, `remembered` by neither. A screen says so for all but the first.
 */
export type Sure = 'documented' | 'seen' | 'remembered'

/** Something that the columns of a file cannot tell. Where it has choices a person makes one, else he says that he read it. */
export interface Doubt {
  readonly nl: string
  readonly en: string
  readonly choices?: readonly {
    readonly id: string
    readonly nl: string
    readonly en: string
    /** What the choice says about everybody in the file. */
    readonly everybody: Meaning
  }[]
}

/** One kind of file that a source exports. */
export interface SourceFile {
  readonly id: string
  readonly holds: readonly Holds[]
  readonly sure: Sure
  /** Columns that together tell this file from every other. Capitals and accents do not count. */
  readonly needs: readonly string[]
  /** Columns that this file never has. */
  readonly lacks?: readonly string[]
  readonly columns: Readonly<Record<string, Use>>
  /** What being in this file says about everybody in it. */
  readonly everybody?: Meaning
  /** What the columns cannot tell and a person must say; shown before the import. */
  readonly doubt?: Doubt
}

/** A tool that people export from. */
export interface Source {
  readonly id: string
  readonly name: string
  /** Pages that were read, with the date. */
  readonly read: readonly { readonly url: string; readonly date: string }[]
  /** None where its columns are the customer's own: then everything is mapped by hand. */
  readonly files: readonly SourceFile[]
}
