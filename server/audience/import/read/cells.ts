import Papa from 'papaparse'
import type { Dialect } from './row.ts'

/** The cells of whole records, row by row. A line end inside a quoted cell stays as it is. */
export function cellsOf(text: string, { separator, quote, escapedBy, lineEnd }: Dialect): string[][] {
  const newline = lineEnd === '\r' ? '\r' : '\n'
  // Papa closes a quoted cell only before a line end that it sees; what comes after the last one is an empty row.
  const body = text.endsWith(newline) ? text : text + newline
  // The parser alone: `Papa.parse` around it lets the rows live on until the engine sweeps everything, half its work here.
  const parser = new Papa.Parser({ delimiter: separator, newline, quoteChar: quote, escapeChar: escapedBy })
  const { data }: Papa.ParseResult<string[]> = parser.parse(body, 0, false)
  data.pop()
  // A file may mix line ends, so that the return before a line end is no part of the last cell.
  if (lineEnd === '\r\n')
    for (const row of data) {
      const last = row.length - 1
      if (row[last]?.endsWith('\r')) row[last] = row[last].slice(0, -1)
    }
  return data
}
