import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import { addressParser } from 'postal-mime'
import { valueProblems } from '../problems.ts'

/** An address as it was written, trimmed and no more, with the name beside it. */
export interface Written {
  readonly address: string
  readonly name: string
}

const SHAPE = /^[^\s@<>]+@[^\s@<>]+$/

/** One address and nothing else, which nearly every cell is. */
const ALONE = /^[^\s@<>,;:"'()[\]]+@[^\s@<>,;:"'()[\]]+$/

/** Reads the addresses of a cell: one, several with a comma or semicolon between, each with a name before it or not. */
export function readAddresses(text: string): Result<readonly Written[]> {
  if (ALONE.test(text)) return ok([{ address: text, name: '' }])
  const found = addressParser(text.replace(/^mailto:/i, ''), { flatten: true }).map(({ name, address }) => ({
    address: (address ?? '').trim(),
    name: name.trim(),
  }))
  if (found.length === 0 || found.some(({ address }) => !SHAPE.test(address)))
    return fail(valueProblems.make('no-address'))
  return ok(found)
}
