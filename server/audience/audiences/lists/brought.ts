import { addressColumns } from '@waarom/audience/list/address-column.ts'
import type { ListRow } from '@waarom/audience/list/place.ts'
import type { ListColumns } from '@waarom/audience/list/read.ts'
import { sentencesOf } from '../../../problem-reply.ts'
import { ProblemError } from '../../../problems.ts'
import { mappingOf } from '../../import/convert/mapping.ts'
import { fileProblems } from '../../import/problems.ts'
import { read } from '../../import/read/read.ts'
import type { Batch, Table } from '../../import/read/row.ts'
import { recognise } from '../../import/sources/recognise.ts'
import { clean } from '../../import/values/text.ts'
import type { HeldFile } from './held-file.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'

/** A column of a list, with how many of its filled cells are an address: null where it is a half or less. */
export interface SeenColumn {
  readonly name: string
  readonly share: number | null
}

/** What a list is like. */
export interface Seen {
  /** Null where it has no names of columns: its first row is a person. */
  readonly columns: readonly SeenColumn[]
  readonly hasHeadings: boolean
  readonly chosen: ListColumns
  readonly separator: string | null
}

/** An apostrophe before what looks like a formula is of the spreadsheet; `csvOf` puts it there again. */
const unguarded = (cell: string) => (cell.startsWith("'") ? clean(cell) : cell)

async function withTable<T>(held: HeldFile, work: (table: Table) => Promise<T>): Promise<T> {
  const table = await read({ stream: held.read() })
  try {
    return await work(table)
  } finally {
    await table.close()
  }
}

/**
 * Looks at the first rows of a list.
 * @param column where its addresses stand, as the caller says; found when null
 * @throws ProblemError `list/no-such-column`, `list/no-address-column`, `import/…` for what is no table
 */
export function lookAt(held: HeldFile, column: string | null): Promise<Seen> {
  return withTable(held, async ({ columns, header, dialect, batches }) => {
    const rows = (await firstRows(batches)).map((cells) => cells.map(unguarded))
    const uses = mappingOf(recognise(columns)).columns
    const by = (field: string) => {
      const at = columns.findIndex((name) => uses[name] === field)
      return at < 0 ? null : at
    }
    const named = by('contact.address')
    const found = addressColumns({ rows, named })
    if (column !== null && !columns.includes(column)) throw refuse('no-such-column', { column, columns: told(columns) })
    const number = by('contact.id')
    const chosen = column === null ? (found[0]?.at ?? named ?? number) : columns.indexOf(column)
    if (chosen === null) throw refuse('no-address-column')
    // A column that is called a number is one, unless what stands in it are addresses.
    const hasNumbers = chosen === number && !found.some(({ at }) => at === number)
    const address = hasNumbers ? null : chosen
    return {
      columns: columns.map((name, at) => ({ name, share: found.find((one) => one.at === at)?.share ?? null })),
      hasHeadings: header,
      chosen: { address, externalId: number === address ? null : number },
      separator: dialect?.separator ?? null,
    }
  })
}

/** Names of columns as a sentence bears them. */
function told(columns: readonly string[]): string {
  const some = columns.slice(0, LIMITS.namedColumns).map((name) => name.slice(0, LIMITS.columnName))
  return [...some, ...(columns.length > some.length ? ['…'] : [])].join(', ')
}

/** The first rows that can be read; none where all of them are broken. @throws ProblemError `import/empty` */
async function firstRows(batches: AsyncIterable<Batch>): Promise<readonly (readonly string[])[]> {
  let broken = 0
  for await (const { rows, rejected } of batches) {
    if (rows.length > 0) return rows.map(({ cells }) => cells)
    broken += rejected.length
  }
  if (broken === 0) throw new ProblemError(fileProblems.make('empty'))
  return []
}

/**
 * The rows of a list in their order, with those that could not be read, and why in a language.
 * @throws ProblemError `import/…` where the file breaks off
 */
export async function* rowsOf(held: HeldFile, lang: 'nl' | 'en'): AsyncGenerator<readonly ListRow[]> {
  const table = await read({ stream: held.read() })
  try {
    for await (const { rows, rejected } of table.batches) {
      const read = rows.map(({ line, cells }): ListRow => ({ line, cells: cells.map(unguarded) }))
      const broken = rejected.map(({ line, raw, problem }): ListRow => {
        const { what, fix } = sentencesOf(problem, lang)
        return { line, raw, why: `${what} ${fix}` }
      })
      yield broken.length === 0 ? read : [...read, ...broken].sort((one, other) => one.line - other.line)
    }
  } finally {
    await table.close()
  }
}
