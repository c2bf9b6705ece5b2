import { csvOf } from '../../../csv.ts'
import { sentencesOf } from '../../../problem-reply.ts'
import { columnOf } from '../run/outcome.ts'
import type { Refused } from '../write/record.ts'
import { headOf } from './own-columns.ts'

/** What the file was like of which rows were rejected. */
export interface OfFile {
  readonly columns: readonly { readonly column: string }[]
  readonly dialect: { readonly separator: string } | null
}

/** What a spreadsheet in a language takes cells apart by, for a file that had no separator of its own. */
export const SHEET_SEPARATOR = { nl: ';', en: ',' } as const

/** Why a row was rejected and what to do, in one cell. */
function reasonOf({ problem }: Refused, lang: 'nl' | 'en'): string {
  const { what, fix } = sentencesOf(problem, lang)
  const column = columnOf(problem)
  return `${column === null ? '' : `${column}: `}${what} ${fix}`
}

/**
 * Rejected rows as CSV with the separator of their file, or of the language where it had none (JSON Lines, Parquet): the
 * line, every column of the file, and the reason. A row whose cells could not be told apart stands in the first column whole.
 */
export function rejectedCsv(
  rows: AsyncIterable<readonly Refused[]>,
  { columns, dialect }: OfFile,
  lang: 'nl' | 'en',
): AsyncGenerator<string> {
  const told = (refused: Refused) => {
    const cells = typeof refused.said === 'string' ? [refused.said] : refused.said
    return [String(refused.line), ...columns.map((_, at) => cells[at] ?? ''), reasonOf(refused, lang)]
  }
  const lines = async function* () {
    for await (const some of rows) yield some.map(told)
  }
  const head = headOf(
    columns.map(({ column }) => column),
    lang,
  )
  return csvOf(head, lines(), dialect?.separator ?? SHEET_SEPARATOR[lang])
}
