import Papa from 'papaparse'
import { sentencesOf } from '../../../problem-reply.ts'
import { columnOf } from '../run/outcome.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import type { Refused } from '../write/record.ts'

/** How a spreadsheet begins a formula, also as a wide letter or behind white space; OWASP, "CSV Injection". */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** A cell that a spreadsheet shows and never works out. Reading it again takes the apostrophe off. */
export function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** Why a row was rejected and what to do, in one cell. */
function reasonOf(refused: Refused, lang: 'nl' | 'en'): string {
  const { what, fix } = sentencesOf(refused.problem, lang)
  const column = columnOf(refused.problem)
  return `${column === null ? '' : `${column}: `}${what} ${fix}`
}

/** What a file with rejected rows is written by. */
export interface RejectedCsv {
  readonly columns: readonly string[]
  readonly separator: string
  readonly lang: 'nl' | 'en'
}

/**
 * Rejected rows as CSV in UTF-8 with its mark, so that a spreadsheet reads its letters: the line, every column of the
 * file, and the reason. A row whose cells could not be told apart stands in the first column whole.
 */
export async function* rejectedCsv(
  rows: AsyncIterable<readonly Refused[]>,
  { columns, separator, lang }: RejectedCsv,
): AsyncGenerator<string> {
  const words = lang === 'nl' ? nl.rejected : en.rejected
  const write = (lines: readonly (readonly string[])[]) =>
    `${Papa.unparse(
      lines.map((line) => line.map(defused)),
      { delimiter: separator, newline: '\r\n' },
    )}\r\n`
  yield `\uFEFF${write([[words.line, ...columns, words.reason]])}`
  for await (const some of rows) {
    yield write(
      some.map((refused) => {
        const cells = typeof refused.said === 'string' ? [refused.said] : refused.said
        return [String(refused.line), ...columns.map((_, at) => cells[at] ?? ''), reasonOf(refused, lang)]
      }),
    )
  }
}
