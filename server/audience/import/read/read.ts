import { ProblemError } from '../../../problems.ts'
import { LIMITS } from '../limits.ts'
import { fileProblems } from '../problems.ts'
import { clean } from '../values/text.ts'
import { asFile, isParquet, type Opened, type Origin, open } from './bytes.ts'
import { csvRows } from './csv.ts'
import { dialectOf } from './dialect.ts'
import { decode } from './encoding.ts'
import { openJsonl } from './jsonl.ts'
import { openParquet } from './parquet.ts'
import type { Batch, Rejected, Row, Table } from './row.ts'

/**
 * Gives every column a name of its own: an empty one is `#3`, a second `email` is `email (2)`. A zero sign, which
 * PostgreSQL keeps in no text, is no part of a name, nor is the apostrophe that keeps a name from being a formula.
 */
function named(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const name = clean(cell.replaceAll('\0', '')).trim() || `#${index + 1}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

function checked(columns: readonly string[]): readonly string[] {
  if (columns.length <= LIMITS.columns) return columns
  throw new ProblemError(fileProblems.make('too-many-columns', { columns: columns.length, limit: LIMITS.columns }))
}

async function* after(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

/** Takes pieces of text together until there is enough of it to look at. */
async function sampled(texts: AsyncGenerator<string>): Promise<{ sample: string; whole: boolean }> {
  let sample = ''
  while (sample.length < LIMITS.dialectChars) {
    const { value, done } = await texts.next()
    if (done) return { sample, whole: true }
    sample += value
  }
  return { sample, whole: false }
}

/** Signs that no text has, but for the separators among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000\u0002-\u0008\u000e-\u001a\u001c-\u001e]/g
/** From which share of such signs a file is no text. */
const NO_TEXT_SHARE = 0.05

/** A page or a spreadsheet in markup, as tools give it under the name of a table. */
const MARKUP = /^\s*<(?:!doctype|\?xml|html|head|body|meta|style|table|div)\b/i

function isText(sample: string): boolean {
  return (sample.match(NO_TEXT)?.length ?? 0) < sample.length * NO_TEXT_SHARE
}

/** A cell that is an address of mail, with a name before it or not: a first row that has one is a person and no header. */
const ADDRESS = /^\s*(?:[^@<>]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?\s*$/

/** Reads up to the first row, which has the names of the columns, and gives it with what came with it. */
async function firstRow(batches: AsyncGenerator<Batch>): Promise<{ row: Row | null; seen: Batch }> {
  const rejected: Rejected[] = []
  for (;;) {
    const { value, done } = await batches.next()
    if (done) return { row: null, seen: { rows: [], rejected } }
    rejected.push(...value.rejected)
    const [row, ...rows] = value.rows
    if (row) return { row, seen: { rows, rejected } }
  }
}

async function openCsv(sample: string, whole: boolean, rest: AsyncGenerator<string>, encoding: () => string) {
  const { dialect, columns: count, skip } = dialectOf(sample, whole)
  const line = skip > 0 ? 2 : 1
  const all = csvRows(after(sample.slice(skip), rest), { dialect, columns: count, line, encoding })
  const { row, seen } = await firstRow(all)
  const header = row?.cells.some((cell) => ADDRESS.test(cell)) === false
  const columns = checked(named(header ? row.cells : Array.from({ length: count }, () => '')))
  const batches = async function* () {
    yield header || !row ? seen : { ...seen, rows: [row, ...seen.rows] }
    yield* all
  }
  return { columns, header, dialect, batches: batches() }
}

async function readParquet(origin: Origin, opened: Opened): Promise<Table> {
  const file = await asFile(origin, opened)
  const parquet = await openParquet(file.path).catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  const batches = async function* () {
    try {
      yield* parquet.batches
    } finally {
      await file.close()
    }
  }
  const common = { format: 'parquet', gzip: opened.gzip, header: true, dialect: null, encoding: null } as const
  const columns = checked(named(parquet.columns))
  return { ...common, late: new Set(), columns, batches: batches(), close: file.close }
}

async function readText({ pieces, gzip }: Opened): Promise<Table> {
  const { texts, encoding } = decode(pieces)
  const common = {
    gzip,
    close: async () => {
      await pieces.return()
    },
    get encoding() {
      return encoding()
    },
  }
  // A getter would be lost in a spread.
  const table = (rest: Omit<Table, keyof typeof common>): Table => Object.assign(common, rest)
  try {
    const { sample, whole } = await sampled(texts)
    const start = sample.trimStart()[0]
    if (!start) throw new ProblemError(fileProblems.make('empty'))
    if (!isText(sample) || MARKUP.test(sample)) throw new ProblemError(fileProblems.make('no-table'))
    if (start === '[') throw new ProblemError(fileProblems.make('json-list'))
    if (start !== '{')
      return table({ format: 'csv', late: new Set(), ...(await openCsv(sample, whole, texts, encoding)) })
    const jsonl = await openJsonl(after(sample, texts), encoding)
    checked(jsonl.columns)
    return table({ format: 'jsonl', header: true, dialect: null, ...jsonl })
  } catch (error) {
    await common.close()
    throw error
  }
}

/**
 * Opens a file or a stream as rows: CSV, JSONL or Parquet, each plain or as gzip, found by what it begins with.
 * Separator, quote, line end and encoding are found too. Throws a `ProblemError` (`import/…`) for what is no table at all.
 */
export async function read(origin: Origin): Promise<Table> {
  const opened = await open(origin)
  return isParquet(opened.first) ? readParquet(origin, opened) : readText(opened)
}
