import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import { NO_ANSWERS } from '../convert/answers.ts'
import { type Mapping, mappingOf } from '../convert/mapping.ts'
import { keep, throwAway } from '../file/kept-file.ts'
import { LIMITS } from '../limits.ts'
import { fileProblems } from '../problems.ts'
import { read } from '../read/read.ts'
import { ownColumns } from '../rejected/own-columns.ts'
import { recognise } from '../sources/recognise.ts'
import { type Surveyed, survey } from '../survey/survey.ts'
import { recall } from './memory.ts'

/** Bytes that are counted and hashed while they go by. */
function measured(bytes: AsyncIterable<Uint8Array>, limit: number) {
  const hash = createHash('sha256')
  let size = 0
  const all = async function* () {
    for await (const piece of bytes) {
      size += piece.length
      if (size > limit) throw new ProblemError(fileProblems.make('upload-too-large', { limit }))
      hash.update(piece)
      yield piece
    }
  }
  return { bytes: all(), size: () => size, sha256: () => hash.digest() }
}

/** Looks through a file that comes in, to its last byte. */
async function lookThrough(bytes: AsyncGenerator<Uint8Array>): Promise<Surveyed> {
  const table = await read({ stream: bytes })
  try {
    const seen = await survey(table)
    // What stands behind the end of a gzip is no row, but it came in.
    while (!(await bytes.next()).done);
    return seen
  } finally {
    await table.close()
  }
}

/**
 * Takes a file in, in constant memory: keeps its bytes and looks through them at once.
 * @returns the number of the import
 * @throws ProblemError `import/…` for what is no table; then nothing of it is kept
 */
export async function receive(
  db: Kysely<Tables>,
  bytes: AsyncIterable<Uint8Array>,
  by: string | null,
  limit: number = LIMITS.uploadBytes,
): Promise<string> {
  const id = v7()
  const flow = measured(keep(db, id, bytes), limit)
  try {
    const seen = await lookThrough(flow.bytes)
    await begin(db, { id, by, seen, bytes: flow.size(), sha256: flow.sha256() })
    return id
  } catch (error) {
    await throwAway(db, id)
    throw error
  }
}

/** A file that was looked through. */
export interface Arrived {
  readonly id: string
  /** The user who brought it; null for the command. */
  readonly by: string | null
  readonly seen: Surveyed
  readonly bytes: number
  readonly sha256: Buffer
}

/** What was last said about such columns, with what this file itself tells: who is in it, and which columns are our own. */
function rememberedBy(remembered: Mapping, { everybody }: Mapping, columns: readonly string[]): Mapping {
  const ours = Object.fromEntries([...ownColumns(columns)].map((column) => [column, { drop: 'ours' } as const]))
  return { ...remembered, columns: { ...ours, ...remembered.columns }, everybody }
}

/** Writes an import down, with the mapping of its source or of the last file with these columns. */
export async function begin(db: Kysely<Tables>, { id, by, seen, bytes, sha256 }: Arrived): Promise<void> {
  const columns = seen.survey.columns.map(({ column }) => column)
  const found = recognise(columns)
  const remembered = await recall(db, seen.survey)
  const mapping = mappingOf(found)
  await db
    .insertInto('waarom.import')
    .values({
      id,
      made_by: by,
      bytes,
      sha256,
      source: found.source?.id ?? null,
      source_file: found.file?.id ?? null,
      survey: JSON.stringify(seen.survey),
      examples: JSON.stringify(seen.examples),
      mapping: JSON.stringify(remembered ? rememberedBy(remembered, mapping, columns) : mapping),
      is_remembered: remembered !== null,
      answers: JSON.stringify(NO_ANSWERS),
    })
    .execute()
}
