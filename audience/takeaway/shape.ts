import type { Bilingual } from '@waarom/purpose/law/rulebook.ts'

/** What a cell of a file for another tool says. */
export type Holds =
  | 'address'
  | 'external-id'
  | 'first-name'
  | 'last-name'
  | 'language'
  | 'group'
  | 'variant'
  | 'reason'
  /** Type of the refusal. */
  | 'refusal'
  | 'mail'
  | 'snapshot'

/** Columns whose cells must arrive as they are: with one sign more a mail would go to somebody else, an id to nobody. */
export const EXACT: ReadonlySet<Holds> = new Set(['address', 'external-id'])

/** Columns that are only there when the mail calls people by their name. */
export const NAMES: ReadonlySet<Holds> = new Set(['first-name', 'last-name'])

/**
 * How sure we are of a column: `documented` by the maker of the tool in a page that was read, `seen` in public code,
 * `remembered` by neither; then a person looks where the tool puts it.
 */
export type Sure = 'documented' | 'seen' | 'remembered'

/** Where a column stands described, and the day somebody read that; null where nothing was read. */
export interface ColumnCite {
  readonly url: string | null
  readonly read: string | null
  readonly sure: Sure
}

/** A column of a file for another tool. */
export interface Column {
  readonly heading: string
  /** What its cells say, or the one word that all of them have. */
  readonly holds: Holds | { readonly always: string }
  /** Null where the heading is ours and free. */
  readonly cite: ColumnCite | null
}

/** What a tool takes at most. */
export interface ShapeLimits {
  /** Octets of one file; what is more comes in a next one. */
  readonly fileOctets: number | null
  /** Octets of a text field; what is longer the tool would cut in the middle of a word. */
  readonly textOctets: number | null
  /** Whether the tool takes only ASCII before the @. */
  readonly asciiLocalPart: boolean
}

/** What one tool takes: a file of recipients and a file of refusals, in UTF-8 with CRLF. */
export interface Shape {
  readonly id: string
  /** Null where it fits every other tool: what that is called only whoever has it knows. */
  readonly name: string | null
  /** Between cells. */
  readonly separator: ',' | ';'
  /** Whether files begin with the mark of UTF-8: a spreadsheet needs it, a tool may take it for a part of the first heading. */
  readonly mark: boolean
  readonly limits: ShapeLimits
  readonly recipients: readonly Column[]
  readonly refusals: {
    readonly columns: readonly Column[]
    /** Whether the tool then refuses these people every mail, and not only this kind. */
    readonly stopsAll: boolean
  }
  /** What a person does there, in order, and what the tool does that one would not expect. */
  readonly steps: readonly Bilingual[]
}

/** The heading of the column in which a tool finds the variant of a recipient; null where it has none. */
export function variantColumn({ recipients }: Shape): string | null {
  return recipients.find(({ holds }) => holds === 'variant')?.heading ?? null
}
