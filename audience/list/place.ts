/** What is missing to answer somebody who asks why he is mailed; a closed list. */
export const MISSING = ['provenance', 'told'] as const
/** One of them: where the address comes from, or what the person was told then. */
export type Missing = (typeof MISSING)[number]

/** The place of somebody on a list, in the words of whoever brought it. */
export interface ListPlace {
  /** By which rows with the same place are counted together. */
  readonly code: string
  /** Null for who is out. */
  readonly group: string | null
  /** The name of the variant that he gets; null for who is out. */
  readonly variant: string | null
  /** Why he is in or out, as a sentence. */
  readonly reason: string
  readonly missing: readonly Missing[]
  /** Whether he got this very mail before. */
  readonly already: boolean
  /** The key of the address at which he gets the mail, of somebody who was asked by his number and is in; null else. */
  readonly address: string | null
}

/** By what a row of a list is looked up: the address, or the id where it has no address. */
export type Asked =
  | { readonly by: 'address'; readonly key: string }
  | { readonly by: 'external-id'; readonly id: string }

/** A row of a list, or what stands in the place of one that could not be read; `line`: where it begins in the file. */
export type ListRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly raw: string; readonly why: string }
