import type { Json } from '@waarom/account/ledger/entry.ts'
import type { Model } from '@waarom/purpose/acts/model.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Pool } from 'pg'
import { v7 } from 'uuid'
import type { z } from 'zod'
import type { Key } from '../store/key.ts'
import type { Log } from '../store/log.ts'
import type { Tables } from '../store/store.ts'
import { LIMITS } from './limits.ts'

/** What a task is told while it runs. */
export interface Work<Input> {
  readonly id: string
  readonly input: Input
  /** The user who asked for it; null when nobody did. */
  readonly by: string | null
  /** Aborted when somebody stops the task, when the worker stops, or when it loses the database: then end soon, by throwing. */
  readonly signal: AbortSignal
  /** Says how far it is; cheap to call often. */
  readonly report: (done: number, total: number | null) => void
}

/** What every task may work with. Its connections go when the worker no longer has the task, so that no two write at once. */
export interface Means {
  readonly db: Kysely<Tables>
  /** The connections themselves, for what has no other way (COPY). */
  readonly pool: Pool
  readonly key: Key
  readonly model: Model
  /** Never a person's data. */
  readonly log: Log
}

/**
 * One kind of task. It may be run again after a crash, so it must be safe to repeat.
 * Its input and its result hold references and numbers, never a person's data; the result is shown to everyone signed in.
 */
export interface TaskKind<Input> {
  /** `import`, `judge-again`: small letters and hyphens. */
  readonly name: string
  /** The shape of the input; what it gives is kept as JSON. */
  readonly input: z.ZodType<Input>
  /** Times that it is tried in all before it is a dead letter. */
  readonly attempts: number
  /** @throws ProblemError for what a person can do something about; its facts are shown, so they hold no person's data */
  readonly run: (work: Work<Input>, means: Means) => Promise<Json>
  /**
   * Looked at before a person puts one in the queue once more; absent where that is always well.
   * @throws ProblemError while it may not be
   */
  readonly mayRetry?: (tx: Transaction<Tables>, task: { readonly id: string; readonly input: Input }) => Promise<void>
}

/** A kind of which nothing is known about the input, as the table of kinds holds it. */
export type AnyKind = Omit<TaskKind<never>, 'input'> & { readonly input: z.ZodType }

/**
 * Puts a task in the queue and gives its id. Inside a transaction it comes and goes with it.
 * @throws when the input is not as the kind says
 */
export async function addTask<Input>(
  db: Kysely<Tables>,
  kind: TaskKind<Input>,
  input: Input,
  by: string | null,
): Promise<string> {
  const id = v7()
  await sql`
    with made as (
      insert into waarom.task (id, kind, input, made_by)
      values (${id}, ${kind.name}, ${JSON.stringify(kind.input.parse(input))}, ${by})
      returning id, kind
    )
    select ${queued(sql.ref('made.id'), sql.ref('made.kind'), kind.attempts)} from made
  `.execute(db)
  return id
}

/** Puts the job of a task in the queue, in place of the one that may be there. */
export function queued(id: ReturnType<typeof sql.ref>, kind: ReturnType<typeof sql.ref>, attempts: number) {
  invariant(attempts > 0, 'a task is tried at least once')
  return sql`waarom_queue.add_job(
    ${kind}, json_build_object('task', ${id}), max_attempts => ${attempts + LIMITS.deaths}::integer, job_key => ${id}::text
  )`
}
