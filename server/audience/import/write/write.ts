import type { ClientBase, Pool } from 'pg'
import type { Key } from '../../../store/key.ts'
import type { Counts, ImportSetting, RecordBatch, Refused } from './record.ts'

/** What writing needs of the house; the store has it. */
export interface WriteMeans {
  readonly pool: Pool
  readonly key: Key
}

/** One import: what was asked, and where its refused rows go. */
export interface ImportWork {
  /** By which a second run is known as the same import; it goes on after the last chunk of the first. */
  readonly importId: string
  readonly setting: ImportSetting
  /** Keeps refused rows, inside the transaction of their chunk. */
  readonly keep: (client: ClientBase, refused: readonly Refused[]) => Promise<void>
}

/**
 * Writes records to the tables of people, a chunk of rows at a time. Each chunk is one transaction with its mark, so that
 * what crashes goes on after the last whole chunk when it is called again with the same `importId` and the same records
 * from the start. The same file again changes nothing.
 * @param report says how many rows are done
 * @throws the reason of `signal` after a whole chunk
 */
export async function writeRecords(
  means: WriteMeans,
  work: ImportWork,
  batches: AsyncIterable<RecordBatch>,
  report: (rows: number) => void,
  signal: AbortSignal,
): Promise<Counts> {
  throw new Error(`not yet: ${means} ${work} ${batches} ${report} ${signal}`)
}

/** What `writeRecords` would do with these records. Changes nothing, and keeps no refused row. */
export async function lookAhead(
  means: WriteMeans,
  setting: ImportSetting,
  batches: AsyncIterable<RecordBatch>,
  report: (rows: number) => void,
  signal: AbortSignal,
): Promise<Counts> {
  throw new Error(`not yet: ${means} ${setting} ${batches} ${report} ${signal}`)
}
