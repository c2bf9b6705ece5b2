import Papa from 'papaparse'

/** How a spreadsheet begins a formula, also as a wide letter or behind white space; OWASP, "CSV Injection". */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** A cell that a spreadsheet shows and never works out. An import takes the apostrophe off again. */
export function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/**
 * Rows of text as CSV in UTF-8 with its mark, so that a spreadsheet reads its letters; no cell is a formula. In constant
 * memory: some rows at a time.
 */
export async function* csvOf(
  head: readonly string[],
  rows: AsyncIterable<readonly (readonly string[])[]>,
  separator = ',',
): AsyncGenerator<string> {
  const write = (lines: readonly (readonly string[])[]) =>
    `${Papa.unparse(
      lines.map((line) => line.map(defused)),
      { delimiter: separator, newline: '\r\n' },
    )}\r\n`
  yield `\uFEFF${write([head])}`
  for await (const some of rows) yield write(some)
}
