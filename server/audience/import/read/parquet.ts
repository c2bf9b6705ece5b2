import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { ProblemError } from '../../../problems.ts'
import { LIMITS } from '../limits.ts'
import { fileProblems } from '../problems.ts'
import type { Batch, Row } from './row.ts'

/** Parquet rows with their columns. */
export interface Parquet {
  readonly columns: readonly string[]
  readonly batches: AsyncGenerator<Batch>
}

/** A value as the text of a cell. A moment is ISO in UTC, a day without time is its date. */
function textOf(value: unknown, isDay: boolean): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return isDay ? value.toISOString().slice(0, 10) : value.toISOString()
  if (typeof value !== 'object') return String(value)
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))
}

const broken = () => new ProblemError(fileProblems.make('broken-parquet'))

async function orBroken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch {
    throw broken()
  }
}

/** Opens a Parquet file. At most `LIMITS.parquetRows` rows are unpacked at a time; a row group larger than `LIMITS.rowGroupBytes` is refused. */
export async function openParquet(path: string): Promise<Parquet> {
  const file = await orBroken(asyncBufferFromFile(path))
  const metadata: FileMetaData = await orBroken(parquetMetadataAsync(file))
  const schema = parquetSchema(metadata).children
  const columns = schema.map(({ element }) => element.name)
  const isDay = schema.map(({ element }) => element.converted_type === 'DATE' || element.logical_type?.type === 'DATE')
  const largest = Math.max(0, ...metadata.row_groups.map((group) => Number(group.total_byte_size)))
  if (largest > LIMITS.rowGroupBytes)
    throw new ProblemError(fileProblems.make('row-group-too-large', { bytes: largest, limit: LIMITS.rowGroupBytes }))
  const window = async (rowStart: number, rowEnd: number) => {
    let read: unknown[][] = []
    const onComplete = (rows: unknown[][]) => {
      read = rows
    }
    await orBroken(parquetRead({ file, metadata, compressors, rowStart, rowEnd, useOffsetIndex: true, onComplete }))
    return read
  }
  const rowOf = (values: readonly unknown[], line: number): Row => ({
    line,
    cells: columns.map((_, column) => textOf(values[column], isDay[column] ?? false)),
  })
  const batches = async function* (): AsyncGenerator<Batch> {
    let start = 0
    for (const group of metadata.row_groups) {
      const end = start + Number(group.num_rows)
      for (; start < end; start += LIMITS.parquetRows) {
        const read = await window(start, Math.min(start + LIMITS.parquetRows, end))
        for (let from = 0; from < read.length; from += LIMITS.batchRows) {
          const rows = read
            .slice(from, from + LIMITS.batchRows)
            .map((values, at) => rowOf(values, start + from + at + 1))
          yield { rows, rejected: [] }
        }
      }
      start = end
    }
  }
  return { columns, batches: batches() }
}
