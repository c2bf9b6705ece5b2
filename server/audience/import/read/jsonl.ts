import { LIMITS } from '../limits.ts'
import { rowProblems } from '../problems.ts'
import { undecodable } from './encoding.ts'
import type { Batch, Rejected, Row } from './row.ts'

/** A line of text with its number; `cut` when it was longer than `LIMITS.rowChars`. */
interface Line {
  readonly line: number
  readonly text: string
  readonly cut: boolean
}

/** The lines of a text that comes in pieces, taken together by piece. Empty lines are counted and left out. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let line = 1
  let rest = ''
  let skipping = false
  for await (const piece of texts) {
    const parts = (rest + piece).split('\n')
    rest = parts.pop() ?? ''
    const lines: Line[] = []
    for (const text of parts) {
      if (skipping) skipping = false
      else if (text.trim()) lines.push({ line, text, cut: false })
      line++
    }
    if (rest.length > LIMITS.rowChars || skipping) {
      if (!skipping) lines.push({ line, text: rest.slice(0, LIMITS.rawChars), cut: true })
      skipping = true
      rest = ''
    }
    if (lines.length > 0) yield lines
  }
  if (!skipping && rest.trim()) yield [{ line, text: rest, cut: false }]
}

/** Numbers of more digits than a double keeps are taken as they are written. */
const LONG_NUMBER = /\d{16}/

function parse(text: string): unknown {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text)
  const exact = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source ? context.source : value
  return JSON.parse(text, exact as (this: unknown, key: string, value: unknown) => unknown)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as the text of a cell: nothing for null, lists and what is nested too deep as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * The cells of one object by their column; objects inside it become columns with a dot. What JSON can write and PostgreSQL
 * not keep, a zero sign and half of another, is no part of a name; halves are none of a value either.
 */
function flat(object: Record<string, unknown>, into: Map<string, string>, prefix = '', depth = 1): Map<string, string> {
  for (const [key, value] of Object.entries(object))
    if (isObject(value) && depth < LIMITS.nesting) flat(value, into, `${prefix}${key}.`, depth + 1)
    else into.set((prefix + key).replaceAll('\0', '').toWellFormed(), textOf(value).toWellFormed())
  return into
}

/** One line that was read: its cells, or why not. */
type Read = { readonly line: number; readonly cells: Map<string, string> } | Rejected

function readLine({ line, text, cut }: Line, encoding: string): Read {
  const reject = (problem: Rejected['problem']): Rejected => ({ line, raw: text.slice(0, LIMITS.rawChars), problem })
  if (cut) return reject(rowProblems.make('too-long', { limit: LIMITS.rowChars }))
  if (undecodable(text)) return reject(rowProblems.make('undecodable', { encoding }))
  let value: unknown
  try {
    value = parse(text)
  } catch {
    return reject(rowProblems.make('broken-json'))
  }
  return isObject(value) ? { line, cells: flat(value, new Map()) } : reject(rowProblems.make('no-object'))
}

/** JSON rows, and the columns that the first of them have. */
export interface Jsonl {
  readonly columns: readonly string[]
  readonly late: ReadonlySet<string>
  readonly batches: AsyncGenerator<Batch>
}

/** Opens JSONL. Its columns are the keys of the first `LIMITS.columnRows` rows; a key that comes later is named in `late`. */
export async function openJsonl(texts: AsyncGenerator<string>, encoding: () => string): Promise<Jsonl> {
  const source = linesOf(texts)
  const ahead: Read[] = []
  while (ahead.length < LIMITS.columnRows) {
    const { value, done } = await source.next()
    if (done) break
    for (const line of value) ahead.push(readLine(line, encoding()))
  }
  const columns = [
    ...new Set(ahead.slice(0, LIMITS.columnRows).flatMap((one) => ('cells' in one ? [...one.cells.keys()] : []))),
  ]
  const late = new Set<string>()
  const places = new Map(columns.map((name, index) => [name, index]))
  const sorted = (reads: readonly Read[]): Batch => {
    const rows: Row[] = []
    const rejected: Rejected[] = []
    for (const one of reads) {
      if (!('cells' in one)) {
        rejected.push(one)
        continue
      }
      const cells = columns.map(() => '')
      for (const [name, text] of one.cells) {
        const place = places.get(name)
        if (place !== undefined) cells[place] = text
        else if (late.size < LIMITS.columns) late.add(name)
      }
      rows.push({ line: one.line, cells })
    }
    return { rows, rejected }
  }
  const batches = async function* () {
    yield sorted(ahead)
    for await (const lines of source) yield sorted(lines.map((line) => readLine(line, encoding())))
  }
  return { columns, late, batches: batches() }
}
