import type { Shape } from './shape.ts'
import type { Taken } from './taken.ts'

/** Letters of the hash that stand in a name: enough to tell two frozen audiences of a mail apart. */
const HASH_LETTERS = 12
const NAME_LETTERS = 40

/** A name as every system keeps it: small letters of ASCII and digits, words apart by a hyphen. */
function slug(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, NAME_LETTERS)
    .replace(/^-|-$/g, '')
  return plain === '' ? 'x' : plain
}

/** What a file of a takeaway is for. */
export type FilePurpose =
  | ({ readonly of: 'recipients'; readonly group: string } & Slice)
  | ({ readonly of: 'refusals' } & Slice)
  /** Whom a mail does not reach that a law orders. */
  | { readonly of: 'unreached' }
  | { readonly of: 'readme' }

/** Which part of what a tool takes only in parts; of what fits in one file the only one. */
export interface Slice {
  /** From 1. */
  readonly part: number
  readonly parts: number
}

/**
 * The name of a file, by which anybody sees to which mail and frozen audience it belongs. Of one in parts it says of how many:
 * whoever has the first part sees that there is more.
 */
export function fileName({ id }: Shape, { mail, hash }: Taken, purpose: FilePurpose): string {
  const what = purpose.of === 'recipients' ? slug(purpose.group) : purpose.of
  const part = 'parts' in purpose && purpose.parts > 1 ? `-${purpose.part}-of-${purpose.parts}` : ''
  const end = purpose.of === 'readme' ? 'txt' : 'csv'
  return `${slug(mail)}-${what}-${id}-${hash.slice(0, HASH_LETTERS)}${part}.${end}`
}
