import { setImmediate as breathe } from 'node:timers/promises'
import type { ImportRecord, RecordBatch, Refused } from './record.ts'

/** Rows that are written in one transaction. */
export interface Chunk {
  readonly records: readonly ImportRecord[]
  readonly rejected: readonly Refused[]
  /** The last line that is in it; all lines up to it are in this chunk or in one before. */
  readonly line: number
}

const orderAt = (records: readonly ImportRecord[], at: number) => records[at]?.order?.externalId

/** Where to cut, so that the rows of one order stay together; 0 where nothing can be cut yet. */
function cutAt(records: readonly ImportRecord[], size: number): number {
  const apart = (at: number) => orderAt(records, at) === undefined || orderAt(records, at) !== orderAt(records, at - 1)
  for (let at = size; at > 0; at -= 1) if (apart(at)) return at
  for (let at = size + 1; at < records.length; at += 1) if (apart(at)) return at
  return 0
}

/**
 * Takes batches together to chunks of about `size` rows. Leaves out what stands up to a line, which an earlier run wrote.
 * Rows of one order that follow each other are in one chunk, however many they are.
 */
export async function* chunks(
  batches: AsyncIterable<RecordBatch>,
  afterLine: number,
  size: number,
): AsyncGenerator<Chunk, void, undefined> {
  let records: ImportRecord[] = []
  let rejected: Refused[] = []
  let last = afterLine
  const cut = (count: number): Chunk => {
    const next = records[count]?.line ?? last + 1
    const chunk = {
      records: records.slice(0, count),
      rejected: rejected.filter(({ line }) => line < next),
      line: next - 1,
    }
    records = records.slice(count)
    rejected = rejected.filter(({ line }) => line >= next)
    return chunk
  }
  for await (const batch of batches) {
    // Else all of a chunk is read at one go, while the database waits for its next statement and others for the app.
    await breathe()
    for (const record of batch.records) if (record.line > afterLine) records.push(record)
    for (const one of batch.rejected) if (one.line > afterLine) rejected.push(one)
    last = Math.max(last, records.at(-1)?.line ?? 0, rejected.at(-1)?.line ?? 0)
    while (records.length > size) {
      const count = cutAt(records, size)
      if (count === 0) break
      yield cut(count)
    }
    if (rejected.length > size) yield cut(0)
  }
  if (records.length + rejected.length > 0) yield cut(records.length)
}
