import { LIMITS } from '../limits.ts'
import { rowProblems } from '../problems.ts'
import { cellsOf } from './cells.ts'
import { undecodable } from './encoding.ts'
import { type Stretch, stretches } from './quotes.ts'
import type { Batch, Dialect, Rejected, Row } from './row.ts'

/** What the rows of a CSV file are read by. */
export interface CsvSetting {
  readonly dialect: Dialect
  /** How many cells a row must have. */
  readonly columns: number
  /** The line at which the text begins. */
  readonly line: number
  readonly encoding: () => string
}

const cut = (raw: string) => raw.replace(/[\r\n]+$/, '').slice(0, LIMITS.rawChars)

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

/** The lines of a text, each looked up in its order, so that a rejected row can show what it said. */
function rawLines(text: string, newline: string): (from: number, count: number) => string {
  let line = 0
  let at = 0
  const skip = (count: number) => {
    for (; line < count && at <= text.length; line++) {
      const end = text.indexOf(newline, at)
      at = end < 0 ? text.length + 1 : end + 1
    }
    return at
  }
  return (from, count) => cut(text.slice(skip(from), skip(from + count)))
}

/** Reads whole records in which every quote is closed. Gives the number of lines they took. */
function readStretch(text: string, line: number, setting: CsvSetting, rows: Row[], rejected: Rejected[]): number {
  const { dialect, columns } = setting
  const newline = dialect.lineEnd === '\r' ? '\r' : '\n'
  const quoted = text.includes(dialect.quote)
  const doubtful = undecodable(text)
  const raw = rawLines(text, newline)
  let taken = 0
  for (const cells of cellsOf(text, dialect)) {
    const lines = 1 + (quoted ? cells.reduce((sum, cell) => sum + countOf(cell, newline), 0) : 0)
    const at = line + taken
    const reject = (problem: Rejected['problem']) => rejected.push({ line: at, raw: raw(taken, lines), problem })
    if (cells.every((cell) => cell.trim() === '')) {
      // An empty line is no row, nor are the separators that a spreadsheet leaves under its table.
    } else if (cells.length !== columns)
      reject(rowProblems.make('wrong-columns', { expected: columns, found: cells.length }))
    else if (doubtful && cells.some(undecodable))
      reject(rowProblems.make('undecodable', { encoding: setting.encoding() }))
    else rows.push({ line: at, cells })
    taken += lines
  }
  return taken
}

/** Reads the rows of a CSV file from its text, which comes in pieces. Rejects a broken row and goes on at the next line. */
export async function* csvRows(texts: AsyncIterable<string>, setting: CsvSetting): AsyncGenerator<Batch> {
  const newline = setting.dialect.lineEnd === '\r' ? '\r' : '\n'
  let { line } = setting
  let rest = ''
  let skipping = false
  const take = (text: string, list: readonly Stretch[]): Batch => {
    const rows: Row[] = []
    const rejected: Rejected[] = []
    for (const { from, to, broken } of list) {
      if (!broken) {
        line += readStretch(text.slice(from, to), line, setting, rows, rejected)
        continue
      }
      rejected.push({ line, raw: cut(text.slice(from, to)), problem: rowProblems.make('broken-quote') })
      line++
    }
    return { rows, rejected }
  }
  for await (const piece of texts) {
    let text = rest + piece
    if (skipping) {
      const end = text.indexOf(newline)
      if (end < 0) continue
      text = text.slice(end + 1)
      skipping = false
      line++
    }
    const { list, used } = stretches(text, setting.dialect, false)
    yield take(text, list)
    rest = text.slice(used)
    if (rest.length < LIMITS.rowChars || rest.includes(newline)) continue
    const problem = rowProblems.make('too-long', { limit: LIMITS.rowChars })
    yield { rows: [], rejected: [{ line, raw: cut(rest), problem }] }
    rest = ''
    skipping = true
  }
  if (!skipping && rest) yield take(rest, stretches(rest, setting.dialect, true).list)
}
