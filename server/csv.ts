import { looksLikeFormula } from '@waarom/audience/takeaway/formula.ts'
import Papa from 'papaparse'

/** A cell that a spreadsheet shows and never works out. An import takes the apostrophe off again. */
export function defused(cell: string): string {
  return looksLikeFormula(cell) ? `'${cell}` : cell
}

/** What a file for another program has otherwise. */
export interface ForProgram {
  /** Whether the file begins with the mark of UTF-8, by which a spreadsheet reads its letters. */
  readonly mark: boolean
  /** Columns that are written as they are; whoever gives them has left out what could work as a formula. */
  readonly exact: ReadonlySet<number>
}

const FOR_PEOPLE: ForProgram = { mark: true, exact: new Set() }

/**
 * Rows of text as CSV in UTF-8 with its mark, so that a spreadsheet reads its letters; no cell is a formula. In constant
 * memory: some rows at a time.
 */
export async function* csvOf(
  head: readonly string[],
  rows: AsyncIterable<readonly (readonly string[])[]>,
  separator = ',',
  { mark, exact } = FOR_PEOPLE,
): AsyncGenerator<string> {
  const write = (lines: readonly (readonly string[])[]) =>
    `${Papa.unparse(
      lines.map((line) => line.map((cell, at) => (exact.has(at) ? cell : defused(cell)))),
      { delimiter: separator, newline: '\r\n' },
    )}\r\n`
  yield `${mark ? '\uFEFF' : ''}${write([head])}`
  for await (const some of rows) yield write(some)
}
