import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

/** What the columns of a file with rejected rows are called: the line first, the reason last. */
export function headOf(columns: readonly string[], lang: 'nl' | 'en'): readonly string[] {
  const { line, reason } = (lang === 'nl' ? nl : en).rejected
  return [line, ...columns, reason]
}

/** The columns that we put around the rows that we rejected, in a file that comes in; none in a file of another. */
export function ownColumns(columns: readonly string[]): ReadonlySet<string> {
  const [first] = columns
  const last = columns.at(-1)
  // A second column of that name was given a number when the file was read.
  const named = last?.replace(/ \(\d+\)$/, '')
  const ours = [nl.rejected, en.rejected].some(({ line, reason }) => first === line && named === reason)
  return new Set(ours && first !== undefined && last !== undefined ? [first, last] : [])
}
