import type { Json } from '@waarom/account/ledger/entry.ts'
import { sql } from 'kysely'
import { ProblemError } from '../problems.ts'
import { codeOf } from '../store/connection.ts'
import { jobProblems } from './problems.ts'
import { type Far, openProgress } from './progress.ts'
import type { KeptProblem } from './tables.ts'
import { type AnyKind, type Means, queued } from './task.ts'

/** Why a task is told to end: a person stopped it. */
export const STOPPED = new Error('the task is stopped')
/** Why a task is told to end: its worker stops, or lost the database. */
export const LEAVING = new Error('the worker leaves')

/** A worker, as far as one run of a task has to do with it. */
export interface Bench {
  readonly means: Means
  /** What runs here now, and how it is told to end. */
  readonly running: Map<string, AbortController>
  /** Aborted when the worker stops or lost the database. */
  readonly leaving: AbortController
}

type Outcome =
  | { readonly state: 'done'; readonly result: Json }
  | { readonly state: 'failed' | 'dead'; readonly problem: KeptProblem }
  | { readonly state: 'stopped' | 'waiting' }

/**
 * Runs a task once: says that it runs, does it, and says how it ended.
 * @throws an error with nothing but a code when it is to be tried again, so that the queue keeps it
 */
export async function runTask(kind: AnyKind, id: string, bench: Bench): Promise<void> {
  const { means, running, leaving } = bench
  const begun = await begin(id, means)
  if (!begun) return
  const started = performance.now()
  const control = new AbortController()
  running.set(id, control)
  if (leaving.signal.aborted) control.abort(LEAVING)
  const progress = openProgress((far) => writeDown(id, far, means))
  try {
    const { report } = progress
    const outcome = await attempt(kind, { ...begun, id, signal: control.signal, report }, means)
    await settle(id, outcome, { kind, far: await progress.close(), means })
    const told = { task: id, kind: kind.name, attempt: begun.attempts, ms: Math.round(performance.now() - started) }
    means.log.info({ ...told, state: outcome.state }, 'a task ended')
    if (outcome.state === 'failed') throw new Error(outcome.problem.code)
  } finally {
    await progress.close()
    running.delete(id)
  }
}

interface Begun {
  readonly by: string | null
  readonly input: Json
  readonly attempts: number
}

/** Says that a task runs; null when it is no longer to be run. */
async function begin(id: string, { db }: Means): Promise<Begun | null> {
  const row = await db
    .updateTable('waarom.task')
    .set(({ eb }) => ({
      state: sql`case when is_to_stop then 'stopped' else 'running' end`,
      began_at: sql`now()`,
      ended_at: sql`case when is_to_stop then now() end`,
      done: '0',
      total: null,
      problem: null,
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'failed', 'running'])
    .returning(['state', 'made_by', 'input', 'attempts'])
    .executeTakeFirst()
  return row?.state === 'running' ? { by: row.made_by, input: row.input, attempts: row.attempts } : null
}

interface Run extends Begun {
  readonly id: string
  readonly signal: AbortSignal
  readonly report: (done: number, total: number | null) => void
}

async function attempt(kind: AnyKind, { attempts, ...run }: Run, means: Means): Promise<Outcome> {
  const input = kind.input.safeParse(run.input)
  if (!input.success) return { state: 'dead', problem: kept(jobProblems.make('other-input')) }
  try {
    run.signal.throwIfAborted()
    // The schema of the kind has just said that the input is its own.
    return { state: 'done', result: await kind.run({ ...run, input: input.data as never }, means) }
  } catch (error) {
    if (run.signal.aborted) return { state: run.signal.reason === STOPPED ? 'stopped' : 'waiting' }
    if (!(error instanceof ProblemError)) {
      const told = { task: run.id, kind: kind.name, attempt: attempts, code: codeOf(error), at: placesOf(error) }
      means.log.error(told, 'a task broke')
    }
    const problem = kept(error instanceof ProblemError ? error.problem : jobProblems.make('broken'))
    return { state: attempts < kind.attempts ? 'failed' : 'dead', problem }
  }
}

const kept = ({ code, facts }: KeptProblem): KeptProblem => ({ code, facts })

/** Where an error came from. Its message stays out: it can quote a person's data. */
function placesOf(error: unknown): readonly string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('at '))
}

function writeDown(id: string, { done, total }: Far, { db }: Means) {
  return db
    .updateTable('waarom.task')
    .set({ done: String(done), total: total === null ? null : String(total) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

interface Ending {
  readonly kind: AnyKind
  readonly far: Far | null
  readonly means: Means
}

/** Says how a task ended. One that its worker leaves goes back in the queue, as if it had not been begun. */
async function settle(id: string, outcome: Outcome, { kind, far, means }: Ending): Promise<void> {
  const goesBack = outcome.state === 'waiting'
  await means.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('waarom.task')
      .set(({ eb, ref }) => ({
        state: outcome.state,
        ended_at: outcome.state === 'failed' || goesBack ? null : sql`now()`,
        problem: 'problem' in outcome ? JSON.stringify(outcome.problem) : null,
        result: 'result' in outcome ? JSON.stringify(outcome.result) : null,
        attempts: goesBack ? eb('attempts', '-', 1) : ref('attempts'),
        ...(goesBack ? {} : { is_to_stop: false }),
        ...(far ? { done: String(far.done), total: far.total === null ? null : String(far.total) } : {}),
      }))
      .where('id', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirstOrThrow()
    if (goesBack && numUpdatedRows > 0n)
      await sql`select ${queued(sql.lit(id), sql.lit(kind.name), kind.attempts)}`.execute(trx)
  })
}
