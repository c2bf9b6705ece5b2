import type { Result } from '@waarom/purpose/problem.ts'
import { addressParser } from 'postal-mime'
import { type Address, readAddress } from '../address/address.ts'
import { LIMITS } from '../limits.ts'

/** What a link of mail begins with, and what it may say beside the address. */
const LINK = /^\s*mailto:([^?]*)(?:\?.*)?$/is
/** An address in angle brackets at the end, with somebody's name before it. */
const NAMED = /<[^<>]*>\s*$/

/**
 * The one address in a cell of a list: alone, with a name before it (`Jan <jan@example.org>`), or as a link (`mailto:…`). Of
 * anything else the problem is that of the cell as it stands, and a spoiled address is not mended.
 */
export function addressIn(cell: string): Result<Address> {
  const alone = readAddress(cell)
  if (alone.ok || cell.length > LIMITS.textUnits) return alone
  const linked = LINK.exec(cell)?.[1]
  const text = linked === undefined ? cell : unescaped(linked)
  if (linked === undefined && !NAMED.test(cell)) return alone
  const found = NAMED.test(text) ? addressParser(text, { flatten: true }).map(({ address }) => address ?? '') : [text]
  const [only] = found
  return only === undefined || only.trim() === '' || found.length > 1 ? alone : readAddress(only)
}

/** A part of a link as it reads. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
