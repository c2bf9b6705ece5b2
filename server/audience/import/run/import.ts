import { type Kysely, sql } from 'kysely'
import type { ClientBase, Pool } from 'pg'
import { ProblemError } from '../../../problems.ts'
import type { Key } from '../../../store/key.ts'
import type { Tables } from '../../../store/store.ts'
import { observeLater } from '../../audiences/learned/task.ts'
import { settleLater } from '../../facts/task.ts'
import { type Conversion, convert } from '../convert/convert.ts'
import { kept, throwAway } from '../file/kept-file.ts'
import { LIMITS } from '../limits.ts'
import { stepProblems } from '../problems.ts'
import { read } from '../read/read.ts'
import type { Table } from '../read/row.ts'
import { keepRejected, reasonsOf } from '../rejected/rejected.ts'
import type { Refused } from '../write/record.ts'
import { lookAhead, writeRecords } from '../write/write.ts'
import type { Outcome, Preview } from './outcome.ts'
import { importRow, type Ready, readyPlan } from './plan.ts'
import { rejections, tap } from './tap.ts'

/** What an import works with; the store has it, and so has a task. */
export interface ImportMeans {
  readonly db: Kysely<Tables>
  readonly pool: Pool
  readonly key: Key
}

/** How an import is followed and stopped. */
export interface Watch {
  /** Says how many rows of how many are done. */
  readonly report: (done: number, total: number | null) => void
  readonly signal: AbortSignal
}

/** What of an import changes what came of mails. */
const OBSERVED = ['deliveries', 'suppressions', 'events'] as const

/** The file of an import, opened. @throws ProblemError `import/file-gone` */
async function openKept(db: Kysely<Tables>, importId: string): Promise<Table> {
  const first = await db
    .selectFrom('waarom.import_file')
    .select('position')
    .where('import_id', '=', importId)
    .limit(1)
    .executeTakeFirst()
  if (!first) throw new ProblemError(stepProblems.make('file-gone', { hours: LIMITS.fileHours }))
  return read({ stream: kept(db, importId) })
}

async function withTable<T>(table: Table, work: (table: Table) => Promise<T>): Promise<T> {
  try {
    return await work(table)
  } finally {
    await table.close()
  }
}

const seenOf = (conversion: Conversion) => ({ leftOut: conversion.leftOut(), idle: conversion.idle() })

/** What an import of this table would do; changes nothing. */
export function preview(means: ImportMeans, ready: Ready, table: Table, { report, signal }: Watch): Promise<Preview> {
  return withTable(table, async () => {
    const total = ready.plan.survey.rows + ready.plan.survey.rejected
    const conversion = convert(table.batches, ready.plan)
    const { batches, first } = tap(conversion.batches)
    const rejected = rejections()
    const work = {
      setting: ready.setting,
      keep: async (_: ClientBase, refused: readonly Refused[]) => rejected.add(refused),
    }
    const counts = await lookAhead(means, work, batches, (rows) => report(rows, total), signal)
    const outcome = { counts, reasons: rejected.reasons(), ...seenOf(conversion) }
    return { at: new Date().toISOString(), outcome, first: first(), rejected: rejected.first() }
  })
}

/** Imports a table, and has the facts of its people, and what came of mails, counted in the background; safe to repeat with the same rows after a crash. */
export function take(
  means: ImportMeans,
  importId: string,
  ready: Ready,
  table: Table,
  { report, signal }: Watch,
): Promise<Outcome> {
  return withTable(table, async () => {
    const total = ready.plan.survey.rows + ready.plan.survey.rejected
    const conversion = convert(table.batches, ready.plan)
    const work = {
      importId,
      setting: ready.setting,
      keep: (client: ClientBase, refused: readonly Refused[]) => keepRejected(client, importId, refused),
    }
    const writing = writeRecords(means, work, conversion.batches, (rows) => report(rows, total), signal)
    // What was written up to a failure changed people too.
    const counts = await writing.finally(() => settleLater(means.db))
    const { holds } = ready.plan.mapping
    if (OBSERVED.some((one) => holds.includes(one))) await observeLater(means.db)
    return { counts, reasons: await reasonsOf(means.db, importId), ...seenOf(conversion) }
  })
}

/** Looks ahead at an import and keeps what was seen with it. */
export async function lookAtImport(means: ImportMeans, importId: string, watch: Watch): Promise<Preview> {
  const row = await importRow(means.db, importId)
  const ready = await readyPlan(means.db, row)
  const seen = await preview(means, ready, await openKept(means.db, importId), watch)
  await means.db
    .updateTable('waarom.import')
    .set({ preview: JSON.stringify(seen) })
    .where('id', '=', importId)
    .execute()
  return seen
}

/**
 * Does an import, from its file to its end: the rows in the tables of people, the file thrown away. Safe to repeat.
 * @throws ProblemError when the file breaks off or is gone; what was taken up to there stays
 */
export async function runImport(means: ImportMeans, importId: string, watch: Watch): Promise<Outcome> {
  const { db } = means
  const row = await importRow(db, importId)
  if (row.state === 'done' && row.outcome) return row.outcome
  // Its file was thrown away with its failure: trying again gives nothing else.
  if (row.state === 'failed' && row.problem) throw new ProblemError(row.problem)
  await db.updateTable('waarom.import').set({ state: 'running', problem: null }).where('id', '=', importId).execute()
  try {
    const ready = await readyPlan(db, row)
    const outcome = await take(means, importId, ready, await openKept(db, importId), watch)
    await endImport(db, importId, { state: 'done', outcome: JSON.stringify(outcome) })
    return outcome
  } catch (error) {
    // What broke without a word of ours is tried again by the queue.
    if (error instanceof ProblemError)
      await endImport(db, importId, { state: 'failed', problem: JSON.stringify(error.problem) })
    throw error
  }
}

/** What an import ends with. */
type End = { readonly state: 'done' | 'failed' | 'stopped'; readonly outcome?: string; readonly problem?: string }

/** Ends an import: its file and whatever was shown of it are thrown away. */
export async function endImport(db: Kysely<Tables>, importId: string, end: End): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await throwAway(transaction, importId)
    await transaction
      .updateTable('waarom.import')
      .set({ ...end, examples: null, preview: null, ended_at: sql`now()` })
      .where('id', '=', importId)
      .execute()
  })
}
