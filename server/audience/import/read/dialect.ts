import { LIMITS } from '../limits.ts'
import { cellsOf } from './cells.ts'
import { stretches } from './quotes.ts'
import type { Dialect } from './row.ts'

/** Separators that are tried, the commonest first. */
const SEPARATORS = [',', ';', '\t', '|', '^', '~', ':', '\u001f', '\u0001'] as const

/** What the first line of a file may say outright, as spreadsheets write it: `sep=;`. */
const SAID = /^sep=(.)(?:\r\n|\n|\r)/i

/** How a text is written, and how much of it stands before the header. */
export interface Found {
  readonly dialect: Dialect
  /** Cells of the first row. */
  readonly columns: number
  /** UTF-16 units of the line that says the separator. */
  readonly skip: number
}

function lineEndOf(text: string): Dialect['lineEnd'] {
  if (text.includes('\n')) return text.includes('\r\n') ? '\r\n' : '\n'
  return text.includes('\r') ? '\r' : '\n'
}

/**
 * How well a dialect fits: the share of rows that have as many cells as the first, which is the header.
 * One column is no separator at all.
 */
function fit(text: string, dialect: Dialect, atEnd: boolean): { share: number; columns: number } {
  const { list, used } = stretches(text, dialect, atEnd)
  const rows = list.flatMap(({ from, to, broken }) => (broken ? [[]] : cellsOf(text.slice(from, to), dialect)))
  const filled = rows.filter((row) => row.length !== 1 || row[0] !== '')
  const columns = filled[0]?.length ?? 0
  if (columns < 2 || used === 0) return { share: 0, columns: 1 }
  return { share: filled.filter((row) => row.length === columns).length / filled.length, columns }
}

/**
 * Finds separator, quote, escape and line end by trying all and keeping what fits the most rows;
 * of equals the one with the most columns, then the commonest. `atEnd` when the text is the whole file.
 */
export function dialectOf(sample: string, atEnd: boolean): Found {
  const said = SAID.exec(sample)
  const text = sample.slice(said?.[0].length ?? 0, LIMITS.dialectChars)
  const whole = atEnd && sample.length <= LIMITS.dialectChars
  const lineEnd = lineEndOf(sample)
  const separators = said?.[1] ? [said[1]] : SEPARATORS
  const tries = (['"', "'"] as const)
    .filter((quote) => quote === '"' || text.includes(quote))
    .flatMap((quote) =>
      (text.includes(`\\${quote}`) ? ([quote, '\\'] as const) : [quote]).map((escapedBy) => ({ quote, escapedBy })),
    )
    .flatMap(({ quote, escapedBy }) =>
      separators.map((separator): Dialect => ({ separator, quote, escapedBy, lineEnd })),
    )
  let best: Dialect = { separator: separators[0] ?? ',', quote: '"', escapedBy: '"', lineEnd }
  let top = { share: 0, columns: 1 }
  for (const dialect of tries) {
    const found = fit(text, dialect, whole)
    if (found.share < top.share || (found.share === top.share && found.columns <= top.columns)) continue
    best = dialect
    top = found
  }
  return { dialect: best, columns: top.columns, skip: said?.[0].length ?? 0 }
}
