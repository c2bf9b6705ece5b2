import { ProblemError } from '../../../problems.ts'
import { LIMITS } from '../limits.ts'
import { fileProblems } from '../problems.ts'
import type { Batch, Dialect, Format, Table } from '../read/row.ts'
import { namesSnapshot } from '../rejected/own-columns.ts'
import { type DecimalFound, watchDecimal } from '../values/amount.ts'
import { type OrderFound, watchOrder } from '../values/date.ts'
import { clean } from '../values/text.ts'

/** What was seen of one column when all rows had come by. */
export interface ColumnSeen {
  readonly column: string
  /** Cells that say something. */
  readonly filled: number
  readonly order: OrderFound
  readonly decimal: DecimalFound
  /** Cells with a number and no sign or code of a currency. */
  readonly bare: number
  /** How many numbers have no country of their own: no + or 00 before them. */
  readonly local: number
}

/** What a file is like as a whole: its shape, and per column what its values have in common. No value of anybody is in it. */
export interface Survey {
  readonly format: Format
  readonly gzip: boolean
  readonly header: boolean
  readonly dialect: Dialect | null
  readonly encoding: string | null
  readonly rows: number
  readonly rejected: number
  readonly columns: readonly ColumnSeen[]
  /** Keys of JSON rows that came too late to become columns; they are not read. */
  readonly late: readonly string[]
  /** Hashes of frozen audiences that its rows name, in our own column; none of an import of an earlier version. */
  readonly snapshots?: readonly string[]
}

/** The first values of a column, to show to whoever maps it. Personal data. */
export interface Examples {
  /** The first values that differ. */
  readonly first: readonly string[]
  /** All its words in small letters, where they are few: a status. Null where they are many. */
  readonly words: readonly string[] | null
}

/** What looking through a file gives. */
export interface Surveyed {
  readonly survey: Survey
  /** By column, in their order. */
  readonly examples: readonly Examples[]
}

/** Two numbers with a sign between them: only then the order of a date can matter. */
const PAIR = /^\s*'?\d{1,2}[-/]\d{1,2}[-/]/
const SIGNED = /\d[.,]\d|[.,]\d{2}/
const NUMBER = /^\s*'?[-−(]?[\d.,'’ ]+[)]?\s*$/
const LOCAL = /^\s*'?0[1-9]/

/** A value as it is shown; PostgreSQL keeps no text with a zero sign, or with half of one that was cut. */
const shown = (cell: string) => clean(cell).replaceAll('\0', '').toWellFormed()

const HASH = /^\s*'?([0-9a-f]{64})\s*$/i

/** Looks at the cells in which rows name the frozen audience that they come from. */
function watchSnapshots(columns: readonly string[]) {
  const places = columns.flatMap((column, at) => (namesSnapshot(column) ? [at] : []))
  const found = new Set<string>()
  return {
    see(cells: readonly string[]): void {
      for (const at of places) {
        const hash = HASH.exec(cells[at] ?? '')?.[1]
        if (hash !== undefined && found.size < LIMITS.snapshots) found.add(hash.toLowerCase())
      }
    },
    found: () => [...found],
  }
}

/** Looks at the cells of one column. Cells that cannot matter cost no more than a glance: there are millions. */
function watchColumn(column: string) {
  const order = watchOrder()
  const decimal = watchDecimal()
  const first = new Set<string>()
  let words: Set<string> | null = new Set()
  const seen = { filled: 0, bare: 0, local: 0 }
  return {
    see(cell: string, line: number): void {
      if (cell === '') return
      seen.filled++
      if (first.size < LIMITS.exampleValues) first.add(shown(cell.slice(0, LIMITS.exampleChars)))
      if (words && cell.length <= LIMITS.wordChars) words.add(shown(cell).toLowerCase())
      else words = null
      if (words && words.size > LIMITS.statusWords) words = null
      if (PAIR.test(cell)) order.see(clean(cell), line)
      else if (SIGNED.test(cell)) decimal.see(clean(cell), line)
      if (NUMBER.test(cell)) seen.bare++
      if (LOCAL.test(cell)) seen.local++
    },
    found: (): ColumnSeen => ({ column, ...seen, order: order.found(), decimal: decimal.found() }),
    examples: (): Examples => ({ first: [...first], words: words && [...words] }),
  }
}

/**
 * Reads a file to its end and says what it is like, in the memory of a few numbers for each column.
 * @throws ProblemError when the file breaks off; `import/empty` when it has no row
 */
export async function survey(table: Table, batches: AsyncIterable<Batch> = table.batches): Promise<Surveyed> {
  const columns = table.columns.map(watchColumn)
  const snapshots = watchSnapshots(table.columns)
  let rows = 0
  let rejected = 0
  for await (const batch of batches) {
    rejected += batch.rejected.length
    rows += batch.rows.length
    for (const { cells, line } of batch.rows) {
      snapshots.see(cells)
      for (const [at, column] of columns.entries()) column.see(cells[at] ?? '', line)
    }
  }
  if (rows + rejected === 0) throw new ProblemError(fileProblems.make('empty'))
  const { format, gzip, header, dialect, encoding } = table
  return {
    survey: {
      ...{ format, gzip, header, dialect, encoding, rows, rejected },
      columns: columns.map((one) => one.found()),
      ...{ late: [...table.late], snapshots: snapshots.found() },
    },
    examples: columns.map((one) => one.examples()),
  }
}
