import { octets } from '../octets.ts'
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
  | { readonly of: 'recipients'; readonly group: string; readonly part: number }
  | { readonly of: 'refusals'; readonly part: number }
  | { readonly of: 'readme' }

/** The name of a file, by which anybody sees to which mail and frozen audience it belongs. A first part has no number. */
export function fileName({ id }: Shape, { mail, hash }: Taken, purpose: FilePurpose): string {
  const what = purpose.of === 'recipients' ? slug(purpose.group) : purpose.of
  const part = 'part' in purpose && purpose.part > 1 ? `-${purpose.part}` : ''
  const end = purpose.of === 'readme' ? 'txt' : 'csv'
  return `${slug(mail)}-${what}-${id}-${hash.slice(0, HASH_LETTERS)}${part}.${end}`
}

/** The most octets that a row takes: each cell in quotes, each quote twice, an apostrophe before it, its separator, CRLF. */
function rowOctets(row: readonly string[]): number {
  return row.reduce((sum, cell) => sum + octets(cell) + (cell.match(/"/g)?.length ?? 0) + 4, 2)
}

/** Makes the function that says in which part of a file a next row goes, 1 for the first: a tool takes only so much at once. */
export function partsOf({ limits }: Shape, headings: readonly string[]): (row: readonly string[]) => number {
  const head = rowOctets(headings) + 3
  let part = 1
  let filled = head
  return (row) => {
    const size = rowOctets(row)
    if (limits.fileOctets !== null && filled + size > limits.fileOctets) {
      part += 1
      filled = head
    }
    filled += size
    return part
  }
}
