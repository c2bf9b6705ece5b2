import type { Problem } from '@waarom/purpose/problem.ts'

/** One row of a file: its cells as text, one for each column. A JSON or Parquet value that is missing is an empty text. */
export interface Row {
  /** Where it begins in the file: the line, the first being 1; in a Parquet file the row. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A row that could not be read. Its neighbours were. */
export interface Rejected {
  readonly line: number
  /** As it stands in the file, at most `LIMITS.rawChars`. Personal data. */
  readonly raw: string
  /** `row/…`, with what was found; never what the row says. */
  readonly problem: Problem
}

/** Rows that were read together. The order of a file is kept inside `rows` and inside `rejected`. */
export interface Batch {
  readonly rows: readonly Row[]
  readonly rejected: readonly Rejected[]
}

/** How a CSV file is written. */
export interface Dialect {
  readonly separator: string
  readonly quote: '"' | "'"
  /** What stands before a quote that is part of the text: the quote again, or a backslash. */
  readonly escapedBy: '"' | "'" | '\\'
  readonly lineEnd: '\n' | '\r\n' | '\r'
}

/** Formats that are read. */
export type Format = 'csv' | 'jsonl' | 'parquet'

/** A file that stands open. */
export interface Table {
  readonly format: Format
  readonly gzip: boolean
  readonly columns: readonly string[]
  /** False where the first row of a CSV file is a person already; the columns are then `#1`, `#2`… */
  readonly header: boolean
  readonly dialect: Dialect | null
  /** As the web names encodings, e.g. `windows-1252`; `us-ascii` as long as no other letter came by. Null for Parquet. */
  readonly encoding: string | null
  /** Keys of JSON rows that the first rows did not have; they are not read. Grows while reading. */
  readonly late: ReadonlySet<string>
  /** The rows, once, in constant memory. Throws a `ProblemError` when the file itself breaks off. */
  readonly batches: AsyncIterable<Batch>
  /** Lets go of the file; needed when `batches` is not read to its end. */
  close(): Promise<void>
}
