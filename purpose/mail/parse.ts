import { ok, type Result } from '../problem.ts'
import { decode } from './container/decode.ts'
import type { Draft, Source } from './draft.ts'
import { segment } from './segment/segment.ts'

/**
 * Reads a mail: bytes or a paste in, the parsed draft out.
 * @returns a problem when the mail is over a limit or nothing in it can be read; never throws.
 */
export async function parse(source: Source): Promise<Result<Draft>> {
  const decoded = await decode(source)
  return decoded.ok ? ok(segment(decoded.value)) : decoded
}
